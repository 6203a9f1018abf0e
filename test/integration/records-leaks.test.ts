import type { Resource } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ANY_IMAGE } from '../../src/data/images/dicomweb/read-search.ts';
import type { ImageScope } from '../../src/data/images/image-scope.ts';
import { findStudies } from '../../src/data/images/search-store.ts';
import { bytesOfInstance } from '../../src/data/images/view-store.ts';
import { instant } from '../../src/kernel/day.ts';
import { fhir, NOW, openRecords, type RecordsBed, resourcesIn } from './records/bed.ts';
import {
  type Asker,
  type Consent,
  INSTITUTIONS,
  type Kept,
  mayRead,
  mayReadVersion,
  PURPOSES,
  STAFF,
  subjectOf,
} from './records/model.ts';
import {
  anyConsents,
  CODES,
  fillRecords,
  NOW_TO_THE_MILLI,
  type Records,
  replaceConsents,
} from './records/world.ts';

/** How many combinations of consents, sign-in and question are compared. */
const CASES = Number(process.env['SAMPAN_LEAK_CASES'] ?? 10_000);
const CASES_PER_WORLD = 50;
const ORIGIN = 'http://127.0.0.1:4101';

let bed: RecordsBed;
let records: Records;
beforeAll(async () => {
  bed = await openRecords();
  records = await fillRecords(bed, 7);
});
afterAll(() => bed.close());

interface Case {
  readonly asker: Asker;
  readonly nth: number;
  readonly question: (typeof QUESTIONS)[number];
  readonly code: string;
}

const QUESTIONS = [
  'read',
  'vread',
  'history',
  'type_history',
  'search',
  'search_patient',
  'count',
  'pages',
  'include',
  'revinclude',
  'chain',
  'has',
  'everything',
  'batch',
  'imaging',
  'images',
] as const;

function aCase(persons: readonly string[]): fc.Arbitrary<Case> {
  const asker: fc.Arbitrary<Asker> = fc.oneof(
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('patient' as const),
        person: fc.constantFrom(...persons),
      }),
    },
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('clinician' as const),
        institution: fc.constantFrom(...INSTITUTIONS),
        staff: fc.constantFrom(...STAFF),
        purpose: fc.constantFrom(...PURPOSES),
      }),
    },
    { weight: 1, arbitrary: fc.constant({ kind: 'clerk' as const }) },
  );
  return fc.record({
    asker,
    nth: fc.nat(),
    question: fc.constantFrom(...QUESTIONS),
    code: fc.constantFrom(...CODES),
  });
}

/** What an answer lays open: its status, its total, and each resource with its version. */
interface Shown {
  readonly status: number;
  readonly total: number | null;
  readonly resources: readonly string[];
}

const ask = async (asker: Asker, url: string, body?: unknown) => {
  const as =
    asker.kind === 'patient'
      ? `patient:${asker.person}`
      : asker.kind === 'clinician'
        ? subjectOf(asker)
        : 'clerk:hospital-a';
  const purpose = asker.kind === 'clinician' ? { 'x-purpose-of-use': asker.purpose } : {};
  return await fhir(bed, as, body === undefined ? ['GET', url] : ['POST', url, body], {
    ...purpose,
  });
};

const named = (resource: Resource) =>
  `${resource.resourceType}/${resource.id}/${resource.meta?.versionId}`;
const shown = (of: {
  status: number;
  total?: number | null;
  resources: readonly string[];
}): Shown => ({
  status: of.status,
  total: of.total ?? null,
  resources: [...of.resources].sort(),
});
const present = (kept: Kept) => `${kept.type}/${kept.id}/${kept.versions.length}`;

