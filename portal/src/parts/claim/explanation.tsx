import './explanation.css';
import { useTranslation } from 'react-i18next';
import type { Explained } from '../../api/types.ts';
import { formatDay, formatMoment, zoneName } from '../../format/day.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Digest } from '../values/digest.tsx';
import { ExplainedStep } from './explained-step.tsx';
import { groupLines, type LineGroup } from './line-groups.ts';

/** What most readers want to see at once; the conditions that were met open on demand. */
const OPEN: readonly LineGroup[] = ['amount', 'result'];

/** Every step of a decision in its order; each number of the law with its day, how sure it is, and its source. */
export function Explanation({ of }: { of: Explained }) {
  const { t } = useTranslation('parts');
  const language = useLanguage();
  return (
    <>
      <p>
        {t('explained.about', {
          day: formatDay(of.as_of, language),
          moment: `${formatMoment(of.known_at, language)}${zoneName(language)}`,
        })}
      </p>
      {groupLines(of.lines).map(({ group, lines }) => (
        <details key={group} className="explained-group" open={OPEN.includes(group)}>
          <summary>{t(`explained.${group}`, { count: lines.length })}</summary>
          <ol className="explained">
            {lines.map((line) => (
              <ExplainedStep key={line.key} of={line} />
            ))}
          </ol>
        </details>
      ))}
      <p className="soft">
        <small>
          {t('explained.digest')} <Digest of={of.policy_digest} length={16} />
        </small>
      </p>
    </>
  );
}
