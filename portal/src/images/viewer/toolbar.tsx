import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ACTIONS, type Action, KEYS } from './actions.ts';

/** A button for everything that can be done with the picture. */
export function Toolbar({
  isReady,
  onAction,
}: {
  isReady: boolean;
  onAction: (action: Action) => void;
}) {
  const { t } = useTranslation('images');
  return (
    <div className="row" role="toolbar" aria-label={t('viewer.tools')}>
      {ACTIONS.map((action) => (
        <Button
          key={action}
          size="sm"
          variant="outline"
          disabled={!isReady}
          aria-keyshortcuts={KEYS[action]}
          onClick={() => onAction(action)}
        >
          {t(`viewer.act.${action}`)}
        </Button>
      ))}
    </div>
  );
}