/** Asks the store, and works the answer out from the model; both in the same form. */
async function compare(one: Case, consents: readonly Consent[]): Promise<[Shown, Shown]> {
  const world = { consents, now: NOW_TO_THE_MILLI };
  const { asker, code } = one;
  const visible = records.kept.filter((kept) => mayRead(asker, kept, world));
  const target = records.kept[one.nth % records.kept.length] as Kept;
  const person = records.persons[one.nth % records.persons.length] as string;
  const coded = (type: string) =>
    visible.filter((kept) => kept.type === type && kept.code === code);
  const list = async (url: string, matches: readonly Kept[], more: readonly Kept[] = []) => {
    const { status, body } = await ask(asker, url);
    const resources = resourcesIn(body).map(named);
    const expected = [...new Set([...matches, ...more].map(present))];
    return [
      shown({ status, total: body.total ?? null, resources }),
      shown({ status: 200, total: matches.length, resources: expected }),
    ] as [Shown, Shown];
  };
  const isVisible = visible.includes(target);
  switch (one.question) {
    case 'read': {
      const { status, body } = await ask(asker, `/fhir/${target.type}/${target.id}`);
      const found = status === 200 ? [named(body as Resource)] : [];
      const expected = isVisible
        ? { status: 200, resources: [present(target)] }
        : { status: 404, resources: [] };
      return [shown({ status, resources: found }), shown(expected)];
    }
    case 'vread': {
      const { status, body } = await ask(asker, `/fhir/${target.type}/${target.id}/_history/1`);
      const found = status === 200 ? [named(body as Resource)] : [];
      const first = target.versions[0];
      const isOpen =
        isVisible && first !== undefined && mayReadVersion(asker, target, first, world);
      const name = `${target.type}/${target.id}/1`;
      return [
        shown({ status, resources: found }),
        shown(isOpen ? { status: 200, resources: [name] } : { status: 404, resources: [] }),
      ];
    }
    case 'history': {
      const { status, body } = await ask(asker, `/fhir/${target.type}/${target.id}/_history`);
      const open = target.versions.flatMap((version, at) =>
        isVisible && mayReadVersion(asker, target, version, world)
          ? [`${target.type}/${target.id}/${at + 1}`]
          : [],
      );
      return [
        shown({ status, total: body.total ?? null, resources: resourcesIn(body).map(named) }),
        shown(
          open.length === 0
            ? { status: 404, resources: [] }
            : { status: 200, total: open.length, resources: open },
        ),
      ];
    }
    case 'type_history': {
      const { status, body } = await ask(asker, `/fhir/${target.type}/_history?_count=100`);
      const open = visible
        .filter(({ type }) => type === target.type)
        .flatMap((kept) =>
          kept.versions.flatMap((version, at) =>
            mayReadVersion(asker, kept, version, world)
              ? [`${kept.type}/${kept.id}/${at + 1}`]
              : [],
          ),
        );
      return [
        shown({ status, total: body.total ?? null, resources: resourcesIn(body).map(named) }),
        shown({ status: 200, total: open.length, resources: open }),
      ];
    }
    case 'search':
      return list(`/fhir/Observation?code=${code}&_count=500`, coded('Observation'));
    case 'search_patient':
      return list(
        `/fhir/Condition?patient=${person}&_count=500&_sort=-recorded-date`,
        visible.filter((kept) => kept.type === 'Condition' && kept.versions[0]?.person === person),
      );
    case 'count': {
      const { status, body } = await ask(asker, `/fhir/Observation?code=${code}&_summary=count`);
      return [
        shown({ status, total: body.total ?? null, resources: resourcesIn(body).map(named) }),
        shown({ status: 200, total: coded('Observation').length, resources: [] }),
      ];
    }
    case 'pages': {
      const found: string[] = [];
      const totals = new Set<number | undefined>();
      let url: string | undefined = `/fhir/Observation?code=${code}&_count=3`;
      while (url !== undefined) {
        const { body } = await ask(asker, url);
        totals.add(body.total);
        found.push(...resourcesIn(body).map(named));
        url = body.link?.find(({ relation }) => relation === 'next')?.url.slice(ORIGIN.length);
      }
      const matches = coded('Observation');
      return [
        shown({ status: totals.size, total: [...totals][0] ?? null, resources: found }),
        shown({ status: 1, total: matches.length, resources: matches.map(present) }),
      ];
    }
    case 'include': {
      const matches = coded('Observation');
      const more = visible.filter(
        (kept) =>
          matches.some((match) => match.encounter === kept.id) ||
          (kept.type === 'Patient' &&
            matches.some((match) => match.versions[0]?.person === kept.id)),
      );
      return list(
        `/fhir/Observation?code=${code}&_count=500&_include=Observation:encounter&_include=Observation:subject`,
        matches,
        more,
      );
    }
    case 'revinclude': {
      const matches = coded('Encounter');
      const more = visible.filter(
        ({ type, encounter }) =>
          type !== 'ImagingStudy' && matches.some((match) => match.id === encounter),
      );
      return list(
        `/fhir/Encounter?type=${code}&_count=500&_revinclude=Observation:encounter&_revinclude=Condition:encounter`,
        matches,
        more,
      );
    }
    case 'chain': {
      const open = new Set(coded('Encounter').map(({ id }) => id));
      return list(
        `/fhir/Observation?encounter:Encounter.type=${code}&_count=500`,
        visible.filter(
          (kept) =>
            kept.type === 'Observation' && kept.encounter !== null && open.has(kept.encounter),
        ),
      );
    }
    case 'has': {
      const from = new Set(coded('Condition').map(({ encounter }) => encounter));
      return list(
        `/fhir/Encounter?_has:Condition:encounter:code=${code}&_count=500`,
        visible.filter((kept) => kept.type === 'Encounter' && from.has(kept.id)),
      );
    }
    case 'everything': {
      const isOpen = visible.some((kept) => kept.id === person);
      const url = `/fhir/Patient/${person}/$everything?_count=500`;
      if (isOpen)
        return list(
          url,
          visible.filter((kept) => kept.versions[0]?.person === person),
        );
      const { status, body } = await ask(asker, url);
      return [
        shown({ status, resources: resourcesIn(body).map(named) }),
        shown({ status: 404, resources: [] }),
      ];
    }
    case 'batch': {
      const entry = [target, records.kept[(one.nth + 5) % records.kept.length] as Kept].map(
        ({ type, id }) => ({
          request: { method: 'GET', url: `${type}/${id}` },
        }),
      );
      const { status, body } = await ask(asker, '/fhir', {
        resourceType: 'Bundle',
        type: 'batch',
        entry,
      });
      const other = records.kept[(one.nth + 5) % records.kept.length] as Kept;
      const open = [target, other].filter((kept) => visible.includes(kept));
      return [
        shown({ status, resources: resourcesIn(body).map(named) }),
        shown({ status: 200, resources: open.map(present) }),
      ];
    }
    case 'imaging':
      return list(
        '/fhir/ImagingStudy?_count=500',
        visible.filter((kept) => kept.type === 'ImagingStudy'),
      );
    case 'images': {
      const matches = records.images.filter((images) => mayRead(asker, images, world));
      const found = await studiesSeen(asker);
      return [
        shown({ status: 200, resources: found }),
        shown({ status: 200, resources: matches.flatMap(({ study }) => [study, `${study}.1.1`]) }),
      ];
    }
  }
}

