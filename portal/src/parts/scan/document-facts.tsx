import { useTranslation } from 'react-i18next';
import type { CarriedDocument } from '../../api/types.ts';
import { Facts } from '../frame/facts.tsx';
import { keyed } from '../table/keyed.ts';
import { Day, Moment } from '../values/day.tsx';
import { useCode } from '../values/use-code.ts';

/** What a carried document says, and of whom. */
export function DocumentFacts({ of }: { of: CarriedDocument }) {
  const { t } = useTranslation('carry');
  const code = useCode();
  return (
    <>
      <Facts
        of={[
          { name: t('document.about'), value: <Names of={of} /> },
          { name: t('document.born'), value: <Day of={of.birth_date} /> },
          ...(of.document_masked === null
            ? []
            : [{ name: t('document.identity'), value: of.document_masked }]),
          { name: t('document.issuer'), value: code('side', of.issuer) },
          { name: t('document.issued'), value: <Moment of={of.issued_at} /> },
          {
            name: t('document.valid'),
            value: (
              <>
                <Day of={of.valid_from} /> – <Day of={of.last_day} />
              </>
            ),
          },
          { name: t('document.number'), value: <code className="code">{of.document_id}</code> },
        ]}
      />
      {of.lines.length === 0 ? null : (
        <>
          <h3>{t('document.says')}</h3>
          <dl className="facts">
            {keyed(of.lines, (line) => `${line.label} ${line.text}`).map(({ key, row }) => (
              <div key={key}>
                <dt>{row.label}</dt>
                <dd>{row.text}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </>
  );
}

function Names({ of }: { of: CarriedDocument }) {
  return (
    <>
      {of.name_zh === null ? null : <span lang="zh-Hant-HK">{of.name_zh}</span>}
      {of.name_zh === null || of.name_en === null ? '' : ' · '}
      {of.name_en === null ? null : <span lang="en">{of.name_en}</span>}
    </>
  );
}
