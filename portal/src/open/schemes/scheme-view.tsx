import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { schemeQuery } from '../../api/queries/policy.ts';
import type { Scheme } from '../../api/types.ts';
import { formatDay } from '../../format/day.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Panel } from '../../parts/frame/panel.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { Digest } from '../../parts/values/digest.tsx';
import { Words } from '../../parts/values/words.tsx';
import { ParameterEntry } from './parameter-entry.tsx';

/** All parameters of a scheme on a day. */
export function SchemeView({ scheme, on }: { scheme: string; on: string }) {
  const query = useQuery(schemeQuery(scheme, on));
  return <Gate query={query}>{(answer) => <Parameters scheme={answer} on={on} />}</Gate>;
}

function Parameters({ scheme, on }: { scheme: Scheme; on: string }) {
  const { t } = useTranslation('open');
  const language = useLanguage();
  return (
    <Panel title={scheme.title[language]} kind="plain">
      <p>
        {t('schemes.on_day', { day: formatDay(on, language) })}{' '}
        <span className="soft">
          {t('schemes.authority')} <Words of={scheme.authority} />. {t('schemes.digest')}{' '}
          <Digest of={scheme.digest} />
        </span>
      </p>
      <div className="parameters">
        {scheme.parameters.map((parameter) => (
          <ParameterEntry key={parameter.key} parameter={parameter} />
        ))}
      </div>
    </Panel>
  );
}
