import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Help } from '../../parts/frame/help.tsx';
import type { ListKeys } from './use-list-keys.ts';

/** Which keys work in the list, and the switch to turn them off. */
export function ShortcutHelp({ keys, canAdd }: { keys: ListKeys; canAdd: boolean }) {
  const { t } = useTranslation('clerk');
  const rows = [
    { key: 'j', text: t('keys.down') },
    { key: 'k', text: t('keys.up') },
    { key: 'Enter', text: t('keys.open') },
    { key: '/', text: t('keys.search') },
    ...(canAdd ? [{ key: 'n', text: t('keys.new') }] : []),
  ];
  return (
    <Help title={t('keys.title')}>
      <div className="stack-tight">
        <dl className="keys">
          {rows.map((row) => (
            <div key={row.key} style={{ display: 'contents' }}>
              <dt>
                <kbd>{row.key}</kbd>
              </dt>
              <dd>{row.text}</dd>
            </div>
          ))}
        </dl>
        <Checkbox
          label={t('keys.on')}
          checked={keys.isOn}
          onChange={(event) => keys.turn(event.currentTarget.checked)}
        />
      </div>
    </Help>
  );
}
