import type { Consent } from '@medplum/fhirtypes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDefinitions } from '../../src/data/records/definitions/load-definitions.ts';
import { problemsOf } from '../../src/data/records/validation/validate-resource.ts';
import { day } from '../../src/kernel/day.ts';
import { fhir, openRecords, type RecordsBed, resourcesIn } from './records/bed.ts';

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
