import { useTranslation } from 'react-i18next';
import { Facts } from '../parts/frame/facts.tsx';
import { Help } from '../parts/frame/help.tsx';
import { Note } from '../parts/frame/note.tsx';
import { Panel } from '../parts/frame/panel.tsx';
import { Steps } from '../parts/frame/steps.tsx';
import { Tabs } from '../parts/frame/tabs.tsx';
import type { Tone } from '../parts/values/tag.tsx';

const TONES: readonly Tone[] = ['plain', 'done', 'waiting', 'problem'];

/** Notes, facts, steps, tabs, help. */
export function FrameShow() {
  const { t } = useTranslation('gallery');
  return (
    <Panel title={t('frame')}>
      <div className="stack">
        {TONES.map((tone) => (
          <Note key={tone} tone={tone} title={t(`note.${tone}`)}>
            <p>{t('note.text')}</p>
          </Note>
        ))}
        <Facts
          of={[
            { name: t('fact.name'), value: t('fact.value') },
            { name: t('fact.other'), value: t('fact.value') },
          ]}
        />
        <Steps
          of={[
            { title: t('step.first'), body: t('note.text') },
            { title: t('step.second'), body: t('note.text') },
          ]}
        />
        <Tabs
          label={t('frame')}
          to="/gallery"
          of={[
            { text: t('tab.all'), count: 1_284, search: {}, isHere: true },
            { text: t('tab.some'), count: 12, search: {}, isHere: false },
          ]}
        />
        <Help title={t('help')}>
          <p>{t('note.text')}</p>
        </Help>
      </div>
    </Panel>
  );
}
