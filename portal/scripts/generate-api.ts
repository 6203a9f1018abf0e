import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const HEAD =
  '// Generated from the OpenAPI document of a node by portal/scripts/generate-api.ts.\n';
/** The generated file. */
export const API_TYPES = fileURLToPath(new URL('../src/generated/api.d.ts', import.meta.url));
const NODE = 'http://127.0.0.1:4101/openapi.json';

/** The types of all operations that an OpenAPI document describes, as the text of the generated file. */
export async function apiTypes(document: string): Promise<string> {
  return HEAD + astToString(await openapiTS(document));
}

/** The document at an address, or in a file. */
async function readDocument(place: string): Promise<string> {
  if (!/^https?:/.test(place)) return readFile(place, 'utf8');
  const answer = await fetch(place);
  if (!answer.ok) throw new Error(`${place} answered ${answer.status}`);
  return answer.text();
}

// node portal/scripts/generate-api.ts [address or file]; a running Hong Kong node unless said.
if (import.meta.main) {
  await writeFile(API_TYPES, await apiTypes(await readDocument(process.argv[2] ?? NODE)));
}
