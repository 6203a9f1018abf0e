import { Compile } from 'typebox/compile';
import { compareDays, instant, parseDay } from '../../kernel/day.ts';
import { Payload, type PortableDocument } from './portable-document.ts';

const validator = Compile(Payload);

/** A signed payload as a document; null when it is none, or names a day or moment that is not in the calendar. */
export function readPayload(value: unknown, kid: string): PortableDocument | null {
  if (!validator.Check(value)) return null;
  const [born, from, to] = [value.sub.born, value.from, value.to].map(parseDay);
  if (!born?.ok || !from?.ok || !to?.ok || compareDays(from.value, to.value) >= 0) return null;
  const issued_at = moment(value.at);
  if (issued_at === null) return null;
  return {
    document_id: value.jti,
    issuer: value.iss,
    kid,
    kind: value.kind,
    subject: {
      name_zh: value.sub.zh ?? null,
      name_en: value.sub.en ?? null,
      birth_date: born.value,
      document_masked: value.sub.doc ?? null,
    },
    issued_at,
    valid_from: from.value,
    valid_to: to.value,
    claims: value.says,
  };
}

function moment(text: string) {
  try {
    return instant(text);
  } catch {
    return null;
  }
}
