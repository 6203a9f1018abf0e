import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { endStanding } from '../../api/queries/standing.ts';
import type { Standing } from '../../api/types.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useCode } from '../../parts/values/use-code.ts';
import { OwnName, Untold } from '../../parts/values/words.tsx';
import { forgetAllCodes } from '../../patient/share/kept-codes.ts';

/** Who is signed in and in which role, with the way out; or the way in. */
export function AccountBar({ standing }: { standing: Standing | undefined }) {
  const { t } = useTranslation('shell');
  const code = useCode();
  const href = useSignInAddress();
  if (standing === undefined) return null;
  const { principal, principal_names: names } = standing;
  if (principal === null) {
    return (
      <a className="bar-button" href={href}>
        {t('sign_in')}
      </a>
    );
  }
  return (
    <div className="account">
      <span>
        {names === null ? (
          <Untold>{principal.display_name}</Untold>
        ) : (
          <OwnName of={names.display_name} />
        )}
        <span className="account-role">
          {' · '}
          {code('role', principal.role)}
        </span>
      </span>
      <SignOut />
    </div>
  );
}

function SignOut() {
  const { t } = useTranslation('shell');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const end = useMutation({
    mutationFn: endStanding,
    onSettled: async () => {
      forgetAllCodes();
      await navigate({ to: '/' });
      // Nothing that was shown to this reader stays; the frame asks again who is there.
      await queries.resetQueries();
    },
  });
  return (
    <button type="button" className="bar-button" onClick={() => end.mutate()}>
      {t('sign_out')}
    </button>
  );
}

/** The sign-in page of this node; afterwards the reader comes back to where they were. */
export function useSignInAddress(): string {
  const { pathname, searchStr } = useLocation();
  const back = pathname === '/' ? '/start' : `${pathname}${searchStr}`;
  return `/sign-in?${new URLSearchParams({ to: back, lang: useLanguage() })}`;
}
