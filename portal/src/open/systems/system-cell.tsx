import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SystemFact, SystemSide } from '../../api/types.ts';
import { formatDay } from '../../format/day.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Help } from '../../parts/frame/help.tsx';
import { GradeMark } from '../../parts/values/grade-mark.tsx';
import { SourceLinks } from '../../parts/values/source-links.tsx';
import { useCode } from '../../parts/values/use-code.ts';
import { Words } from '../../parts/values/words.tsx';
import { ParameterValue } from '../schemes/parameter-value.tsx';

/** What one side does in one aspect: in a word, and the law behind it. */
export function SystemCell({ of, on }: { of: SystemSide; on: string }) {
  const { t } = useTranslation('open');
  const code = useCode();
  const { side, headline, facts } = of;
  return (
    <div className="systems-cell">
      <h3>{code('side', side)}</h3>
      <p className="systems-headline">
        <FactValue of={headline} />
      </p>
      <dl className="systems-facts">
        {facts.map((fact) => (
          <div key={`${fact.scheme} ${fact.key}`}>
            <dt>
              <Words of={fact.label} />
            </dt>
            <dd>
              <FactValue of={fact} />
            </dd>
          </div>
        ))}
      </dl>
      <Help title={t('systems.evidence', { side: code('side', side) })}>
        <ul className="plain-list systems-evidence">
          {[headline, ...facts].map((fact) => (
            <Evidence key={`${fact.scheme} ${fact.key}`} of={fact} on={on} />
          ))}
        </ul>
      </Help>
    </div>
  );
}

/** A value on the day, with its mark where it is not official; what nobody has settled says whom to ask. */
function FactValue({ of }: { of: SystemFact }) {
  const { t } = useTranslation('open');
  const { on } = of;
  if (on === null || on.value === 'unknown') {
    return (
      <span className="unknown">
        {t('systems.not_settled')} <Words of={of.authority} />
      </span>
    );
  }
  return (
    <>
      <strong>
        <ParameterValue value={on.value} of={of} />
      </strong>{' '}
      <GradeMark of={on.grade} />
    </>
  );
}

/** Since when a value holds, what is said of it, where it stands, and its whole history. */
function Evidence({ of, on }: { of: SystemFact; on: string }) {
  const { t } = useTranslation('open');
  const language = useLanguage();
  const entry = of.on;
  return (
    <li>
      <Words of={of.label} />{' '}
      {entry === null ? null : (
        <small>{t('schemes.since', { day: formatDay(entry.from, language) })}</small>
      )}
      {entry?.note ? (
        <p>
          <Words of={entry.note} />
        </p>
      ) : null}
      {entry === null ? null : (
        <small>
          <SourceLinks of={entry.sources} />
        </small>
      )}
      <small>
        <Link to="/schemes" search={{ scheme: of.scheme, on }}>
          <Words of={of.title} />
        </Link>
      </small>
    </li>
  );
}
