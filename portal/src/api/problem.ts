import type { Problem } from './types.ts';

/** Code of a problem that this page found itself: the node could not be reached. */
export const UNREACHABLE = 'portal.unreachable';
/** Code of a problem that this page found itself: the answer was no problem document. */
export const UNREADABLE = 'portal.unreadable';

/** The problem of a node that did not answer at all. */
export function unreachable(): Problem {
  return { title: '', status: 0, code: UNREACHABLE };
}

/** What the node said was wrong, or a problem of our own where it said nothing readable. */
export function asProblem(body: unknown, response: Response): Problem {
  const request = response.headers.get('x-request-id');
  const found = isProblem(body) ? body : null;
  const problem: Problem = found ?? { title: '', status: response.status, code: UNREADABLE };
  return problem.instance === undefined && request !== null
    ? { ...problem, instance: request }
    : problem;
}

function isProblem(body: unknown): body is Problem {
  if (typeof body !== 'object' || body === null) return false;
  return 'code' in body && typeof body.code === 'string' && 'title' in body;
}

/** Since when the other side is away, where the problem says so. */
export function awaySince(problem: Problem): string | null {
  return problem.code === 'peer.unreachable' ? (problem.facts?.['since'] ?? null) : null;
}
