import type { FaultCode } from '../../../kernel/fault.ts';
import { faultText } from '../../../kernel/fault.ts';
import type { Language } from '../../../kernel/language.ts';
import type { JsonAttribute } from '../dicom/dicom-json.ts';
import type { StoredInstance } from '../store-instances.ts';

/** Failure reasons of DICOM PS3.18 table I.2-2; whatever cannot be read is not understood. */
const NOT_UNDERSTOOD = 0xc000;
const REASONS: Partial<Record<FaultCode, number>> = {
  'image.uid_taken': 0x0111,
  'image.too_large': 0xa700,
  'image.syntax_unknown': 0x0122,
};

/** The answer to images that were sent, and its HTTP status: 200 all kept, 202 some, 409 none (DICOM PS3.18 10.5.3). */
export function storeAnswer(
  stored: readonly StoredInstance[],
  language: Language,
): { readonly status: 200 | 202 | 409; readonly content: string } {
  const kept = stored.filter(({ result }) => result.ok);
  const refused = stored.filter(({ result }) => !result.ok);
  const answer: Record<string, JsonAttribute> = {};
  if (refused.length > 0) {
    answer['00081198'] = sequence(refused.map((one) => failedItem(one, language)));
  }
  if (kept.length > 0) answer['00081199'] = sequence(kept.map(namedItem));
  const status = refused.length === 0 ? 200 : kept.length > 0 ? 202 : 409;
  return { status, content: JSON.stringify(answer) };
}

const sequence = (items: readonly object[]): JsonAttribute => ({ vr: 'SQ', Value: items });
const uid = (value: string): JsonAttribute => ({ vr: 'UI', Value: [value] });

function namedItem({ record }: StoredInstance): Record<string, JsonAttribute> {
  if (record === null) return {};
  const { sop_class_uid, sop_instance_uid } = record;
  // A report has no class of DICOM.
  const of_class = sop_class_uid === '' ? {} : { '00081150': uid(sop_class_uid) };
  return { ...of_class, '00081155': uid(sop_instance_uid) };
}

/** With the reason as a number for programs and as a sentence for people (Error Comment). */
function failedItem(stored: StoredInstance, language: Language): Record<string, JsonAttribute> {
  const { result } = stored;
  if (result.ok) throw new Error('an image that was kept has no failure');
  const { title, remedy } = faultText(result.error, language);
  return {
    ...namedItem(stored),
    '00081197': { vr: 'US', Value: [REASONS[result.error.code] ?? NOT_UNDERSTOOD] },
    '00000902': { vr: 'LO', Value: [`${title} ${remedy}`] },
  };
}
