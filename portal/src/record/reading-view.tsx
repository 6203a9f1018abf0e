import './record.css';
import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readingQuery } from '../api/queries/carried/records.ts';
import { isLanguage, LANGUAGES, OWN_NAMES } from '../language/languages.ts';
import { useLanguage } from '../language/use-language.ts';
import { Panel } from '../parts/frame/panel.tsx';
import { Gate } from '../parts/state/gate.tsx';
import { OriginalView } from './original-view.tsx';
import { ReadingBody } from './reading-body.tsx';

const VIEWS = ['reading', 'original'] as const;

/** A FHIR document, given as its JSON text: the original beside its reading, one after the other on a narrow screen. */
export function ReadingView({ document }: { document: string }) {
  const { t } = useTranslation('reading');
  const page = useLanguage();
  const [chosen, choose] = useState<string | null>(null);
  const [view, show] = useState<(typeof VIEWS)[number]>('reading');
  const language = isLanguage(chosen) ? chosen : page;
  const reading = useQuery(readingQuery(document, language));
  const id = useId();
  return (
    <div className="stack">
      <div className="row no-print">
        <NativeSelect
          label={t('language')}
          value={language}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          {LANGUAGES.map((one) => (
            <option key={one} value={one} lang={one}>
              {OWN_NAMES[one]}
            </option>
          ))}
        </NativeSelect>
        <Button variant="outline" onClick={() => window.print()}>
          {t('print')}
        </Button>
      </div>
      <fieldset className="reading-switch no-print">
        <legend className="visually-hidden">{t('switch')}</legend>
        {VIEWS.map((one) => (
          <Button
            key={one}
            variant={view === one ? 'filled' : 'outline'}
            aria-pressed={view === one}
            aria-controls={`${id}-${one}`}
            onClick={() => show(one)}
          >
            {t(one)}
          </Button>
        ))}
      </fieldset>
      <div className="reading-pair" data-view={view}>
        <div id={`${id}-original`} className="reading-original">
          <OriginalView of={document} />
        </div>
        <div id={`${id}-reading`} className="reading-read">
          <Panel title={t('reading')}>
            <Gate query={reading}>{(answer) => <ReadingBody of={answer} />}</Gate>
          </Panel>
        </div>
      </div>
    </div>
  );
}
