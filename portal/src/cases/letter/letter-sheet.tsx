import '../cases.css';
import { useTranslation } from 'react-i18next';
import type { CaseLetter } from '../../api/types.ts';
import { Facts } from '../../parts/frame/facts.tsx';
import { QrCode } from '../../parts/scan/qr-code.tsx';
import { Day } from '../../parts/values/day.tsx';
import { SourceLinks } from '../../parts/values/source-links.tsx';
import { Untold } from '../../parts/values/words.tsx';
import { PersonNameText } from '../../patient/person-name.tsx';
import { FactRows } from '../fact-rows.tsx';
import { PeriodTable } from '../period-table.tsx';

/** A letter: whom it is to, what it says, by which law, and how to appeal. */
export function LetterSheet({ of }: { of: CaseLetter }) {
  const { t } = useTranslation('cases');
  return (
    <article className="letter">
      {of.trial === null ? null : (
        <p className="letter-trial">
          <strong>{of.trial}</strong>
        </p>
      )}
      <div className="letter-head">
        <p>
          <strong>
            {of.authority.is_free ? <Untold>{of.authority.name}</Untold> : of.authority.name}
          </strong>
        </p>
        <Facts
          of={[
            { name: t('letter.reference'), value: <code className="code">{of.reference}</code> },
            { name: t('letter.date'), value: <Day of={of.day} /> },
          ]}
        />
      </div>
      <p>
        {t('letter.to')}: <Addressee of={of} />
      </p>
      <h2>{of.title}</h2>
      {of.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Said of={of} />
      <section>
        <h3>{t('case.sources')}</h3>
        <SourceLinks of={of.sources} />
      </section>
      <Codes of={of} />
    </article>
  );
}

function Addressee({ of }: { of: CaseLetter }) {
  const { t } = useTranslation('cases');
  return (
    <>
      {of.person === null ? t('letter.holder') : <PersonNameText of={of.person} />}{' '}
      {of.masked === null ? null : <code className="code">{of.masked}</code>}
    </>
  );
}

function Said({ of }: { of: CaseLetter }) {
  const { t } = useTranslation('cases');
  return (
    <>
      <FactRows of={of.facts} />
      {of.periods.length === 0 ? null : <PeriodTable of={of.periods} />}
      {of.reasons.length === 0 ? null : (
        <section>
          <h3>{t('letter.reasons')}</h3>
          <ul>
            {of.reasons.map(({ code, text }) => (
              <li key={code}>
                {text} <code className="code">{code}</code>
              </li>
            ))}
          </ul>
        </section>
      )}
      {of.appeal === null ? null : (
        <section>
          <h3>{t('letter.appeal')}</h3>
          <p>{of.appeal}</p>
        </section>
      )}
    </>
  );
}

/** The signed document in codes that a camera reads, printed with the letter. */
function Codes({ of }: { of: CaseLetter }) {
  const { t } = useTranslation('cases');
  const codes = of.document?.codes ?? [];
  if (codes.length === 0) return null;
  return (
    <section>
      <h3>{t('letter.codes')}</h3>
      <ol className="qr-codes">
        {codes.map((code, nth) => {
          const label = t('letter.code', { part: String(nth + 1), of: String(codes.length) });
          return (
            <li key={code}>
              <QrCode text={code} label={label} />
              <p className="soft">{label}</p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
