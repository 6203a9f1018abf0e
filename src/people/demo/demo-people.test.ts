import { describe, expect, it } from 'vitest';
import { day } from '../../kernel/day.ts';
import { gradeDocument } from '../../kernel/documents/document.ts';
import { problemOf } from '../../kernel/documents/graded.ts';
import { isId } from '../../kernel/id.ts';
import { LANGUAGES } from '../../kernel/language.ts';
import { DEMO_ELDERS } from './elders.ts';
import { DEMO_MOVERS } from './movers.ts';
import { DEMO_PEOPLE } from './sign-ins.ts';

const NAMES = [
  'chan-tai-man',
  'lee-siu-fong',
  'wong-mei-ling',
  'yip-ka-ming',
  'lei-wai-keong',
  'kwan-hoi-ching',
  'ho-officer',
  'lam-officer',
  'kwok-officer',
  'tong-officer',
  'hk-clerk',
  'hk-operator',
  'hk-analyst',
  'hk-inspector',
  'zs-clerk',
  'zs-doctor',
  'szh-clerk',
  'szh-doctor',
  'gd-officer',
  'tan-officer',
  'qiu-officer',
  'ruan-officer',
  'gd-operator',
  'mo-operator',
  'mo-officer',
  'vong-officer',
  'mo-clerk',
  'mo-doctor',
  'ieong-doctor',
];

describe('the demonstration people', () => {
  it('have the names that scripts know', () => {
    expect(DEMO_PEOPLE.map(({ name }) => name)).toEqual(NAMES);
  });

  it('have a name and an organisation in every language', () => {
    for (const { display_name, organisation_name } of DEMO_PEOPLE) {
      for (const language of LANGUAGES) {
        expect(display_name[language]).not.toBe('');
        expect(organisation_name[language]).not.toBe('');
      }
    }
  });

  it('are persons of the register where they are patients, and only there', () => {
    for (const { role, person_id } of DEMO_PEOPLE) {
      expect(person_id !== undefined).toBe(role === 'patient');
      if (person_id !== undefined) expect(isId(person_id)).toBe(true);
    }
  });
});

describe('the demonstration elders', () => {
  it('have documents that are right by every rule', () => {
    for (const { person } of DEMO_ELDERS) {
      for (const document of person.documents) {
        expect(problemOf(gradeDocument(document, day('2026-01-01')))).toBeNull();
      }
    }
  });

  it('are different persons', () => {
    expect(new Set(DEMO_ELDERS.map(({ person }) => person.person_id)).size).toBe(15);
    expect(new Set(DEMO_ELDERS.map(({ name }) => name)).size).toBe(15);
  });

  it('show every way in which somebody may not be able to pay', () => {
    const some = (fits: (elder: (typeof DEMO_ELDERS)[number]) => boolean) =>
      DEMO_ELDERS.filter(fits).length;
    expect(some(({ joined }) => joined === null)).toBeGreaterThan(0);
    expect(some(({ joined }) => joined?.to != null)).toBe(1);
    expect(some(({ person }) => person.died_on != null)).toBe(1);
    expect(some(({ person }) => person.permission_ceased_on != null)).toBe(1);
    expect(some(({ person }) => person.birth_date.year > 1961)).toBe(1);
    expect(
      some(({ person }) => person.documents[0]?.document_type === 'exemption_certificate'),
    ).toBe(1);
  });
});

describe('the people who live on more than one side', () => {
  it('have documents that are right by every rule, and are known elsewhere by one of them', () => {
    const sidesOf = Map.groupBy(DEMO_MOVERS, ({ name }) => name);
    for (const [, records] of sidesOf) {
      const numbers = records.map(({ person }) => person.documents.map(({ number }) => number));
      for (const { person } of records) {
        for (const document of person.documents) {
          expect(problemOf(gradeDocument(document, day('2026-01-01')))).toBeNull();
        }
      }
      const [first = [], ...others] = numbers;
      for (const other of others) expect(other.some((one) => first.includes(one))).toBe(true);
    }
    expect([...sidesOf.values()].filter((records) => records.length > 1)).toHaveLength(6);
  });
});
