export { checkArchive } from './archive-law.ts';
export {
  type ChangesAt,
  fixedLawBook,
  LAW_CHANGED,
  type LawBook,
  openLawBook,
  type RulebookAt,
} from './law-book.ts';
