import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { schemeQuery } from '../../api/queries/policy.ts';
import type { SchemeParameter } from '../../api/types.ts';
import { formatDay } from '../../format/day.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Panel } from '../../parts/frame/panel.tsx';
import { Words } from '../../parts/values/words.tsx';
import { ParameterValue } from '../schemes/parameter-value.tsx';

/** What a visitor wants to know first; the rest stands on the page of the scheme. */
const SHOWN = [
  'age_min',
  'annual_amount',
  'balance_max',
  'optometry_max',
  'spouse_share',
  'reward_amount',
];

/** The main parameters of the scheme today, straight from the dated law. Nothing where the law cannot be read. */
export function SchemePays({ today }: { today: string }) {
  const { t } = useTranslation('open');
  const language = useLanguage();
  const scheme = useQuery(schemeQuery('hk.elderly_voucher', today));
  if (scheme.data === undefined) return null;
  const shown = SHOWN.flatMap(
    (key) => scheme.data.parameters.find((parameter) => parameter.key === key) ?? [],
  );
  return (
    <Panel title={t('pays.title')} kind="plain">
      <table className="pays-table">
        <caption className="visually-hidden">
          {t('pays.caption', { day: formatDay(today, language) })}
        </caption>
        <tbody>
          {shown.map((parameter) => (
            <PaysRow key={parameter.key} parameter={parameter} />
          ))}
        </tbody>
      </table>
      <p>
        <small>{t('pays.as_of', { day: formatDay(today, language) })}</small>
      </p>
      <p>
        <Link to="/schemes" search={{ scheme: 'hk.elderly_voucher' }}>
          {t('pays.more')}
        </Link>
      </p>
    </Panel>
  );
}

function PaysRow({ parameter }: { parameter: SchemeParameter }) {
  if (parameter.on === null) return null;
  return (
    <tr>
      <th scope="row">
        <Words of={parameter.label} />
      </th>
      <td>
        <ParameterValue value={parameter.on.value} of={parameter} />
      </td>
    </tr>
  );
}
