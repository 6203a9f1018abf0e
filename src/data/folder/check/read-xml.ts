import { SaxesParser, type SaxesTagNS } from 'saxes';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';

/** An element with what it holds in order; names without prefixes. */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  /** By local name; of another namespace as `{namespace}name`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

export const XSI_TYPE = '{http://www.w3.org/2001/XMLSchema-instance}type';

const DEPTH_MAX = 100;
const ELEMENTS_MAX = 500_000;
const DECLARED = /^\s*<\?xml[^>]*encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']/;

interface Growing extends XmlElement {
  readonly attributes: Map<string, string>;
  readonly children: (XmlElement | string)[];
}

/**
 * Reads an XML document with neither DOCTYPE nor entities of its own, so that nothing is fetched or grows
 * (`file.xml_unsafe`); what is not well formed is `file.truncated`.
 */
export function readXml(bytes: Uint8Array): Result<XmlElement, Fault> {
  const text = decoded(bytes);
  if (text === null) return no(fault('file.truncated', { kind: 'XML' }));
  const reading = newReading();
  try {
    reading.parser.write(text).close();
  } catch {
    // The parser's words name places in a person's document.
    const problem = reading.unsafe();
    return no(
      problem === null
        ? fault('file.truncated', { kind: 'XML' })
        : fault('file.xml_unsafe', { problem }),
    );
  }
  const root = reading.root();
  return root === null ? no(fault('file.truncated', { kind: 'XML' })) : ok(root);
}

function newReading() {
  const parser = new SaxesParser({ xmlns: true });
  const open: Growing[] = [];
  let root: Growing | null = null;
  let problem: string | null = null;
  let elements = 0;
  const refuse = (what: string): never => {
    problem = what;
    throw new Error(what);
  };
  parser.on('doctype', () => refuse('DOCTYPE'));
  parser.on('opentag', (tag) => {
    elements += 1;
    if (open.length >= DEPTH_MAX) refuse(`> ${DEPTH_MAX}`);
    if (elements > ELEMENTS_MAX) refuse(`> ${ELEMENTS_MAX}`);
    const element = elementOf(tag);
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const keepText = (text: string) => {
    open.at(-1)?.children.push(text);
  };
  parser.on('text', keepText);
  parser.on('cdata', keepText);
  return { parser, root: (): XmlElement | null => root, unsafe: () => problem };
}

function elementOf({ local, uri, attributes }: SaxesTagNS): Growing {
  const element: Growing = { name: local, namespace: uri, attributes: new Map(), children: [] };
  for (const one of Object.values(attributes)) {
    if (one.prefix === 'xmlns' || one.name === 'xmlns') continue;
    element.attributes.set(one.uri === '' ? one.local : `{${one.uri}}${one.local}`, one.value);
  }
  return element;
}

/** The text in the encoding that the document declares, UTF-8 unless it does; null where it does not hold. */
function decoded(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const isWide = head.startsWith('\u00ff\u00fe') || head.startsWith('\u00fe\u00ff');
  const wide = head.startsWith('\u00fe\u00ff') ? 'utf-16be' : 'utf-16le';
  const label = isWide ? wide : (DECLARED.exec(head.replace(/^ï»¿/, ''))?.[1] ?? 'utf-8');
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return null;
    throw error;
  }
}
