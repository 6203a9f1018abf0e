import type { Static } from 'typebox';
import type { Language } from '../../../kernel/language.ts';
import type { SeenEvent } from './seen-view.ts';
import { HEADINGS } from './word-texts.ts';

/** Begins the file, so that spreadsheets read its Chinese. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A trail as a file (RFC 4180) in the reader's language. */
export function trailCsv(events: readonly Static<typeof SeenEvent>[], language: Language): string {
  const heading = Object.values(HEADINGS).map((texts) => texts[language]);
  const lines = events.map((event) => [
    event.at,
    event.organisation_name,
    event.side,
    event.role,
    event.act_text,
    event.purpose_text,
    event.kinds.map(({ text, amount }) => `${text} ${amount}`).join('; '),
    String(event.amount),
    event.outcome_text,
    event.basis_text,
  ]);
  const rows = [heading, ...lines].map((cells) => `${cells.map(cell).join(',')}\r\n`);
  return BYTE_ORDER_MARK + rows.join('');
}

/** A cell; what a spreadsheet would take for a formula is made text. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
