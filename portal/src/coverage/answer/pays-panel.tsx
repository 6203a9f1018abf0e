import { useTranslation } from 'react-i18next';
import type { PersonAnswer } from '../../api/types.ts';
import { formatAmount } from '../../format/amount.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Note } from '../../parts/frame/note.tsx';
import { Amount } from '../../parts/values/amount.tsx';

type Combination = PersonAnswer['combinations'][number];
type Reader = 'you' | 'patient';

/** What is to be paid on the best way, who pays the rest, and the other ways. */
export function PaysPanel({ of, reader }: { of: PersonAnswer; reader: Reader }) {
  const { t } = useTranslation('cover');
  const [best, ...others] = of.combinations;
  if (best === undefined) return <Note tone="waiting" title={t('pay.none')} />;
  return (
    <>
      <Way of={best} reader={reader} isBest />
      {others.length === 0 ? null : (
        <details className="help">
          <summary>{t('pay.other')}</summary>
          <div className="stack">
            {others.map((other) => (
              <Way key={wayKey(other)} of={other} reader={reader} />
            ))}
          </div>
        </details>
      )}
    </>
  );
}

function wayKey({ setting, steps }: Combination): string {
  return `${setting?.code} ${steps.map(({ scheme, state }) => `${scheme} ${state}`).join(' ')}`;
}

function Way({ of, reader, isBest }: { of: Combination; reader: Reader; isBest?: boolean }) {
  const { t } = useTranslation('cover');
  const language = useLanguage();
  const { patient_share, patient_share_max, not_settled } = of;
  const amount = formatAmount(patient_share ?? patient_share_max, language);
  const sentence =
    patient_share === null ? t(`pay.${reader}.most`, { amount }) : t(`pay.${reader}`, { amount });
  return (
    <section className={isBest === true ? 'way way-best' : 'way'}>
      {isBest === true ? <h2 className="way-total">{sentence}</h2> : <h3>{sentence}</h3>}
      {of.setting === null ? null : <p>{of.setting.text}</p>}
      <dl className="way-steps">
        <div>
          <dt>{t('pay.price')}</dt>
          <dd>
            <Amount of={of.price} />
          </dd>
        </div>
        {of.steps.map((step) => (
          <div key={`${step.scheme} ${step.purse.code}`}>
            <dt>
              {step.title}
              {step.payer === null ? null : <small>{step.payer.text}</small>}
            </dt>
            <dd>{step.share === null ? step.state_text : <Amount of={step.share} />}</dd>
          </div>
        ))}
      </dl>
      {not_settled === null ? (
        of.is_open && <p>{t('pay.open')}</p>
      ) : (
        <p>{t('pay.not_settled', { what: not_settled.label, authority: not_settled.authority })}</p>
      )}
    </section>
  );
}
