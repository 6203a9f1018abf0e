import { useTranslation } from 'react-i18next';
import type { PersonAnswer } from '../../api/types.ts';
import { Panel } from '../../parts/frame/panel.tsx';
import { AsOf } from '../../parts/state/as-of.tsx';
import { Tag } from '../../parts/values/tag.tsx';

const TONES = {
  here: 'done',
  answered: 'done',
  not_asked: 'plain',
  unreachable: 'waiting',
  refused: 'problem',
} as const;

/** Which sides told what is known, which did not answer, and the version of the rules. */
export function SidesPanel({ of }: { of: PersonAnswer }) {
  const { t } = useTranslation('cover');
  return (
    <Panel title={t('sides.title')} kind="plain">
      <ul className="plain-list sides">
        {of.sides.map(({ side, name, state, text }) => (
          <li key={side}>
            <Tag tone={TONES[state]}>{name}</Tag> {text}
          </li>
        ))}
      </ul>
      <AsOf at={of.asked_at} />
      <p className="soft">
        <small title={of.law.digest}>
          {t('sides.law', { digest: of.law.digest.slice(0, 12) })}
        </small>
      </p>
    </Panel>
  );
}
