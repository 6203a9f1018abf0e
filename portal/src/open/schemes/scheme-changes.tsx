import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { schemeChangesQuery } from '../../api/queries/policy.ts';
import { standingQuery } from '../../api/queries/standing.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Panel } from '../../parts/frame/panel.tsx';
import { Empty } from '../../parts/state/empty.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { useCode } from '../../parts/values/use-code.ts';
import { ChangeTable } from '../../policy/change-table.tsx';

/** Who changed the law of a scheme at this node, with whose approval. */
export function SchemeChanges({ scheme, side }: { scheme: string; side: string | undefined }) {
  const { t } = useTranslation('policy');
  const code = useCode();
  const here = useQuery(standingQuery).data?.node.jurisdiction;
  const isElsewhere = side !== here && !scheme.startsWith('compact.');
  const changes = useQuery(schemeChangesQuery(scheme, useLanguage()));
  return (
    <Panel title={t('scheme_changes.title')} kind="plain">
      <Gate query={changes}>
        {(answer) =>
          answer.changes.length === 0 ? (
            <Empty title={t('scheme_changes.none')}>
              <p>
                {isElsewhere && side !== undefined
                  ? t('scheme_changes.elsewhere', { side: code('side', side) })
                  : t('changes.none.text')}
              </p>
            </Empty>
          ) : (
            <ChangeTable caption={t('scheme_changes.title')} of={answer.changes} />
          )
        }
      </Gate>
    </Panel>
  );
}
