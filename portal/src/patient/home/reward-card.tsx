import { useTranslation } from 'react-i18next';
import type { Account, Money } from '../../api/types.ts';
import { formatAmount, toMinor } from '../../format/amount.ts';
import { formatDay } from '../../format/day.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Panel } from '../../parts/frame/panel.tsx';

/** How far the reward of the year is, and what is left under the ceiling for optometry. */
export function RewardCard({ account }: { account: Account }) {
  const { t } = useTranslation('patient');
  const language = useLanguage();
  const written = (money: Money) => formatAmount(money, language, 'whole');
  const { reward_progress: reward, optometry } = account;
  if (reward === null && optometry === null) return null;
  return (
    <Panel title={t('limits.title')} kind="plain">
      <div className="stack">
        {reward === null ? null : (
          <div>
            <p>
              {t(reward.is_given ? 'limits.reward.given' : 'limits.reward', {
                year: String(reward.year),
                spent: written(reward.spent),
                needed: written(reward.needed),
              })}
            </p>
            <Meter part={reward.spent} whole={reward.needed} />
          </div>
        )}
        {optometry === null ? null : (
          <div>
            <p>
              {t('limits.optometry', {
                used: written(optometry.used),
                ceiling: written(optometry.ceiling),
                day: formatDay(optometry.until, language),
              })}
            </p>
            <Meter part={optometry.used} whole={optometry.ceiling} />
          </div>
        )}
      </div>
    </Panel>
  );
}

/** A bar beside words that say the same. */
function Meter({ part, whole }: { part: Money; whole: Money }) {
  const [size, all] = [toMinor(part.value) ?? 0n, toMinor(whole.value) ?? 0n];
  const percent = all === 0n ? 0n : (size * 100n) / all;
  return (
    <div className="meter" aria-hidden="true">
      <span style={{ width: `${percent > 100n ? 100n : percent}%` }} />
    </div>
  );
}
