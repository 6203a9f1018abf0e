export { checkArchive } from './archive-law.ts';
export {
  fixedLawBook,
  LAW_CHANGED,
  type LawBook,
  openLawBook,
  type RulebookAt,
} from './law-book.ts';
