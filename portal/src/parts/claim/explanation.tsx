import './explanation.css';
import { useTranslation } from 'react-i18next';
import type { ClaimDetail, ExplainedLine } from '../../api/types.ts';
import { formatDay, formatMoment, zoneName } from '../../format/day.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Digest } from '../values/digest.tsx';
import { GradeMark } from '../values/grade-mark.tsx';
import { SourceLinks } from '../values/source-links.tsx';

type Explained = NonNullable<ClaimDetail['explanation']>;

/** Every step of a decision in its order; each number of the law with its day, how sure it is, and its source. */
export function Explanation({ of }: { of: Explained }) {
  const { t } = useTranslation('parts');
  const language = useLanguage();
  return (
    <>
      <p>
        {t('explained.about', {
          day: formatDay(of.as_of, language),
          moment: `${formatMoment(of.known_at, language)} (${zoneName(language)})`,
        })}
      </p>
      <ol className="explained">
        {of.lines.map((line) => (
          <Line key={line.key} of={line} />
        ))}
      </ol>
      <p className="soft">
        <small>
          {t('explained.digest')} <Digest of={of.policy_digest} length={16} />
        </small>
      </p>
    </>
  );
}

function Line({ of }: { of: ExplainedLine }) {
  return (
    <li>
      <span>{of.label}</span>
      <span className="explained-value">
        {of.value}
      </span>
      {of.parameter === undefined ? null : <Law of={of.parameter} />}
    </li>
  );
}

function Law({ of }: { of: NonNullable<ExplainedLine['parameter']> }) {
  const { t } = useTranslation('parts');
  const language = useLanguage();
  return (
    <div className="explained-law">
      {t('explained.since', { day: formatDay(of.from, language) })} <GradeMark of={of.grade} />{' '}
      {t('explained.source')} <SourceLinks of={of.sources} />
      {of.note === null ? null : <div>{of.note}</div>}
    </div>
  );
}
