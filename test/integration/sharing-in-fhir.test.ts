import type { Consent } from '@medplum/fhirtypes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDefinitions } from '../../src/data/records/definitions/load-definitions.ts';
import { openEmergency } from '../../src/data/records/index.ts';
import { problemsOf } from '../../src/data/records/validation/validate-resource.ts';
import { day } from '../../src/kernel/day.ts';
import { fhir, NOW, openRecords, type RecordsBed, resourcesIn } from './records/bed.ts';

/** What each act of a person becomes at the levels of IHE PCF: the shapes that its examples have, made here. */
const ACTS = {
  treat: [{}, 'Basic', { type: 'permit' }],
  research: [{ purposes: ['HRESCH'] }, 'Basic', { purpose: [{ code: 'HRESCH' }] }],
  reject: [{ refuses: true }, 'Basic', { type: 'deny' }],
  timeframe: [
    { care_from: '2022-01-01', care_to: '2023-01-01' },
    'Intermediate',
    { dataPeriod: { start: '2022-01-01', end: '2022-12-31' } },
  ],
  'not timeframe': [
    { exceptions: [{ opens: false, care_from: '2022-01-01', care_to: '2023-01-01' }] },
    'Intermediate',
    { provision: [{ type: 'deny', dataPeriod: { start: '2022-01-01', end: '2022-12-31' } }] },
  ],
  'authored by': [
    { linked: ['authoredby:Practitioner/p1'] },
    'Intermediate',
    { data: [{ meaning: 'authoredby', reference: { reference: 'Practitioner/p1' } }] },
  ],
  'not authored by': [
    { exceptions: [{ opens: false, linked: ['authoredby:Practitioner/p1'] }] },
    'Intermediate',
    { provision: [{ type: 'deny', data: [{ meaning: 'authoredby' }] }] },
  ],
  encounter: [
    { linked: ['related:Encounter/e1'] },
    'Intermediate',
    { data: [{ meaning: 'related', reference: { reference: 'Encounter/e1' } }] },
  ],
  'not encounter': [
    { exceptions: [{ opens: false, linked: ['related:Encounter/e1'] }] },
    'Intermediate',
    { provision: [{ type: 'deny', data: [{ meaning: 'related' }] }] },
  ],
  data: [
    { linked: ['instance:Observation/o1', 'instance:Observation/o2'] },
    'Intermediate',
    { data: [{ meaning: 'instance' }, { meaning: 'instance' }] },
  ],
  'not data': [
    { exceptions: [{ opens: false, linked: ['instance:Observation/o1'] }] },
    'Intermediate',
    { provision: [{ type: 'deny', data: [{ meaning: 'instance' }] }] },
  ],
  purpose: [
    { exceptions: [{ opens: true, purposes: ['HRESCH'] }] },
    'Intermediate',
    { provision: [{ type: 'permit', purpose: [{ code: 'HRESCH' }] }] },
  ],
  'dissent with break-glass': [
    { refuses: true, exceptions: [{ opens: true, needs_break_glass: true }] },
    'Intermediate',
    { type: 'deny', provision: [{ type: 'permit', purpose: [{ code: 'BTG' }] }] },
  ],
  'normal and restricted': [
    { sensitive_classes: ['restricted'], second_agreement: true },
    'Advanced',
    { securityLabel: [{ code: 'N' }, { code: 'R' }] },
  ],
  'normal without restricted': [
    { exceptions: [{ opens: false, sensitive_classes: ['restricted'] }] },
    'Advanced',
    {
      securityLabel: [{ code: 'N' }],
      provision: [{ type: 'deny', securityLabel: [{ code: 'R' }] }],
    },
  ],
  'focused on psychiatry': [
    {
      exceptions: [
        { opens: true, sensitive_classes: ['psychiatry'], people: ['clinician:hospital-b'] },
      ],
    },
    'Advanced',
    {
      securityLabel: [{ code: 'N' }],
      provision: [
        {
          type: 'permit',
          securityLabel: [{ code: 'PSY' }],
          actor: [{ reference: { identifier: { value: 'clinician:hospital-b' } } }],
        },
      ],
    },
  ],
  'restricted by break-glass': [
    { exceptions: [{ opens: true, sensitive_classes: ['restricted'], needs_break_glass: true }] },
    'Advanced',
    {
      provision: [{ type: 'permit', purpose: [{ code: 'BTG' }], securityLabel: [{ code: 'R' }] }],
    },
  ],
} as const;

