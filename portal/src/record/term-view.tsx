import { useTranslation } from 'react-i18next';
import type { ReadingTerm } from '../api/types.ts';
import { Tag } from '../parts/values/tag.tsx';
import { Said } from './said.tsx';

/** What is shown of a concept, and how it came about where that is not plain. */
export function TermName({ of }: { of: ReadingTerm }) {
  return (
    <>
      <Said of={of.shown} /> <Mapping of={of.mapping} />
    </>
  );
}

function Mapping({ of }: { of: ReadingTerm['mapping'] }) {
  const { t } = useTranslation('reading');
  if (of === 'exact' || of === 'free_text') return null;
  return <Tag tone={of === 'none' ? 'waiting' : 'plain'}>{t(`mapping.${of}`)}</Tag>;
}

/** The words of the source beside what is shown, where they differ, and in the reader's script where that helps. */
export function TermSource({ of, withCodes }: { of: ReadingTerm; withCodes: boolean }) {
  const { t } = useTranslation('reading');
  const { source, shown, converted, codes } = of;
  const isOther = source !== null && source.text !== shown.text;
  const known = withCodes ? codes.filter(({ system_name }) => system_name !== null) : [];
  if (!isOther && converted === null && known.length === 0) return null;
  return (
    <div className="reading-source">
      {isOther ? (
        <div>
          {t('source')} <Said of={source} />
        </div>
      ) : null}
      {converted === null ? null : (
        <div>
          {t('converted')} <Said of={converted} />
        </div>
      )}
      {known.length === 0 ? null : (
        <div>
          {t('codes')}: {known.map(({ system_name, code }) => `${system_name} ${code}`).join(', ')}
        </div>
      )}
    </div>
  );
}

/** A concept in one line with its source behind it. */
export function TermText({ of }: { of: ReadingTerm }) {
  return (
    <>
      <TermName of={of} />
      <TermSource of={of} withCodes={false} />
    </>
  );
}
