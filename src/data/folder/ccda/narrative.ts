import type { Narrative } from '@medplum/fhirtypes';
import { narrativeProblem } from '../../records/index.ts';
import type { XmlElement } from '../check/read-xml.ts';

/** The markup of a CDA narrative (release 2, section 4.3.5) and what shows it in a page. */
const SHOWN: Readonly<Record<string, string>> = {
  text: 'div',
  paragraph: 'p',
  content: 'span',
  list: 'ul',
  item: 'li',
  table: 'table',
  thead: 'thead',
  tbody: 'tbody',
  tfoot: 'tfoot',
  tr: 'tr',
  th: 'th',
  td: 'td',
  sub: 'sub',
  sup: 'sup',
  caption: 'p',
  footnote: 'span',
  linkHtml: 'span',
};
/** What has no text of its own that should be read. */
const SILENT: ReadonlySet<string> = new Set([
  'br',
  'col',
  'colgroup',
  'renderMultiMedia',
  'footnoteRef',
]);
const SPANS = ['colspan', 'rowspan'] as const;

/** A narrative for reading: only the markup that shows text; null where there is none. */
export interface SafeNarrative {
  readonly narrative: Narrative | null;
  /** Whether something was there that is no narrative, such as script. */
  readonly is_cleaned: boolean;
}

/** Writes a section's text anew as safe XHTML. Whatever is not narrative is left out with all that it holds. */
export function narrativeOf(text: XmlElement | undefined): SafeNarrative {
  if (text === undefined) return { narrative: null, is_cleaned: false };
  const state = { is_cleaned: false };
  const inner = insideOf(text, state);
  if (inner.trim() === '') return { narrative: null, ...state };
  const div = `<div xmlns="http://www.w3.org/1999/xhtml">${inner}</div>`;
  if (narrativeProblem(div) !== null) return { narrative: null, is_cleaned: true };
  return { narrative: { status: 'additional', div }, ...state };
}

function insideOf(element: XmlElement, state: { is_cleaned: boolean }): string {
  return element.children
    .map((child) => (typeof child === 'string' ? escaped(child) : shown(child, state)))
    .join('');
}

function shown(element: XmlElement, state: { is_cleaned: boolean }): string {
  if (element.name === 'br') return '<br/>';
  if (SILENT.has(element.name)) return '';
  const name = nameOf(element);
  if (name === undefined) {
    state.is_cleaned = true;
    return '';
  }
  const spans = SPANS.flatMap((key) => {
    const value = element.attributes.get(key) ?? '';
    return /^[1-9]\d{0,2}$/.test(value) && (name === 'td' || name === 'th')
      ? [` ${key}="${value}"`]
      : [];
  });
  return `<${name}${spans.join('')}>${insideOf(element, state)}</${name}>`;
}

function nameOf({ name, attributes }: XmlElement): string | undefined {
  if (name === 'list' && attributes.get('listType') === 'ordered') return 'ol';
  if (name === 'content' && /bold/i.test(attributes.get('styleCode') ?? '')) return 'b';
  return Object.hasOwn(SHOWN, name) ? SHOWN[name] : undefined;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
