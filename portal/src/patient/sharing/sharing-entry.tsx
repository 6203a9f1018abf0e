import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Sharing } from '../../api/types.ts';
import { Failed } from '../../parts/state/failed.tsx';
import { Tag, type Tone } from '../../parts/values/tag.tsx';
import { InstitutionName } from './institution-name.tsx';
import { agreeAgain, withdrawSharing } from './sharing-queries.ts';
import { TermsList } from './terms-list.tsx';

const TONES: Readonly<Record<Sharing['state'], Tone>> = {
  GRANTED: 'done',
  REQUESTED: 'waiting',
  DENIED: 'plain',
  REVOKED: 'plain',
  EXPIRED: 'plain',
};

const BASES = {
  link: 'basis.link',
  visit: 'basis.visit',
  break_glass: 'basis.break_glass',
} as const;

/** One decision: with whom, what it says, and the one press that ends it. */
export function SharingEntry({ of, forPerson }: { of: Sharing; forPerson: string | null }) {
  const { t } = useTranslation('sharing');
  const basis = BASES[of.basis as keyof typeof BASES];
  return (
    <article className="stack-tight">
      <h3>
        {of.opens ? null : `${t('refuses')}: `}
        <InstitutionName of={of} /> <Tag tone={TONES[of.state]}>{t(`state.${of.state}`)}</Tag>
      </h3>
      {basis === undefined ? null : <p className="soft">{t(basis)}</p>}
      <TermsList of={of} />
      {of.state === 'GRANTED' && of.basis !== 'break_glass' ? (
        <Acts of={of} forPerson={forPerson} />
      ) : null}
    </article>
  );
}

function Acts({ of, forPerson }: { of: Sharing; forPerson: string | null }) {
  const { t } = useTranslation('sharing');
  const queries = useQueryClient();
  const onSuccess = () => queries.invalidateQueries();
  const stop = useMutation({
    mutationFn: () => withdrawSharing(of.consent_id, forPerson),
    onSuccess,
  });
  const again = useMutation({ mutationFn: () => agreeAgain(of.consent_id, forPerson), onSuccess });
  const problem = stop.error ?? again.error;
  return (
    <div className="stack-tight">
      {problem === null ? null : <Failed problem={problem} />}
      <div className="row">
        <Button variant="outline" loading={stop.isPending} onClick={() => stop.mutate()}>
          {t(of.opens ? 'stop' : 'stop.refusal')}
          <span className="visually-hidden">
            : <InstitutionName of={of} />
          </span>
        </Button>
        {of.classes_waiting.length === 0 ? null : (
          <Button variant="outline" loading={again.isPending} onClick={() => again.mutate()}>
            {t('agree_again')}
          </Button>
        )}
      </div>
    </div>
  );
}
