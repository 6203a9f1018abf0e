// Calls a node and prints its answer; any Node from 20 can run it.
//
//   node docs/tutorial/call.mjs TOKEN METHOD URL [JSON] [--header 'name: value'] [--only a,b.c] [--rows list=a,b.c]
//
// --only prints these members of a JSON answer; a single text is printed bare, so that a script can keep it.
// --rows prints one line for each element of a list, with these members.
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    header: { type: 'string', multiple: true, default: [] },
    only: { type: 'string' },
    rows: { type: 'string' },
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
const isJson = (answer.headers.get('content-type') ?? '').includes('json');
const text = await answer.text();
process.stdout.write(`${isJson ? shown(JSON.parse(text)) : text.trimEnd()}\n`);
process.exitCode = answer.ok ? 0 : 1;

/** The member of that path, such as `voucher.hkd`. */
function member(of, path) {
  return path.split('.').reduce((at, name) => at?.[name], of);
}

function shown(json) {
  if (answer.ok && values.rows !== undefined) {
    const [list, columns] = values.rows.split('=');
    const bare = (one, path) => [member(one, path) ?? ''].flat().map(word).join(' ');
    const lines = member(json, list).map((one) =>
      columns.split(',').map((path) => bare(one, path)),
    );
    return lines.map((cells) => cells.join('  ').trimEnd()).join('\n');
  }
  if (!answer.ok || values.only === undefined) return printed(json);
  const names = values.only.split(',');
  if (names.length === 1) return word(member(json, values.only));
  return printed(Object.fromEntries(names.map((name) => [name, member(json, name)])));
}

function word(value) {
  return typeof value === 'string' ? value : printed(value);
}

/** JSON in which whatever fits stands on one line. */
function printed(value, indent = '') {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((one) => printed(one, inner))
    : Object.entries(value).map(([name, one]) => `"${name}": ${printed(one, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const flat = `${open}${parts.join(', ')}${close}`;
  if (flat.length + indent.length <= 80 && !flat.includes('\n')) return flat;
  return `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}`;
}