/** Studies in the list, and images whose bytes are given. */
async function studiesSeen(asker: Asker): Promise<readonly string[]> {
  if (asker.kind === 'clerk') return [];
  const at = instant(NOW);
  const scope: ImageScope =
    asker.kind === 'patient'
      ? { kind: 'own', person_id: asker.person }
      : {
          ...asker,
          kind: 'shared',
          subject: subjectOf(asker),
          purpose: asker.purpose as 'TREAT',
          at,
        };
  const studies = await findStudies(bed.database, scope, { ...ANY_IMAGE, limit: 500 });
  const files = await Promise.all(
    records.images.map(({ study }) =>
      bytesOfInstance(bed.database, scope, {
        study_uid: study,
        series_uid: null,
        sop_instance_uid: `${study}.1.1`,
      }).then((file) => (file === null ? [] : [`${study}.1.1`])),
    ),
  );
  const uidOf = (attributes: object) =>
    (attributes as Record<string, { Value?: readonly string[] }>)['0020000D']?.Value?.[0] ?? '';
  return [...studies.map(({ attributes }) => uidOf(attributes)), ...files.flat()];
}

it(`${CASES} questions lay open what the model allows, and nothing else`, {
  timeout: 600_000,
}, async () => {
  const seed = Number(process.env['SAMPAN_LEAK_SEED'] ?? 20261120);
  const worlds = Math.ceil(CASES / CASES_PER_WORLD);
  let asked = 0;
  let opened = 0;
  for (let world = 0; world < worlds; world++) {
    const [consents = []] = fc.sample(anyConsents(records), {
      seed: seed + world,
      numRuns: 1,
    });
    await replaceConsents(bed.database, consents);
    const cases = fc.sample(aCase(records.persons), {
      seed: seed - world,
      numRuns: CASES_PER_WORLD,
    });
    // All questions of a world at once: they only read.
    const answers = await Promise.all(cases.map((one) => compare(one, consents)));
    answers.forEach(([got, expected], nth) => {
      expect({ one: cases[nth], world, ...got }).toEqual({ one: cases[nth], world, ...expected });
      asked += 1;
      if (expected.resources.length > 0) opened += 1;
    });
  }
  // A model that allows nothing would prove nothing.
  expect(opened / asked).toBeGreaterThan(0.3);
  expect(bed.problems).toEqual([]);
});