let bed: RecordsBed;
beforeAll(async () => {
  bed = await openRecords();
  await loadDefinitions();
});
afterAll(() => bed.close());

async function given(act: object): Promise<{ person: string; consent: Consent }> {
  const person = bed.newId();
  const body = { institution: 'hospital-b', care_from: null, expressed: true, ...act };
  const as = `patient:${person}`;
  const answer = await fhir(bed, as, ['POST', '/api/data/sharing-consents', body], {
    'content-type': 'application/json',
  });
  expect(answer.status).toBe(201);
  const found = await fhir(bed, as, ['GET', `/fhir/Consent?patient=${person}`]);
  const [consent] = resourcesIn(found.body) as Consent[];
  if (consent === undefined) throw new Error(JSON.stringify(found.body));
  return { person, consent };
}

describe('a sharing consent in FHIR', () => {
  it.each(Object.entries(ACTS))('%s has the shape of its level', async (_, [act, level, shape]) => {
    const { person, consent } = await given(act);
    expect(consent.meta?.profile).toEqual([expect.stringMatching(`consent${level}$`)]);
    expect(consent).toMatchObject({
      status: 'active',
      scope: { coding: [{ code: 'patient-privacy' }] },
      patient: { reference: `Patient/${person}` },
      performer: [{ reference: `Patient/${person}` }],
      policy: [{ uri: expect.stringMatching(/^urn:sampan:fhir:law:hk\.record_sharing:/) }],
      provision: shape,
    });
    for (const member of ['verification', 'policyRule']) expect(consent).not.toHaveProperty(member);
    for (const one of [consent.provision, ...(consent.provision?.provision ?? [])]) {
      for (const member of ['action', 'class', 'code']) expect(one).not.toHaveProperty(member);
    }
    expect(consent.provision?.provision?.some((one) => one.provision !== undefined)).not.toBe(true);
    expect(problemsOf(consent, day('2026-11-20'))).toEqual([]);
  });

  it('is seen by the person and by the institution that it is about', async () => {
    const { person, consent } = await given({});
    const refusal = await given({ refuses: true });
    const reads = async (as: string, id: string | undefined) =>
      (await fhir(bed, as, ['GET', `/fhir/Consent/${id}`])).status;
    expect(await reads(`patient:${person}`, consent.id)).toBe(200);
    expect(await reads('clinician:hospital-b', consent.id)).toBe(200);
    for (const as of ['clinician:hospital-c', 'clerk:hospital-b', `patient:${bed.newId()}`]) {
      expect(await reads(as, consent.id)).toBe(404);
      const found = await fhir(bed, as, ['GET', `/fhir/Consent?patient=${person}`]);
      expect(found.body).toMatchObject({ total: 0 });
    }
    // Whom somebody refuses is not told by whom.
    expect(await reads('clinician:hospital-b', refusal.consent.id)).toBe(404);
    expect(await reads(`patient:${refusal.person}`, refusal.consent.id)).toBe(200);
    const other = await fhir(bed, 'clinician:hospital-b', [
      'GET',
      `/fhir/Consent?subject=${person}`,
    ]);
    expect(other.status).toBe(400);
  });

  it('is not written through FHIR, and says when it is over', async () => {
    const { person, consent } = await given({});
    const as = `patient:${person}`;
    const put = await fhir(bed, 'clinician:hospital-b', [
      'PUT',
      `/fhir/Consent/${consent.id}`,
      consent,
    ]);
    expect(put.status).toBeGreaterThanOrEqual(400);
    const url = `/api/data/sharing-consents/${consent.id}/withdraw`;
    await fhir(bed, as, ['POST', url, {}], { 'content-type': 'application/json' });
    const over = await fhir(bed, as, ['GET', `/fhir/Consent?patient=${person}&status=inactive`]);
    expect(over.body.total).toBe(1);
    const active = await fhir(bed, as, ['GET', `/fhir/Consent?patient=${person}&status=active`]);
    expect(active.body.total).toBe(0);
  });
});

