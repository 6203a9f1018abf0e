export { completePseudonyms } from './complete-pseudonyms.ts';
export { type FileRow, fileRows, maskedCell, SHOWN_MAX } from './file-rows.ts';
export { importPersons } from './import-persons.ts';
export type { Look } from './look.ts';
export {
  hasPermissionCeased,
  holdsDocument,
  type NewDocument,
  type NewPerson,
  type Person,
} from './person.ts';
export {
  documentPseudonym,
  type PairKeys,
  type ReadDocument,
  readDocument,
} from './read-document.ts';
export { type OnDeath, recordDeath } from './record-death.ts';
export { type RegisterPorts, registerPersons } from './register-persons.ts';
export { personsRoutes } from './routes.ts';
export {
  documentName,
  findByDocument,
  findByDocuments,
  findByPseudonyms,
  findPerson,
  findPersons,
  lockPersons,
  noteLook,
  pseudonymsOf,
} from './store.ts';
