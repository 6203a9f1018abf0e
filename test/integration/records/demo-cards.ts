import { DEMO_ELDERS } from '../../../src/people/demo/index.ts';

/** The first document of a person of the demonstration, as it is typed, and their day of birth. */
export function cardOf(name: string) {
  const found = DEMO_ELDERS.find((one) => one.name === name);
  const [document] = found?.person.documents ?? [];
  if (found === undefined || document === undefined) throw new Error(name);
  const { document_type, number } = document;
  return { card: { document_type, number }, born: found.person.birth_date.toString() };
}
