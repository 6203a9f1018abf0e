import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { revokeLink } from '../../api/queries/carried/carry.ts';
import type { OwnLink } from '../../api/types.ts';
import { useLanguage } from '../../language/use-language.ts';
import { ConfirmPanel } from '../../parts/form/confirm-panel.tsx';
import { Reveal } from '../../parts/frame/reveal.tsx';
import { keyed } from '../../parts/table/keyed.ts';
import { Moment } from '../../parts/values/day.tsx';
import { Tag, type Tone } from '../../parts/values/tag.tsx';
import { Words } from '../../parts/values/words.tsx';
import { Receipts } from '../sharing/receipts.tsx';
import { CodesPanel } from './codes-panel.tsx';
import { forgetCodes, keptCodes } from './kept-codes.ts';
import { ShareScope } from './share-scope.tsx';

const TONES: Readonly<Record<OwnLink['state'], Tone>> = {
  ready: 'done',
  preparing: 'waiting',
  expired: 'plain',
  revoked: 'plain',
  locked: 'problem',
  used_up: 'plain',
};

/** One sharing: with whom, whether it counts, until when, who opened it, its codes, and the way to end it. */
export function ShareEntry({
  of,
  isOpen,
  forPerson,
}: {
  of: OwnLink;
  isOpen: boolean;
  /** About whom the reader decides; null for themselves. */
  forPerson: string | null;
}) {
  const { t } = useTranslation('carry');
  const isUsable = of.state === 'ready' || of.state === 'preparing';
  const canEnd = isUsable || of.state === 'locked';
  return (
    <article className="stack-tight">
      <h2>
        <Words of={of.institution_name} />{' '}
        <Tag tone={TONES[of.state]}>{t(`share.state.${of.state}`)}</Tag>
      </h2>
      {isUsable ? (
        <p>
          {of.state === 'preparing' ? (
            <>
              {t('share.ready')} <Moment of={of.ready_at} />.{' '}
            </>
          ) : null}
          {t('share.until')} <Moment of={of.expires_at} />.{' '}
          {t('share.opened', { openings: String(of.openings), most: String(of.openings_max) })}
        </p>
      ) : null}
      <ShareScope of={of} />
      <Events of={of} />
      {of.has_packet ? <p className="soft">{t('packet.out')}</p> : null}
      {isUsable ? <Codes of={of} isOpen={isOpen} /> : null}
      <Reveal
        show={t('share.receipts.show')}
        hide={t('share.receipts.hide')}
        of={<Words of={of.institution_name} />}
        isQuiet
      >
        <p>{t('share.receipts.text')}</p>
        <Receipts forPerson={forPerson} of={of.link_id} />
      </Reveal>
      {canEnd ? <End of={of} forPerson={forPerson} /> : null}
    </article>
  );
}

function Events({ of }: { of: OwnLink }) {
  const { t } = useTranslation('carry');
  return (
    <ul className="share-events">
      {keyed(of.events, (event) => `${event.outcome} ${event.at}`).map(({ key, row }) => (
        <li key={key}>
          <small>
            {t(`share.event.${row.outcome}` as 'share.event.opened')}
            {row.place === null ? null : (
              <>
                {' · '}
                <Words of={row.place} />
              </>
            )}
            {' · '}
            <Moment of={row.at} />
          </small>
        </li>
      ))}
    </ul>
  );
}

function Codes({ of, isOpen }: { of: OwnLink; isOpen: boolean }) {
  const { t } = useTranslation('carry');
  const codes = keptCodes(of.link_id);
  if (codes === null) return <p className="soft">{t('share.codes.elsewhere')}</p>;
  return (
    <Reveal
      show={t('share.codes.show')}
      hide={t('share.codes.hide')}
      of={<Words of={of.institution_name} />}
      isOpen={isOpen}
    >
      <CodesPanel of={codes} />
    </Reveal>
  );
}

function End({ of, forPerson }: { of: OwnLink; forPerson: string | null }) {
  const { t } = useTranslation('carry');
  const language = useLanguage();
  const queries = useQueryClient();
  const end = useMutation({
    mutationFn: () => revokeLink(of.link_id, forPerson),
    onSuccess: async () => {
      forgetCodes(of.link_id);
      await queries.invalidateQueries({ queryKey: ['sharing-receipts'] });
      await queries.invalidateQueries({ queryKey: ['own-links'] });
    },
  });
  return (
    <ConfirmPanel
      ask={t('share.end')}
      title={t('share.end.title', { place: of.institution_name[language] })}
      text={t('share.end.text')}
      act={t('share.end.act')}
      onAct={() => end.mutate()}
      isBusy={end.isPending}
      problem={end.error}
    />
  );
}
