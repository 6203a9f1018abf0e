import { writeFileSync } from 'node:fs';
import { openRulebook } from './src/rulebook/index.ts';
import { describeNode } from './src/cli/reference/described-node.ts';
import { API_TYPES, apiTypes } from './portal/scripts/generate-api.ts';
const book = openRulebook('policy');
if (!book.ok) throw new Error(JSON.stringify(book.error));
const { openapi } = await describeNode(book.value);
writeFileSync('/tmp/openapi.json', JSON.stringify(openapi));
writeFileSync(API_TYPES, await apiTypes(JSON.stringify(openapi)));
