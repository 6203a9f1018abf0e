import { dayAt, type PlainDate, parseDay, SYSTEM_CLOCK } from '../kernel/day.ts';
import { type Fault, fault, faultText } from '../kernel/fault.ts';
import { ZONE } from '../kernel/jurisdiction.ts';
import type { Language } from '../kernel/language.ts';
import { no, ok, type Result } from '../kernel/result.ts';
import {
  type DatedValue,
  entriesOn,
  entryText,
  gradeText,
  openRulebook,
  type Parameter,
  type PolicyChange,
  type PolicyProblem,
  policyChanges,
  type Rulebook,
  type SchemeLaw,
  viewScheme,
} from '../rulebook/index.ts';
import type { ExitCode, Output } from './output.ts';
import { exportChange, showChanges } from './policy/node-changes.ts';
import { systemLines, systemTexts } from './policy/systems.ts';
import { POLICY_OPTIONS_USAGE, type PolicyAsk, readPolicyAsk } from './policy-options.ts';

const USAGE = `sampan policy show SCHEME [--on DAY]   the history of a scheme, or what is in force on a day
sampan policy on DAY                   what is in force on a day in every scheme
sampan policy diff DAY DAY [SCHEME]    what changed between two days
sampan policy table [--on DAY]         coverage, funding and service delivery of the three systems side by side
sampan policy check                    reads the whole folder and lists every problem
sampan policy changes [SCHEME]         what officers changed at a node, newest first
sampan policy export-change ID         such a change as a file for officers of another side

--node NODE      the node of the last two; the first of SAMPAN_NODES unless said

${POLICY_OPTIONS_USAGE}`;

/** `sampan policy show|on|diff|table|check|changes|export-change`. */
export async function policyCommand(args: readonly string[], out: Output): Promise<ExitCode> {
  const ask = readPolicyAsk(args, ['on', 'node']);
  if (ask === null || ask === 'help') {
    if (ask === 'help') out.line(USAGE);
    else out.error(USAGE);
    return ask === 'help' ? 0 : 2;
  }
  const onNode = NODE_VERBS.get(ask.words[0] ?? '');
  if (onNode === undefined) return onFiles(ask, out);
  const done = await onNode(ask, out);
  return done.ok ? 0 : sayFault(done.error, ask, out, 2);
}

function onFiles(ask: PolicyAsk, out: Output): ExitCode {
  const [verb, ...words] = ask.words;
  const opened = openRulebook(ask.folder);
  if (verb === 'check') return check(opened, ask, out);
  const run = VERBS.get(verb ?? '');
  if (run === undefined || words.length === 0) {
    out.error(USAGE);
    return 2;
  }
  if (!opened.ok) {
    return sayFault(fault('policy.invalid', { count: String(opened.error.length) }), ask, out, 3);
  }
  const done = run(opened.value, { ...ask, words }, out);
  return done.ok ? 0 : sayFault(done.error, ask, out, 2);
}

type Verb = (rulebook: Rulebook, ask: PolicyAsk, out: Output) => Result<null, Fault>;

/** Verbs that read the database of a node instead of the files. */
const NODE_VERBS: ReadonlyMap<string, typeof showChanges> = new Map([
  ['changes', showChanges],
  ['export-change', exportChange],
]);

const VERBS: ReadonlyMap<string, Verb> = new Map([
  ['show', show],
  ['on', showAll],
  ['diff', diff],
  ['table', table],
]);

function show(rulebook: Rulebook, ask: PolicyAsk, out: Output): Result<null, Fault> {
  const law = schemeNamed(rulebook, ask.words[0] ?? '');
  if (!law.ok) return law;
  const { on: day } = ask.texts;
  const on = day === undefined ? ok(null) : dayNamed(day);
  if (!on.ok) return on;
  if (ask.json) out.json(viewScheme(law.value, on.value));
  else printScheme(law.value, on.value, ask.language, out);
  return ok(null);
}

function showAll(rulebook: Rulebook, ask: PolicyAsk, out: Output): Result<null, Fault> {
  const on = dayNamed(ask.words[0] ?? '');
  if (!on.ok) return on;
  const laws = [...rulebook.schemes.values()];
  if (ask.json) out.json(laws.map((law) => viewScheme(law, on.value)));
  else for (const law of laws) printScheme(law, on.value, ask.language, out);
  return ok(null);
}

