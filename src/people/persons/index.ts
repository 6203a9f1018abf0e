export { completePseudonyms } from './complete-pseudonyms.ts';
export { type ImportedPersons, importPersons, type PersonFileProblem } from './import-persons.ts';
export { LOOK_PURPOSES, type Look, type Looker, type LookPurpose } from './look.ts';
export {
  hasPermissionCeased,
  holdsDocument,
  type NewDocument,
  type NewPerson,
  type Person,
  type PersonDocument,
  type Sex,
} from './person.ts';
export {
  documentPseudonym,
  type PairKeys,
  type ReadDocument,
  readDocument,
} from './read-document.ts';
export { type Death, type OnDeath, recordDeath } from './record-death.ts';
export { type Registered, type RegisterPorts, registerPersons } from './register-persons.ts';
export { type PersonPorts, personsRoutes } from './routes.ts';
export { findByDocument, findByPseudonyms, findPerson, findPersons, lockPersons } from './store.ts';
