export { type ReadingBook, readingBook } from './book.ts';
export { parseDocument } from './document.ts';
export type { Reading } from './reading.ts';
export { readingOf } from './reading-of.ts';
export { readingRoutes } from './routes.ts';