describe('what an institution sees', () => {
  const json = { 'content-type': 'application/json' };

  async function withRecord() {
    const person = bed.newId();
    const home = 'clinician:hospital-a';
    await fhir(bed, home, [
      'PUT',
      `/fhir/Patient/${person}`,
      { resourceType: 'Patient', id: person },
    ]);
    const condition = {
      resourceType: 'Condition',
      id: bed.newId(),
      subject: { reference: `Patient/${person}` },
      code: { text: 'Asthma' },
      recordedDate: '2026-01-05',
    };
    await fhir(bed, home, ['PUT', `/fhir/Condition/${condition.id}`, condition]);
    const give = async (act: object) => {
      const body = { institution: 'hospital-b', expressed: true, ...act };
      const path = '/api/data/sharing-consents';
      const answer = await fhir(bed, `patient:${person}`, ['POST', path, body], json);
      return (answer.body as unknown as { consent_id: string }).consent_id;
    };
    const sees = async (as = 'clinician:hospital-b', purpose = 'TREAT') => {
      const url = `/fhir/Condition?patient=${person}`;
      return (await fhir(bed, as, ['GET', url], { 'x-purpose-of-use': purpose })).body.total;
    };
    return { person, give, sees };
  }

  it('is counted exactly where openings are limited, also when all come at once', async () => {
    const { give, sees } = await withRecord();
    const consent_id = await give({ openings_max: 3 });
    expect(await sees()).toBe(0);
    const path = `/api/data/shared-with-us/${consent_id}/open`;
    const staff = Array.from({ length: 12 }, (_, nth) => `clinician:hospital-b:${nth}`);
    const opened = await Promise.all(staff.map((as) => fhir(bed, as, ['POST', path])));
    const seeing = await Promise.all(staff.map((as) => sees(as)));
    expect(opened.filter(({ status }) => status === 200)).toHaveLength(3);
    expect(seeing.map((total) => total === 1)).toEqual(opened.map(({ status }) => status === 200));
    const [first = ''] = staff.filter((_, nth) => opened[nth]?.status === 200);
    expect((await fhir(bed, first, ['POST', path])).status).toBe(200);
    expect((await fhir(bed, 'clinician:hospital-c', ['POST', path])).status).toBe(404);
    bed.clock.set('2026-11-20T03:00:00Z');
    expect(await sees(first)).toBe(0);
    bed.clock.set(NOW);
  });

  it('stays closed where the person refuses, but for an emergency', async () => {
    const { person, give, sees } = await withRecord();
    await give({});
    expect(await sees()).toBe(1);
    const refusal = await give({ institution: '*', refuses: true });
    expect(await sees()).toBe(0);
    expect(await sees('clinician:hospital-a')).toBe(1);
    await openEmergency(bed.database, {
      person_id: person,
      consent_id: bed.newId(),
      institution: 'hospital-b',
      people: ['clinician:hospital-b:night'],
      from_at: '2026-11-20T01:59:00Z',
      to_at: '2026-11-20T02:59:00Z',
      sensitive_classes: [],
      given_by: 'clinician:hospital-b:night',
    });
    expect(await sees('clinician:hospital-b:night', 'ETREAT')).toBe(1);
    expect(await sees('clinician:hospital-b:night')).toBe(0);
    expect(await sees('clinician:hospital-b', 'ETREAT')).toBe(0);
    const url = `/api/data/sharing-consents/${refusal}/withdraw`;
    await fhir(bed, `patient:${person}`, ['POST', url, {}], json);
    expect(await sees()).toBe(1);
  });

  it('is left out of a refusal that names an exception, and nothing else is', async () => {
    const { give, sees } = await withRecord();
    await give({});
    const but = (record_types: readonly string[]) =>
      give({ refuses: true, exceptions: [{ opens: true, record_types }] });
    await but(['Condition']);
    expect(await sees()).toBe(1);
    await but(['Observation']);
    expect(await sees()).toBe(0);
  });
});
