// Calls a node and prints its answer; any Node from 20 can run it.
//
//   node docs/tutorial/call.mjs TOKEN METHOD URL [JSON] [--header 'name: value'] [--only a,b.c]
//
// --only prints these members of a JSON answer; a single one is printed bare, so that a script can keep it.
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    header: { type: 'string', multiple: true, default: [] },
    only: { type: 'string' },
  },
});
const [token, method, url, body] = positionals;
const answer = await fetch(url, {
  method,
  headers: {
    authorization: `Bearer ${token}`,
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...Object.fromEntries(values.header.map((line) => line.split(/:\s*(.*)/s).slice(0, 2))),
  },
  ...(body === undefined ? {} : { body }),
});
const text = await answer.text();
process.stdout.write(`${shown(text, answer.headers.get('content-type') ?? '')}\n`);
process.exitCode = answer.ok ? 0 : 1;

function shown(raw, type) {
  if (!type.includes('json')) return raw.trimEnd();
  const json = JSON.parse(raw);
  if (!answer.ok || values.only === undefined) return JSON.stringify(json, null, 2);
  const names = values.only.split(',');
  const found = names.map((name) => [name, name.split('.').reduce((at, key) => at?.[key], json)]);
  const [only] = found;
  if (found.length === 1 && typeof only[1] === 'string') return only[1];
  return JSON.stringify(found.length === 1 ? only[1] : Object.fromEntries(found), null, 2);
}
