import { useTranslation } from 'react-i18next';
import type { ChangeMark } from '../../api/types.ts';
import { formatDay } from '../../format/day.ts';
import { useLanguage } from '../../language/use-language.ts';

/** Who changed a value of the law at this node, and who approved it; nothing for a value of the published file. */
export function ChangedBy({ of }: { of: ChangeMark | null }) {
  const { t } = useTranslation('parts');
  const language = useLanguage();
  if (of === null) return null;
  return (
    <div className="changed-by">
      {t('explained.changed', {
        day: formatDay(of.changed_on, language),
        drafter: of.drafted_by,
        approver: of.approved_by,
      })}
    </div>
  );
}