function diff(rulebook: Rulebook, ask: PolicyAsk, out: Output): Result<null, Fault> {
  const [first = '', second = '', scheme] = ask.words;
  const a = dayNamed(first);
  if (!a.ok) return a;
  const b = dayNamed(second);
  if (!b.ok) return b;
  const laws = lawsNamed(rulebook, scheme);
  if (!laws.ok) return laws;
  const changes = laws.value.flatMap((law) =>
    policyChanges(law, a.value, b.value).map((change) => changeText(law, change, ask.language)),
  );
  if (ask.json) out.json(changes);
  for (const change of ask.json ? [] : changes) {
    out.line(`${change.scheme} ${change.key}  ${change.label}`);
    out.line(`  ${change.before ?? '–'} → ${change.after ?? '–'}  (${change.from ?? '–'})`);
  }
  return ok(null);
}

function table(rulebook: Rulebook, ask: PolicyAsk, out: Output): Result<null, Fault> {
  const { on: asked } = ask.texts;
  const on = asked === undefined ? ok(dayAt(SYSTEM_CLOCK.now(), ZONE)) : dayNamed(asked);
  if (!on.ok) return on;
  const rows = systemTexts(rulebook, on.value, ask.language);
  if (ask.json) out.json({ on: on.value.toString(), rows });
  else for (const line of systemLines(rows)) out.line(line);
  return ok(null);
}

/** A change in words; where only the evidence changed, its grades stand for the value. */
function changeText(law: SchemeLaw, change: PolicyChange, language: Language) {
  const { parameter, before, after } = change;
  const value = (entry: DatedValue | null) => entry && entryText(parameter, entry, language);
  const grade = (entry: DatedValue | null) => entry && gradeText(entry.grade, language);
  const isSameValue = value(before) === value(after);
  return {
    scheme: law.scheme,
    key: parameter.key,
    label: parameter.label[language],
    before: isSameValue ? grade(before) : value(before),
    after: isSameValue ? grade(after) : value(after),
    from: after?.from.toString() ?? null,
  };
}

function check(
  opened: Result<Rulebook, readonly PolicyProblem[]>,
  ask: PolicyAsk,
  out: Output,
): ExitCode {
  const problems = opened.ok ? [] : opened.error;
  if (ask.json) {
    const digest = opened.ok ? opened.value.digest : null;
    out.json({ problems, digest });
  } else for (const { file, line, message } of problems) out.line(`${file}:${line}: ${message}`);
  if (opened.ok && !ask.json) {
    const points = opened.value.network.service_points.length;
    const schemes = [...opened.value.schemes.keys()].join(', ');
    out.line(`${schemes}; ${points} service points; ${opened.value.digest}`);
  }
  return opened.ok ? 0 : 1;
}

function printScheme(law: SchemeLaw, on: PlainDate | null, language: Language, out: Output): void {
  out.line(`${law.title[language]}  ${law.scheme}${on === null ? '' : `  ${on}`}`);
  for (const parameter of law.parameters.values()) {
    const entries = entriesOn(law, parameter, on);
    if (on !== null && entries.length === 0) continue;
    out.line('');
    out.line(`${parameter.key}  ${parameter.label[language]}`);
    for (const entry of entries) printEntry(parameter, entry, language, out);
  }
  out.line('');
}

function printEntry(
  parameter: Parameter,
  entry: DatedValue,
  language: Language,
  out: Output,
): void {
  const sources = entry.sources.map(({ title }) => title).join('; ');
  const value = entryText(parameter, entry, language);
  out.line(`  ${entry.from}  ${value}  (${gradeText(entry.grade, language)}: ${sources})`);
  if (entry.note !== null) out.line(`              ${entry.note[language]}`);
}

function schemeNamed(rulebook: Rulebook, scheme: string): Result<SchemeLaw, Fault> {
  const law = rulebook.schemes.get(scheme);
  if (law !== undefined) return ok(law);
  const known = [...rulebook.schemes.keys()].join(', ');
  return no(fault('policy.scheme_unknown', { scheme, known }));
}

function lawsNamed(
  rulebook: Rulebook,
  scheme: string | undefined,
): Result<readonly SchemeLaw[], Fault> {
  if (scheme === undefined) return ok([...rulebook.schemes.values()]);
  const law = schemeNamed(rulebook, scheme);
  return law.ok ? ok([law.value]) : law;
}

function dayNamed(text: string): Result<PlainDate, Fault> {
  const read = parseDay(text);
  return read.ok ? read : no(fault('policy.day_invalid', { text }));
}

function sayFault(what: Fault, ask: PolicyAsk, out: Output, code: ExitCode): ExitCode {
  const { title, remedy } = faultText(what, ask.language);
  if (ask.json) out.json({ code: what.code, facts: what.facts, title, remedy });
  out.error(`${title}\n${remedy}`);
  return code;
}
