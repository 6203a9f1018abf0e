/** Members that may hold personal data or secrets, wherever they turn up near the top of a line. */
const PRIVATE: ReadonlySet<string> = new Set([
  'authorization',
  'cookie',
  'set-cookie',
  'password',
  'token',
  'id_token',
  'access_token',
  'client_secret',
  'body',
  'document',
  'documents',
  'document_number',
  'number',
  'birth_date',
  'name',
  'name_zh',
  'name_en',
  'display_name',
  'spouse_name',
  'phone',
  'address',
]);

/** Members whose errors are described for the log before they are written. */
const DESCRIBED: ReadonlySet<string> = new Set(['err', 'error']);

/** How deep private members are looked for: `{ req: { headers: { cookie } } }` is two deep. */
const DEPTH = 2;

type Facts = Record<string, unknown>;

/**
 * The facts of a line with private members replaced. The logger's own redaction by paths looks for each name at each
 * depth and takes most of the time of a request; this looks at the members that there are.
 */
export function hidePrivate(facts: Facts, depth: number = DEPTH): Facts {
  let hidden: Facts | null = null;
  for (const [name, value] of Object.entries(facts)) {
    const shown = shownValue(name, value, depth);
    if (shown === value) continue;
    hidden ??= { ...facts };
    hidden[name] = shown;
  }
  return hidden ?? facts;
}

function shownValue(name: string, value: unknown, depth: number): unknown {
  if (PRIVATE.has(name)) return '[private]';
  if (depth === 0 || typeof value !== 'object' || value === null) return value;
  if (value instanceof Error && DESCRIBED.has(name)) return value;
  return hidePrivate(value as Facts, depth - 1);
}
