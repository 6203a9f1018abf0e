import { readFile } from 'node:fs/promises';
import { expect, inject, test } from 'vitest';
import { API_TYPES, apiTypes } from '../../portal/scripts/generate-api.ts';

test('the types by which the portal speaks with a node are those of the node', async () => {
  const answer = await fetch(`${inject('origins').HK}/openapi.json`);
  // Not as it should be: npm start, then node portal/scripts/generate-api.ts.
  expect(await readFile(API_TYPES, 'utf8')).toBe(await apiTypes(await answer.text()));
});
