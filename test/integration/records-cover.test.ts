import type {
  CoverageEligibilityRequest,
  CoverageEligibilityResponse,
  InsurancePlan,
} from '@medplum/fhirtypes';
import { Client } from 'fhir-kit-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuditor, fhirRoutes } from '../../src/data/records/index.ts';
import { day } from '../../src/kernel/day.ts';
import { ok } from '../../src/kernel/result.ts';
import { buildHttp, type HttpApp } from '../../src/platform/http/index.ts';
import { createMetrics } from '../../src/platform/metrics/index.ts';
import { RULEBOOK } from '../law.ts';
import { giveVouchers, hkid, NOW, openCoverageSides, register, signIn } from './coverage-sides.ts';
import { type FhirAnswer, fhir } from './records/bed.ts';

const BORN = '1951-03-08';
const SYSTEM = 'urn:sampan:fhir';

let world: Awaited<ReturnType<typeof openCoverageSides>>;
let app: HttpApp;
let person_id: string;
let origin: string;
const problems: object[] = [];

beforeAll(async () => {
  world = await openCoverageSides();
  const { HK } = world.sides;
  person_id = await register(HK, { birth_date: day(BORN), documents: [hkid(1)] });
  await giveVouchers(HK, { person_id, birth_year: 1951, hkd: 3000 });
  const { ports, database } = HK;
  app = await buildHttp({
    node: 'HK',
    environment: 'demonstration',
    version: 'test',
    origin: 'http://127.0.0.1:4301',
    clock: ports.clock,
    random: ports.random,
    log: { info: () => undefined, error: (facts) => problems.push(facts) },
    metrics: createMetrics({ node: 'HK', process: false }),
    identify: async ({ authorization }) => {
      if (authorization === undefined) return ok({ principal: null, shown_by: null });
      const role = authorization.replace('Bearer ', '') as 'patient' | 'clerk' | 'officer';
      const principal = signIn('HK', role, role === 'patient' ? person_id : undefined);
      return ok({ principal, shown_by: 'token' });
    },
  });
  fhirRoutes(app, {
    ...ports,
    network: RULEBOOK.network,
    origin: 'http://127.0.0.1:4301',
    audit: createAuditor(database),
    coverage: ports,
  });
  origin = await app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await app.close();
  await world.drop();
});

const eligibility = (
  more: Partial<CoverageEligibilityRequest> = {},
): CoverageEligibilityRequest => ({
  resourceType: 'CoverageEligibilityRequest',
  status: 'active',
  purpose: ['benefits'],
  created: NOW,
  servicedDate: '2026-03-10',
  insurer: { display: 'whoever pays' },
  patient: { reference: `Patient/${person_id}` },
  facility: { identifier: { system: `${SYSTEM}:code-system:place`, value: 'hong_kong' } },
  item: [
    {
      productOrService: {
        coding: [{ system: `${SYSTEM}:code-system:service`, code: 'outpatient_general' }],
      },
      unitPrice: { value: 300, currency: 'HKD' },
    },
  ],
  ...more,
});

const schemesOf = (answer: CoverageEligibilityResponse) =>
  answer.insurance?.map(({ coverage }) => coverage.identifier?.value);

