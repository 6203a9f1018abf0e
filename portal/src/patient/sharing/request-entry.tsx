import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Sharing } from '../../api/types.ts';
import { Note } from '../../parts/frame/note.tsx';
import { Failed } from '../../parts/state/failed.tsx';
import { Untold } from '../../parts/values/words.tsx';
import { InstitutionName } from './institution-name.tsx';
import { denySharing, grantSharing } from './sharing-queries.ts';
import { TermsList } from './terms-list.tsx';

/** What an institution asks for, in its own words and in plain ones, with the two answers. */
export function RequestEntry({ of, forPerson }: { of: Sharing; forPerson: string | null }) {
  const { t } = useTranslation('sharing');
  const queries = useQueryClient();
  const onSuccess = () => queries.invalidateQueries();
  const about = forPerson === null ? {} : { for_person: forPerson };
  const allow = useMutation({
    mutationFn: () => grantSharing(of.consent_id, { ...about, expressed: true }),
    onSuccess,
  });
  const deny = useMutation({ mutationFn: () => denySharing(of.consent_id, forPerson), onSuccess });
  const problem = allow.error ?? deny.error;
  return (
    <Note tone="waiting">
      <div className="stack-tight">
        <h3>
          <InstitutionName of={of} />
        </h3>
        <p>{t('asked.text')}</p>
        {of.reason === null ? null : (
          <p>
            {t('asked.reason')}: <Untold>{of.reason}</Untold>
          </p>
        )}
        <TermsList of={of} isAsked />
        {problem === null ? null : <Failed problem={problem} />}
        <div className="row">
          <Button loading={allow.isPending} onClick={() => allow.mutate()}>
            {t('asked.allow')}
          </Button>
          <Button variant="outline" loading={deny.isPending} onClick={() => deny.mutate()}>
            {t('asked.deny')}
          </Button>
        </div>
      </div>
    </Note>
  );
}
