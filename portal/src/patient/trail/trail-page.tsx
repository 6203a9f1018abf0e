import '../patient.css';
import './trail.css';
import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type TrailFilters, trailQuery } from '../../api/queries/carried/trail.ts';
import type { SeenEvent, TrailQuestion } from '../../api/types.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Page } from '../../parts/frame/page.tsx';
import { Empty } from '../../parts/state/empty.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { More } from '../../parts/table/more.tsx';
import { ForWhom } from '../deciders/for-whom.tsx';
import { TrailEntry } from './trail-entry.tsx';
import { TrailFilterFields } from './trail-filters.tsx';
import { useNewCount } from './use-new-count.ts';

/** Who looked at, changed or was refused the person's record, or that of somebody for whom they decide, as it happens. */
export function TrailPage() {
  const { t } = useTranslation('trail');
  const { t: patient } = useTranslation('patient');
  const [filters, setFilters] = useState<TrailFilters>({});
  const [forPerson, setForPerson] = useState<string | null>(null);
  const trail = useInfiniteQuery(trailQuery(filters, forPerson, useLanguage()));
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      width="text"
      crumbs={[{ text: patient('home.title'), to: '/patient' }]}
    >
      <ForWhom
        value={forPerson}
        onChange={(person_id) => {
          setForPerson(person_id);
          setFilters({});
        }}
      />
      <TrailFilterFields of={filters} forPerson={forPerson} onChange={setFilters} />
      <TakeAlong of={{ ...filters, ...(forPerson === null ? {} : { for_person: forPerson }) }} />
      <Gate query={trail}>
        {({ pages }) => (
          <Entries
            key={forPerson}
            forPerson={forPerson}
            of={pages.flatMap((page) => page.events)}
            questions={pages.flatMap((page) => page.questions)}
            hasMore={trail.hasNextPage}
            isLoading={trail.isFetchingNextPage}
            onMore={() => void trail.fetchNextPage()}
          />
        )}
      </Gate>
    </Page>
  );
}

interface EntriesProps {
  of: readonly SeenEvent[];
  forPerson: string | null;
  questions: readonly TrailQuestion[];
  hasMore: boolean;
  isLoading: boolean;
  onMore: () => void;
}

function Entries({ of, forPerson, questions, hasMore, isLoading, onMore }: EntriesProps) {
  const { t } = useTranslation('trail');
  const fresh = useNewCount(of.map(({ sequence }) => sequence));
  return (
    <>
      <p role="status" aria-live="polite" className={fresh === 0 ? 'visually-hidden' : ''}>
        {fresh === 0 ? '' : t('new', { count: fresh })}
      </p>
      {of.length === 0 ? (
        <Empty title={t('none')} />
      ) : (
        <>
          <ul className="list-links">
            {of.map((event) => (
              <li key={event.sequence}>
                <TrailEntry
                  of={event}
                  forPerson={forPerson}
                  question={questions.find(({ sequence }) => sequence === event.sequence) ?? null}
                />
              </li>
            ))}
          </ul>
          <More shown={of.length} hasMore={hasMore} isLoading={isLoading} onMore={onMore} />
        </>
      )}
    </>
  );
}

/** The list as a file and on paper. */
function TakeAlong({ of }: { of: TrailFilters & { for_person?: string } }) {
  const { t } = useTranslation('trail');
  const lang = useLanguage();
  const chosen = Object.entries(of).map(([name, value]) => [name, String(value)]);
  const address = `/api/data/trail/file?${new URLSearchParams([...chosen, ['lang', lang]])}`;
  return (
    <p className="row no-print">
      <a href={address} download>
        {t('csv')}
      </a>
      <Button variant="subtle" size="sm" onClick={() => window.print()}>
        {t('print')}
      </Button>
    </p>
  );
}