describe('an independent client', () => {
  const client = (as: string | null) =>
    new Client({
      baseUrl: `${origin}/fhir`,
      ...(as === null ? {} : { customHeaders: { authorization: `Bearer ${as}` } }),
    });

  it('reads what the node can do, and the schemes of a day, without signing in', async () => {
    const statement = await client(null).capabilityStatement();
    expect(statement).toMatchObject({ resourceType: 'CapabilityStatement', fhirVersion: '4.0.1' });
    const plans = await client(null).search({ resourceType: 'InsurancePlan', searchParams: {} });
    expect(plans['total']).toBe(16);
    const plan = (await client(null).read({
      resourceType: 'InsurancePlan',
      id: 'hk.elderly-voucher',
    })) as InsurancePlan;
    expect(plan.identifier?.[0]?.value).toBe('hk.elderly_voucher');
    const earlier = await client(null).search({
      resourceType: 'InsurancePlan',
      searchParams: { date: '2010-01-01', identifier: 'hk.elderly_voucher' },
    });
    expect(JSON.stringify(earlier)).toContain('"valueMoney":{"value":250,"currency":"HKD"}');
  });

  it('asks what a patient is covered for, and gets who pays which part', async () => {
    const answer = (await client('patient').create({
      resourceType: 'CoverageEligibilityRequest',
      body: { ...eligibility() },
    })) as unknown as CoverageEligibilityResponse;
    expect(answer).toMatchObject({
      resourceType: 'CoverageEligibilityResponse',
      status: 'active',
      servicedDate: '2026-03-10',
      patient: { reference: `Patient/${person_id}` },
    });
    expect(schemesOf(answer)).toContain('hk.elderly_voucher');
    const vouchers = answer.insurance?.find(
      ({ coverage }) => coverage.identifier?.value === 'hk.elderly_voucher',
    );
    expect(vouchers).toMatchObject({ inforce: true, item: [{ excluded: false }] });
    const money = vouchers?.item?.[0]?.benefit?.map(({ allowedMoney }) => allowedMoney);
    expect(money).toContainEqual({ value: 300, currency: 'HKD' });
  });

  it('asks at a counter by document and birth date through $submit', async () => {
    const { number } = hkid(1);
    const body = eligibility({
      patient: { reference: '#bearer' },
      contained: [
        {
          resourceType: 'Patient',
          id: 'bearer',
          identifier: [{ system: `${SYSTEM}:identifier:hkid`, value: number }],
          birthDate: BORN,
        },
      ],
    });
    const answer = (await client('clerk').operation({
      name: '$submit',
      resourceType: 'CoverageEligibilityRequest',
      method: 'POST',
      input: { ...body },
    })) as unknown as CoverageEligibilityResponse;
    expect(schemesOf(answer)).toContain('hk.public_fees');
    expect(answer.contained).toHaveLength(1);
  });
});

describe('a question that is not right', () => {
  const ask = (as: string, body: unknown): Promise<FhirAnswer> =>
    fhir({ app }, as, ['POST', '/fhir/CoverageEligibilityRequest', body]);

  it('is refused at the place that is wrong', async () => {
    const place = { identifier: { system: `${SYSTEM}:code-system:place`, value: 'paris' } };
    for (const [as, body, at] of [
      [
        'patient',
        eligibility({ facility: place }),
        'CoverageEligibilityRequest.facility.identifier',
      ],
      [
        'patient',
        eligibility({ item: [] as never }),
        'CoverageEligibilityRequest.item[0].productOrService',
      ],
      [
        'patient',
        eligibility({ servicedDate: '1940-01-01' }),
        'CoverageEligibilityRequest.servicedDate',
      ],
      ['clerk', eligibility(), 'CoverageEligibilityRequest.patient'],
    ] as const) {
      const { status, body: outcome } = await ask(as, body);
      expect([status, outcome.issue?.[0]?.expression]).toEqual([422, [at]]);
    }
    expect((await ask('officer', eligibility())).status).toBe(403);
  });

  it('about covers of somebody else finds nothing', async () => {
    const own = await fhir({ app }, 'patient', ['GET', `/fhir/Coverage?patient=${person_id}`]);
    expect(own.body).toMatchObject({
      total: 1,
      entry: [{ resource: { resourceType: 'Coverage', class: [{ value: 'hk.elderly_voucher' }] } }],
    });
    const other = await fhir({ app }, 'clerk', ['GET', `/fhir/Coverage?patient=${person_id}`]);
    expect(other.body.total).toBe(0);
    expect(
      (
        await fhir({ app }, 'patient', [
          'PUT',
          '/fhir/Coverage/x',
          { resourceType: 'Coverage', id: 'x' },
        ])
      ).status,
    ).toBe(403);
  });

  it('is no bug', () => {
    expect(problems).toEqual([]);
  });
});
