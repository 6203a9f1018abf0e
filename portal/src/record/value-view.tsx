import { useTranslation } from 'react-i18next';
import type { ReadingValue } from '../api/types.ts';
import { Note } from '../parts/frame/note.tsx';
import { keyed } from '../parts/table/keyed.ts';
import { Said } from './said.tsx';
import { TermName, TermText } from './term-view.tsx';

type Amount = NonNullable<ReadingValue['source']>;

/** A measured value as the source has it and in the other units, each with the reference range in its unit. */
export function ValueView({ of, name }: { of: ReadingValue; name: string }) {
  const { t } = useTranslation('reading');
  if (of.source === null) {
    if (of.term === null) return null;
    return (
      <p>
        {of.name === null ? null : <PartName of={of} />} <TermText of={of.term} />
      </p>
    );
  }
  const rows = [of.source, ...of.converted];
  return (
    <div className="reading-value">
      <table>
        <caption className={of.name === null ? 'visually-hidden' : undefined}>
          {of.name === null ? t('values', { name }) : <TermName of={of.name} />}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('from')}</th>
            <th scope="col">{t('value')}</th>
            <th scope="col">{t('unit')}</th>
            <th scope="col">{t('range')}</th>
          </tr>
        </thead>
        <tbody>
          {keyed(rows, ({ unit }) => unit).map(({ key, row }, at) => (
            <tr key={key}>
              <th scope="row">{t(at === 0 ? 'from.source' : 'from.converted')}</th>
              <td className="amount">{`${row.comparator ?? ''}${row.value ?? ''}`}</td>
              <td lang="en">{row.unit}</td>
              <td>
                <Range of={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ValueMarks of={of} />
    </div>
  );
}

function PartName({ of }: { of: ReadingValue }) {
  return of.name === null ? null : (
    <strong>
      <TermName of={of.name} />
    </strong>
  );
}

function Range({ of: { low, high } }: { of: Amount }) {
  const { t } = useTranslation('reading');
  if (low === null && high === null) return t('range.none');
  if (low === null) return t('range.up_to', { high });
  return high === null ? t('range.at_least', { low }) : `${low} – ${high}`;
}

/** What the source says of the value, what its own range says, and what could not be converted. */
function ValueMarks({ of }: { of: ReadingValue }) {
  const { t } = useTranslation('reading');
  return (
    <>
      {of.range_text === null ? null : (
        <p>
          {t('range')}: <Said of={of.range_text} />
        </p>
      )}
      {of.flag === null ? null : (
        <p>
          {t('flag')}: <TermName of={of.flag} />
        </p>
      )}
      {of.computed_flag === null ? null : <p>{t(`computed.${of.computed_flag}`)}</p>}
      {of.flag_differs ? <Note tone="problem" title={t('flag.differs')} /> : null}
      {of.units === 'unit_unknown' ? <Note tone="waiting" title={t('units.unit_unknown')} /> : null}
    </>
  );
}
