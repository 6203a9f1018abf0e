import type { Point, Ring } from './decode-ring.ts';

const key = ([x, y]: Point): string => `${x},${y}`;

/**
 * Merges neighbouring districts: an edge that two of them share is inside and falls away; the edges that
 * remain are joined to rings again.
 */
export function dissolve(rings: readonly Ring[]): Ring[] {
  const edges = outerEdges(rings);
  const merged: Ring[] = [];
  for (const start of edges.keys()) {
    let ring = follow(edges, start);
    while (ring.length > 3) {
      merged.push(ring);
      ring = follow(edges, start);
    }
  }
  return merged;
}

/** Edges by their first point, without those that also run the other way. */
function outerEdges(rings: readonly Ring[]): Map<string, Point[]> {
  const all = new Map<string, { from: Point; to: Point }>();
  for (const ring of rings) {
    for (const [from, to] of pairs(ring)) {
      const back = `${key(to)}|${key(from)}`;
      if (all.has(back)) all.delete(back);
      else all.set(`${key(from)}|${key(to)}`, { from, to });
    }
  }
  const outer = new Map<string, Point[]>();
  for (const { from, to } of all.values()) {
    outer.set(key(from), [...(outer.get(key(from)) ?? []), to]);
  }
  return outer;
}

function pairs(ring: Ring): [Point, Point][] {
  return ring.slice(1).map((to, index) => [ring[index] ?? to, to]);
}

/** Walks from a point along unused edges until it is closed or ends; used edges are taken out. */
function follow(edges: Map<string, Point[]>, start: string): Point[] {
  const [x = 0, y = 0] = start.split(',').map(Number);
  const ring: Point[] = [[x, y]];
  for (let here = start; ; ) {
    const next = edges.get(here)?.pop();
    if (next === undefined) return ring.length > 1 && here === start ? ring : [];
    ring.push(next);
    here = key(next);
    if (here === start) return ring;
  }
}
