import { refuseSearch } from './refuse-search.ts';

/** Where a page begins, and the newest resource that the first page could know. */
export interface PageCursor {
  readonly anchor: bigint;
  readonly offset: number;
}

const CURSOR = /^(\d{1,18})-(\d{1,9})$/;

/** The cursor as links carry it. */
export function writeCursor({ anchor, offset }: PageCursor): string {
  return `${anchor}-${offset}`;
}

/** Reads the cursor of a link; null where there is none (`record.search` for anything else). */
export function readCursor(text: string | undefined): PageCursor | null {
  if (text === undefined) return null;
  const [, anchor, offset] = CURSOR.exec(text) ?? [];
  if (anchor === undefined || offset === undefined) throw refuseSearch('_cursor', text);
  return { anchor: BigInt(anchor), offset: Number(offset) };
}
