import { useTranslation } from 'react-i18next';
import type { Verdict } from '../../api/types.ts';
import { Note } from '../../parts/frame/note.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { DocumentFacts } from '../../parts/scan/document-facts.tsx';
import { Moment } from '../../parts/values/day.tsx';

/** More codes are to come: nothing is wrong yet. */
const UNFINISHED = 'portable.parts_missing';

/** What a reader may believe, in plain words: the verdict first, then what was signed, then how far it was looked up. */
export function VerdictPanel({ of }: { of: Verdict }) {
  const { t } = useTranslation('carry');
  const { problem, document, revocation } = of;
  return (
    <div className="stack">
      {problem === null ? (
        <Note tone="done" title={t('verdict.good')}>
          <p>{t('verdict.good.text')}</p>
        </Note>
      ) : (
        <Note tone={problem.code === UNFINISHED ? 'waiting' : 'problem'} title={problem.title}>
          <p>{problem.remedy}</p>
          {revocation === null ? null : <p>{t('verdict.reason', { reason: revocation.reason })}</p>}
          <p className="soft">
            <small>
              <code className="code">{problem.code}</code>
            </small>
          </p>
        </Note>
      )}
      {document === null ? null : (
        <Panel title={document.title}>
          <DocumentFacts of={document} />
          <ListAge of={of.revocations} />
        </Panel>
      )}
    </div>
  );
}

function ListAge({ of }: { of: Verdict['revocations'] }) {
  const { t } = useTranslation('carry');
  if (of === null) {
    return (
      <Note tone="waiting" title={t('list.none')}>
        <p>{t('list.none.text')}</p>
      </Note>
    );
  }
  const when = (
    <>
      {t('list.of')} <Moment of={of.issued_at} />. {t('list.age', { count: of.age_hours })}
    </>
  );
  if (!of.is_stale) return <p className="soft">{when}</p>;
  return (
    <Note tone="waiting" title={t('list.stale')}>
      <p>{when}</p>
    </Note>
  );
}
