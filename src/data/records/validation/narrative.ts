import type { Resource } from '@medplum/fhirtypes';
import { type Fault, fault } from '../../../kernel/fault.ts';

/** The formatting that FHIR allows in narrative (R4, section 2.4.0.1): no script, forms, frames, or objects. */
const ELEMENTS: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b big blockquote br caption cite code col colgroup dd del dfn div dl dt em h1 h2 h3 h4 h5 h6 hr i img ' +
    'ins kbd li ol p pre q samp small span strong sub sup table tbody td tfoot th thead tr tt ul var'
  ).split(' '),
);
const ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    'abbr align alt axis border cellhalign cellpadding cellspacing cellvalign char charoff charset cite class colspan ' +
    'compact coords dir frame headers height href hreflang hspace id lang longdesc name nowrap rel rev rowspan rules ' +
    'scope shape span src start style summary title type valign value vspace width xml:lang xmlns'
  ).split(' '),
);
const XHTML = 'http://www.w3.org/1999/xhtml';
const SAFE_LINK = /^(https?:|mailto:|tel:|#|[^:]*$)/i;
const SAFE_IMAGE = /^(data:image\/(png|jpeg|gif);base64,|#)/i;
const UNSAFE_STYLE = /url\s*\(|expression|javascript|@import|behaviou?r|-moz-binding|position\s*:/i;
const TAG =
  /^<(\/?)([A-Za-z][A-Za-z0-9]*)((?:\s+[A-Za-z_:][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>$/;
const ATTRIBUTE = /([A-Za-z_:][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITY = /&(?!(?:[A-Za-z][A-Za-z0-9]{1,30}|#\d{1,7}|#x[0-9A-Fa-f]{1,6});)/;

/** Comments, tags and texts in turn. */
const PIECES = /<!--[\s\S]*?-->|<[^>]*>?|[^<]+/g;
const COMMENT = /^<!--[\s\S]*-->$/;

/** What is wrong with the narrative of a resource and of those inside it (`record.narrative`). */
export function wrongNarrative(resource: Resource): readonly Fault[] {
  const faults: Fault[] = [];
  for (const { div, path } of narratives(resource, resource.resourceType)) {
    const problem = narrativeProblem(div);
    if (problem !== null) faults.push(fault('record.narrative', { problem }, path));
  }
  return faults;
}

function* narratives(value: unknown, path: string): Generator<{ div: string; path: string }> {
  if (value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) yield* narratives(item, `${path}[${at}]`);
    return;
  }
  const { text, ...members } = value as Readonly<Record<string, unknown>>;
  const div = (text as { readonly div?: unknown } | null | undefined)?.div;
  if (typeof div === 'string') yield { div, path: `${path}.text.div` };
  for (const [key, member] of Object.entries(members)) yield* narratives(member, `${path}.${key}`);
}

/** What a narrative holds that it may not, in short words for the sender's engineer; null where it is clean. */
export function narrativeProblem(div: string): string | null {
  const open: string[] = [];
  for (const [at, piece] of (div.match(PIECES) ?? []).entries()) {
    const problem = piece.startsWith('<')
      ? markupProblem(piece, open, at === 0)
      : textProblem(piece, open);
    if (problem !== null) return problem;
  }
  return open.length === 0 ? null : `<${open.at(-1)}> is not closed`;
}

function textProblem(text: string, open: readonly string[]): string | null {
  if (open.length === 0 && text.trim() !== '') return 'text outside div';
  return ENTITY.test(text) ? '&' : null;
}

function markupProblem(markup: string, open: string[], isFirst: boolean): string | null {
  if (COMMENT.test(markup)) return null;
  const tag = TAG.exec(markup);
  return tag === null ? markup.slice(0, 20) : tagProblem(tag, open, isFirst);
}

function tagProblem(tag: RegExpExecArray, open: string[], isFirst: boolean): string | null {
  const [, closes, name = '', attributes = '', isEmpty] = tag;
  if (!ELEMENTS.has(name)) return `<${name}>`;
  if (closes === '/') return open.pop() === name ? null : `</${name}>`;
  if (open.length === 0 && (!isFirst || name !== 'div')) return `<${name}> outside div`;
  if (isEmpty !== '/') open.push(name);
  for (const [, attribute = '', quoted, single] of attributes.matchAll(ATTRIBUTE)) {
    if (!isSafe(name, attribute, decoded(quoted ?? single ?? ''))) return `${name} ${attribute}`;
  }
  return null;
}

function isSafe(element: string, attribute: string, value: string): boolean {
  if (!ATTRIBUTES.has(attribute)) return false;
  if (attribute === 'xmlns') return value === XHTML;
  if (attribute === 'style') return !UNSAFE_STYLE.test(value);
  if (attribute === 'src') return element === 'img' && SAFE_IMAGE.test(value);
  if (attribute === 'href' || attribute === 'cite' || attribute === 'longdesc')
    return SAFE_LINK.test(value);
  return true;
}

/** Character references are read first, so that a scheme cannot hide behind them; blanks in it do not count. */
function decoded(text: string): string {
  const plain = text.replace(/&#(x?)([0-9A-Fa-f]+);/g, (_whole, hex: string, digits: string) => {
    const point = Number.parseInt(digits, hex === 'x' ? 16 : 10);
    return point <= 0x10ffff ? String.fromCodePoint(point) : '';
  });
  return [
    ...plain.replace(/&(tab|newline|colon);/gi, (entity) => (/colon/i.test(entity) ? ':' : '')),
  ]
    .filter((sign) => sign > ' ')
    .join('');
}
