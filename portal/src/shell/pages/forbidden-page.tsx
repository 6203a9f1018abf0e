import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../api/types.ts';
import { Page } from '../../parts/frame/page.tsx';
import { useCode } from '../../parts/values/use-code.ts';

/** The reader's role may not see the page; says which roles may. */
export function ForbiddenPage({ roles }: { roles: readonly Role[] }) {
  const { t } = useTranslation('shell');
  const code = useCode();
  return (
    <Page title={t('forbidden.title')} lead={t('forbidden.text')} width="text">
      <div>
        <p>{t('forbidden.roles')}</p>
        <ul>
          {roles.map((role) => (
            <li key={role}>{code('role', role)}</li>
          ))}
        </ul>
      </div>
      <p>
        <Link to="/start">{t('forbidden.go')}</Link>
      </p>
    </Page>
  );
}
