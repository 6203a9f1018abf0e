import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { withdrawDeposit } from '../../api/queries/carried/images.ts';
import type { Deposit } from '../../api/types.ts';
import { ConfirmPanel } from '../../parts/form/confirm-panel.tsx';
import { Reveal } from '../../parts/frame/reveal.tsx';
import { QrCode } from '../../parts/scan/qr-code.tsx';
import { Day } from '../../parts/values/day.tsx';
import { Tag, type Tone } from '../../parts/values/tag.tsx';
import { InstitutionName } from '../institution-name.tsx';
import { forgetCode, keptCode } from './kept-code.ts';

type State = 'withdrawn' | 'ended' | 'arriving' | 'arrived' | 'refused' | 'open';

const TONES: Readonly<Record<State, Tone>> = {
  withdrawn: 'plain',
  ended: 'plain',
  arriving: 'waiting',
  arrived: 'done',
  refused: 'problem',
  open: 'waiting',
};

function stateOf(of: Deposit, today: string): State {
  if (of.waiting > 0) return 'arriving';
  if (of.kept > 0) return 'arrived';
  if (of.withdrawn_at !== null) return 'withdrawn';
  if (of.refused > 0) return 'refused';
  return today !== '' && today >= of.ends_on ? 'ended' : 'open';
}

/** One authorisation: for which visit, what came, its code, and the way to take it back. */
export function DepositEntry({
  of,
  isOpen,
  today,
}: {
  of: Deposit;
  isOpen: boolean;
  today: string;
}) {
  const { t } = useTranslation('images');
  const state = stateOf(of, today);
  const isUsable = of.withdrawn_at === null && today < of.ends_on;
  return (
    <article className="stack-tight">
      <h2>
        <InstitutionName name={of.institution_name} code={of.institution} />{' '}
        <Tag tone={TONES[state]}>{t(`deposit.state.${state}`)}</Tag>
      </h2>
      <p>
        {t('deposit.visit')} <Day of={of.visit_day} />
        {isUsable ? (
          <>
            {' · '}
            {t('deposit.until')} <Day of={of.ends_on} />
          </>
        ) : null}
      </p>
      <Counts of={of} />
      {isUsable ? <Code of={of} isOpen={isOpen} /> : null}
      {isUsable ? <Withdraw of={of} /> : null}
    </article>
  );
}

function Counts({ of }: { of: Deposit }) {
  const { t } = useTranslation('images');
  if (of.kept + of.waiting + of.refused === 0) return null;
  return (
    <p>
      {of.kept === 0 ? null : `${t('deposit.kept', { count: of.kept })} `}
      {of.waiting === 0 ? null : `${t('deposit.waiting', { count: of.waiting })} `}
      {of.refused === 0 ? null : `${t('deposit.refused', { count: of.refused })} `}
      {of.kept === 0 ? null : <Link to="/images">{t('deposit.see')}</Link>}
    </p>
  );
}

function Code({ of, isOpen }: { of: Deposit; isOpen: boolean }) {
  const { t } = useTranslation('images');
  const kept = keptCode(of.deposit_id);
  if (kept === null) return <p className="soft">{t('deposit.code.elsewhere')}</p>;
  return (
    <Reveal
      show={t('deposit.code.show')}
      hide={t('deposit.code.hide')}
      of={<InstitutionName name={of.institution_name} code={of.institution} />}
      isOpen={isOpen}
    >
      <QrCode text={kept.code_text} label={t('deposit.code.label')} />
      <p>
        {t('deposit.code.typed')}{' '}
        <code className="code share-passcode">{kept.code.replace(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
    </Reveal>
  );
}

function Withdraw({ of }: { of: Deposit }) {
  const { t } = useTranslation('images');
  const queries = useQueryClient();
  const end = useMutation({
    mutationFn: () => withdrawDeposit(of.deposit_id),
    onSuccess: async () => {
      forgetCode(of.deposit_id);
      await queries.invalidateQueries({ queryKey: ['deposits'] });
    },
  });
  return (
    <ConfirmPanel
      ask={t('deposit.withdraw')}
      title={t('deposit.withdraw.title')}
      text={t('deposit.withdraw.text')}
      act={t('deposit.withdraw.act')}
      onAct={() => end.mutate()}
      isBusy={end.isPending}
      problem={end.error}
    />
  );
}
