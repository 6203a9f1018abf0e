import { CDA } from '../check/check-text.ts';
import type { XmlElement } from '../check/read-xml.ts';

/** The child elements of HL7's namespace with a name. */
export function childrenOf(of: XmlElement | undefined, name: string): readonly XmlElement[] {
  return (of?.children ?? []).filter(
    (one): one is XmlElement =>
      typeof one !== 'string' && one.name === name && one.namespace === CDA,
  );
}

/** The first element at a path such as `patient/name`; undefined where there is none. */
export function at(of: XmlElement | undefined, path: string): XmlElement | undefined {
  let found = of;
  for (const name of path.split('/')) found = childrenOf(found, name)[0];
  return found;
}

/** Every element at a path, through all branches. */
export function allAt(of: XmlElement | undefined, path: string): readonly XmlElement[] {
  let found: readonly XmlElement[] = of === undefined ? [] : [of];
  for (const name of path.split('/')) found = found.flatMap((one) => childrenOf(one, name));
  return found;
}

/** An attribute that says something. */
export function attribute(of: XmlElement | undefined, name: string): string | undefined {
  const said = of?.attributes.get(name)?.trim();
  return said === '' ? undefined : said;
}

/** All text inside an element, with single blanks. */
export function plainText(of: XmlElement | undefined): string {
  const parts: string[] = [];
  const walk = (element: XmlElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string') parts.push(child);
      else walk(child);
    }
  };
  if (of !== undefined) walk(of);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** Elements of a narrative by their ID, for texts that entries only point at. */
export function elementsById(of: XmlElement | undefined): ReadonlyMap<string, XmlElement> {
  const found = new Map<string, XmlElement>();
  const walk = (element: XmlElement): void => {
    const id = element.attributes.get('ID');
    if (id !== undefined && !found.has(id)) found.set(id, element);
    for (const child of element.children) if (typeof child !== 'string') walk(child);
  };
  if (of !== undefined) walk(of);
  return found;
}
