import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Note } from '../../parts/frame/note.tsx';
import { Untold } from '../../parts/values/words.tsx';
import { sharingDecidersQuery } from '../sharing/sharing-queries.ts';
import { nameOf } from './decider-list.tsx';

interface ForWhomProps {
  /** The person about whom is decided; null for the reader. */
  value: string | null;
  onChange: (person_id: string | null) => void;
}

/** About whose records the reader decides; nothing where they decide for nobody else. */
export function ForWhom({ value, onChange }: ForWhomProps) {
  const { t } = useTranslation('sharing');
  const deciders = useQuery(sharingDecidersQuery);
  const others = new Map(
    (deciders.data?.deciders ?? [])
      .filter(({ side, state }) => side === 'mine' && state === 'ACCEPTED')
      .map((one) => [one.person_id, nameOf(one)]),
  );
  if (others.size === 0) return null;
  const name = others.get(value ?? '');
  return (
    <div className="stack-tight">
      <NativeSelect
        label={t('about')}
        maw={420}
        value={value ?? ''}
        onChange={({ currentTarget }) =>
          onChange(currentTarget.value === '' ? null : currentTarget.value)
        }
      >
        <option value="">{t('about.self')}</option>
        {[...others].map(([person_id, one]) => (
          <option key={person_id} value={person_id} lang={langOf(one)}>
            {one}
          </option>
        ))}
      </NativeSelect>
      {name === undefined ? null : (
        <Note tone="waiting" live="polite">
          <p>
            {t('about.other')}{' '}
            <strong>
              <Untold>{name}</Untold>
            </strong>
          </p>
          <p>{t('about.other.text')}</p>
        </Note>
      )}
    </div>
  );
}

const langOf = (name: string) => (/\p{Script=Han}/u.test(name) ? 'zh-Hant-HK' : 'en');
