import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownPeriodHistoryQuery } from '../../api/queries/periods.ts';
import type { RecordedVersion } from '../../api/types.ts';
import { formatMoment } from '../../format/day.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Gate } from '../../parts/state/gate.tsx';
import { nameOf, What } from './entry-list.tsx';

/** Who recorded and changed what, newest first; read from the node when it is opened. */
export function PeriodHistory() {
  const { t } = useTranslation('cover');
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="help" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('periods.history')}</summary>
      {isOpen ? <Versions /> : null}
    </details>
  );
}

function Versions() {
  const { t } = useTranslation('cover');
  const history = useInfiniteQuery(ownPeriodHistoryQuery(useLanguage()));
  return (
    <Gate query={history}>
      {({ pages }) => (
        <>
          <ul className="recorded">
            {pages
              .flatMap(({ versions }) => versions)
              .map((version) => (
                <li key={`${version.entry_id} ${version.version}`}>
                  <Version of={version} />
                </li>
              ))}
          </ul>
          {history.hasNextPage ? (
            <Button
              variant="outline"
              loading={history.isFetchingNextPage}
              onClick={() => void history.fetchNextPage()}
            >
              {t('periods.history.more')}
            </Button>
          ) : null}
        </>
      )}
    </Gate>
  );
}

function Version({ of }: { of: RecordedVersion }) {
  const { t } = useTranslation('cover');
  const language = useLanguage();
  return (
    <>
      <p>
        <strong>
          {of.sort === 'period'
            ? t('periods.history.what', { kind: of.code_text, what: nameOf(of) })
            : null}
          {of.sort === 'period' ? null : <What of={of} />}
        </strong>
      </p>
      <p className="soft">
        <small>
          {t('periods.history.by', {
            change: of.change_text,
            organisation: of.organisation_name,
            moment: formatMoment(of.recorded_at, language),
          })}
        </small>
      </p>
    </>
  );
}
