import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadingLine } from '../api/types.ts';
import { keyed } from '../parts/table/keyed.ts';
import { ImageLinks } from './image-links.tsx';
import { Said } from './said.tsx';
import { TermName, TermSource, TermText } from './term-view.tsx';
import { ValueView } from './value-view.tsx';
import { When } from './when.tsx';

/** One line of the reading with its provenance. */
export function LineView({ of }: { of: ReadingLine }) {
  const { t } = useTranslation('reading');
  return (
    <li className="reading-line">
      <div className="spread">
        <h4>
          <TermName of={of.name} />
        </h4>
        <span className="reading-day">
          {of.day === null ? t('day.none') : <When of={of.day} />}
          {of.until === null ? null : (
            <>
              {' – '}
              <When of={of.until} />
            </>
          )}
        </span>
      </div>
      <TermSource of={of.name} withCodes={true} />
      {keyed(of.values, ({ name }) => name?.shown.text ?? '').map(({ key, row }) => (
        <ValueView key={key} of={row} name={of.name.shown.text} />
      ))}
      <Details of={of} />
      <ImageLinks of={of} />
      <Provenance of={of.provenance} />
    </li>
  );
}

function Details({ of: { details, substances } }: { of: ReadingLine }) {
  const { t } = useTranslation('reading');
  if (details.length === 0 && substances.length === 0) return null;
  return (
    <dl className="reading-details">
      {substances.length === 0 ? null : (
        <div>
          <dt>{t('substances')}</dt>
          <dd>
            {substances.map(({ id, name, atc }, at) => (
              <Fragment key={id}>
                {at === 0 ? '' : ', '}
                <Said of={name} /> ({atc.join(', ')})
              </Fragment>
            ))}
          </dd>
        </div>
      )}
      {keyed(details, ({ kind, term }) => `${kind} ${term.shown.text}`).map(({ key, row }) => (
        <div key={key}>
          <dt>{t(`details.${row.kind}`)}</dt>
          <dd className={row.kind === 'text' ? 'reading-text' : undefined}>
            <TermText of={row.term} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Who says it, where and when, and which entry of the original it is. */
function Provenance({ of }: { of: ReadingLine['provenance'] }) {
  const { t } = useTranslation('reading');
  const named = [...of.who, ...of.where];
  return (
    <p className="reading-provenance">
      <span className="visually-hidden">{t('provenance')}: </span>
      {of.by_patient ? <strong>{t('provenance.patient')} · </strong> : null}
      {of.by_document && named.length > 0 ? `${t('provenance.document')} ` : null}
      {named.length === 0 ? t('provenance.nobody') : null}
      {keyed(named, ({ text }) => text).map(({ key, row }, at) => (
        <Fragment key={key}>
          {at === 0 ? '' : ' · '}
          <Said of={row} />
        </Fragment>
      ))}
      {of.recorded === null ? null : (
        <>
          {' · '}
          <When of={of.recorded} text="provenance.recorded" />
        </>
      )}
      <br />
      <small>
        {t('provenance.original', { resource: of.resource })}
        {of.version === null ? '' : ` (${of.version})`}
      </small>
    </p>
  );
}
