import type { XmlElement } from '../check/read-xml.ts';
import type { Reading } from '../reading/read-document.ts';

export function readCcda(_root: XmlElement): Reading {
  return { document: { resourceType: 'Bundle', type: 'document' }, unmapped: [], notices: [] };
}
