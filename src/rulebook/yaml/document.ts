import { isAlias, isNode, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { PolicyProblem } from '../law.ts';

/** Larger files are refused unread: the whole history of a scheme needs less than a tenth of it. */
const TEXT_MAX = 1_000_000;
/** Policy files nest four or five levels; the parser's cost grows with depth. */
const DEPTH_MAX = 50;

/** Collects what is wrong while one file is read; every problem is reported, not only the first. */
export interface Reading {
  readonly file: string;
  readonly problems: PolicyProblem[];
  /** Line of a node, counted from 1. */
  line(node: unknown): number;
  /** Notes a problem at a node, and gives the "no value" of shapes. */
  problem(node: unknown, message: string, of?: Pick<PolicyProblem, 'unknown_key'>): undefined;
}

/** Reads one node to a value of type T, or notes its problems and gives undefined. */
export type Shape<T> = (node: unknown, to: Reading) => T | undefined;

/** Reads YAML text against a shape: the value, or all problems in the order of their lines. */
export function readYaml<T>(
  file: string,
  text: string,
  shape: Shape<T>,
): Result<T, readonly PolicyProblem[]> {
  const lines = new LineCounter();
  const reading = openReading(file, lines);
  const root = parse(text, lines, reading);
  const value = root === null ? undefined : shape(root, reading);
  if (value !== undefined && reading.problems.length === 0) return ok(value);
  return no([...reading.problems].sort((a, b) => a.line - b.line));
}

function openReading(file: string, lines: LineCounter): Reading {
  const problems: PolicyProblem[] = [];
  const line = (node: unknown) => {
    const start = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    return Math.max(1, lines.linePos(start).line);
  };
  return {
    file,
    problems,
    line,
    problem: (node, message, of = {}) => {
      problems.push({ file, line: line(node), message, ...of });
      return undefined;
    },
  };
}

function parse(text: string, lines: LineCounter, reading: Reading): Node | null {
  if (text.length > TEXT_MAX) {
    reading.problem(null, `the file has ${text.length} characters; at most ${TEXT_MAX} are read`);
    return null;
  }
  if (isTooDeep(text)) {
    reading.problem(null, `the text is nested deeper than ${DEPTH_MAX} levels`);
    return null;
  }
  try {
    return parseBounded(text, lines, reading);
  } catch (error) {
    // The parser recurses: a text of nothing but brackets ends here and not in a crash.
    if (!(error instanceof RangeError)) throw error;
    reading.problem(null, 'the text is nested too deeply to be read');
    return null;
  }
}

/** Counts open brackets and lists within lists; brackets in texts count too, which no ordinary text notices. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [mark] of text.matchAll(/[[\]{}]/g)) {
    depth += mark === '[' || mark === '{' ? 1 : -1;
    if (depth > DEPTH_MAX) return true;
  }
  return text.includes('- '.repeat(DEPTH_MAX));
}

function parseBounded(text: string, lines: LineCounter, reading: Reading): Node | null {
  const document = parseDocument(text, {
    lineCounter: lines,
    // Shapes look for repeated keys themselves: the parser's own check is quadratic.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  for (const { pos, message } of [...document.errors, ...document.warnings]) {
    reading.problems.push({ file: reading.file, line: lines.linePos(pos[0]).line, message });
  }
  if (reading.problems.length > 0) return null;
  refuseAliases(document, reading);
  if (document.contents === null) reading.problem(null, 'the file is empty');
  return reading.problems.length > 0 ? null : document.contents;
}

function refuseAliases(document: ReturnType<typeof parseDocument>, reading: Reading): void {
  visit(document, {
    Node: (_key, node) => {
      const anchored = !isAlias(node) && node.anchor !== undefined;
      if (anchored || isAlias(node)) {
        reading.problem(node, 'anchors and aliases are not used in these files; write it out');
      }
    },
  });
}
