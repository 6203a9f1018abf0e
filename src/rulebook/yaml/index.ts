export { type Reading, readYaml, type Shape } from './document.ts';
export {
  asNode,
  calendarDay,
  type Entry,
  listOf,
  mapOf,
  matching,
  oneOf,
  oneOrMore,
  record,
  shown,
  sourceOf,
  text,
  texts,
  wholeNumber,
  yesNo,
} from './shape.ts';
