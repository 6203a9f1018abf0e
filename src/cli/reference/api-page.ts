import { ACTIONS } from '../../kernel/authority.ts';
import type { DescribedNode } from './described-node.ts';
import { type Page, page, table, writtenFrom } from './markdown.ts';
import type { Content, OpenApi, Operation } from './openapi-types.ts';
import { type Elsewhere, membersOf, typeText } from './schema-members.ts';

const INTRODUCTION = [
  '# API',
  '',
  writtenFrom('the routes of a node, as they stand in `/openapi.json`'),
  '',
  'Bodies are JSON in UTF-8 with names in snake_case. *money* is `{"currency": "CNY", "value": "1061.43"}`, never a JSON',
  'number; *texts* is one text for each of the four languages; *date* is `YYYY-MM-DD`.',
  '',
  'Who asks is shown by a bearer token or by the cookie of a sign-in; a call by cookie that changes something also needs',
  'the header `x-sampan: 1`. Texts follow `Accept-Language`. What could not be done is answered as an RFC 9457 problem,',
  'whose `code` stands in [faults and reasons](faults.md).',
  '',
];

/** Smaller answers are spelled out wherever they stand. */
const SHARED_MEMBERS_MIN = 6;

interface Located extends Operation {
  readonly method: string;
  readonly path: string;
}

/** Every operation of a node: who may call it, what goes in and what comes back. */
export function apiPage({ openapi }: DescribedNode): Page {
  const operations = located(openapi);
  const flows = [...new Set(operations.map((one) => one.tags[0] ?? ''))].sort();
  const shared = sharedAnswers(operations);
  const sections = flows.flatMap((flow) => [
    `## ${flow}`,
    '',
    ...operations
      .filter((one) => one.tags[0] === flow)
      .flatMap((one) => section(one, withoutOwn(shared, one))),
  ]);
  return page('docs/reference/api.md', [...INTRODUCTION, ...sections]);
}

function located({ paths }: OpenApi): Located[] {
  const found = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      return { ...operation, method: method.toUpperCase(), path };
    }),
  );
  const order = ({ path, method }: Located) => `${path} ${method}`;
  return found.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** What operations answer with, each described where it first stands alone. */
function sharedAnswers(operations: readonly Located[]): Elsewhere {
  const shared = new Map<string, string>();
  for (const { operationId, responses } of operations) {
    for (const schema of goodAnswers(responses).flatMap(({ schemas }) => schemas)) {
      const key = JSON.stringify(schema);
      const isLarge = Object.keys(schema.properties ?? {}).length >= SHARED_MEMBERS_MIN;
      if (isLarge && !shared.has(key)) {
        shared.set(key, `what [${operationId}](#${operationId.toLowerCase()}) answers`);
      }
    }
  }
  return shared;
}

function withoutOwn(shared: Elsewhere, { operationId }: Located): Elsewhere {
  const own = `what [${operationId}](`;
  return new Map([...shared].filter(([, words]) => !words.startsWith(own)));
}

function section(of: Located, elsewhere: Elsewhere): string[] {
  const answers = goodAnswers(of.responses).flatMap(({ status, content }) =>
    described(`Answer ${status}`, content, elsewhere),
  );
  return [
    `### ${of.operationId}`,
    '',
    `\`${of.method} ${of.path}\``,
    '',
    of.summary,
    '',
    `May be called by: ${callers(of['x-action'])}.`,
    '',
    ...parameters(of),
    ...described('Body', of.requestBody?.content ?? {}, elsewhere),
    ...answers,
  ];
}

/** Who holds an action, from the table of authority. */
function callers(action: string): string {
  const rule = (ACTIONS as Readonly<Record<string, Readonly<Record<string, unknown>>>>)[action];
  if (rule === undefined) return 'anybody';
  const roles = Object.entries(rule).map(([role, where]) =>
    where === 'any' ? role : `${role} at ${(where as readonly string[]).join(', ')}`,
  );
  return `${roles.join('; ')} (\`${action}\`)`;
}

function parameters({ parameters: list = [] }: Located): string[] {
  if (list.length === 0) return [];
  const rows = list.map(({ name, in: place, required, schema }) => [
    `\`${name}\``,
    place,
    typeText(schema ?? {}),
    required === true ? 'yes' : '',
  ]);
  return [...table(['parameter', 'in', 'type', 'required'], rows), ''];
}

function described(title: string, of: Content, elsewhere: Elsewhere): string[] {
  return Object.entries(of).flatMap(([type, { schema = {} }]) => {
    const members = elsewhere.has(JSON.stringify(schema)) ? [] : membersOf(schema, elsewhere);
    const head = `${title}, \`${type}\`:`;
    if (members.length === 0) return [`${head} ${typeText(schema, elsewhere)}.`, ''];
    const rows = members.map((member) => [
      `\`${member.path}\``,
      member.is_required ? member.type : `${member.type}; may be absent`,
    ]);
    return [head, '', ...table(['member', 'type'], rows), ''];
  });
}

function goodAnswers(responses: Operation['responses']) {
  return Object.entries(responses)
    .filter(([status]) => /^2\d\d$/.test(status))
    .map(([status, { content = {} }]) => {
      const schemas = Object.values(content).map(({ schema = {} }) => schema);
      return { status, content, schemas };
    });
}
