import { useTranslation } from 'react-i18next';
import { useLanguage } from '../language/use-language.ts';
import { Panel } from '../parts/frame/panel.tsx';
import { AsOf } from '../parts/state/as-of.tsx';
import { AwayBar } from '../parts/state/away-bar.tsx';
import { Empty } from '../parts/state/empty.tsx';
import { Failed } from '../parts/state/failed.tsx';
import { Loading } from '../parts/state/loading.tsx';
import { AWAY, NO_ANSWER, sampleProblem } from './samples/problems.ts';

/** Loading, empty, failed, other side away. */
export function StatesShow() {
  const { t } = useTranslation('gallery');
  const language = useLanguage();
  return (
    <Panel title={t('states')}>
      <div className="stack">
        <div data-sample="">
          <Loading />
        </div>
        <Empty title={t('states.empty')}>
          <p>{t('states.empty.text')}</p>
        </Empty>
        <Failed problem={sampleProblem(language)} onRetry={() => undefined} live={false} />
        <Failed problem={NO_ANSWER} onRetry={() => undefined} live={false} />
        <Failed problem={AWAY} live={false} />
        <AwayBar side="MO" since="2026-01-15T02:42:12Z" />
        <AsOf at="2026-01-15T02:42:12Z" />
      </div>
    </Panel>
  );
}
