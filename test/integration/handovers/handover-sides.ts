import { recordJoinings } from '../../../src/data/consent/index.ts';
import { handoverRoutes } from '../../../src/data/handovers/index.ts';
import { createAuditor, fhirRoutes, sharingRoutes } from '../../../src/data/records/index.ts';
import { seedDemoPeople } from '../../../src/people/demo/index.ts';
import { type OpenSides, openSides } from '../open-sides.ts';
import { hkidOf, request } from '../people-sides.ts';

const RECORDER = {
  recorded_in: 'HK',
  recorded_through: 'self',
  recorded_by: 'test',
} as const;
const TEXT = 'handover-1';
export const CHAN = { number: 1, birth_date: '1951-03-08', name: 'chan-tai-man' } as const;
export const LEE = { number: 2, birth_date: '1953-07-19', name: 'lee-siu-fong' } as const;
export const PDF = Buffer.from('%PDF-1.7\nA report of a visit.\n%%EOF\n');

export type Handovers = Awaited<ReturnType<typeof openHandovers>>;

/** Three nodes with the routes of hand-overs and records, and the demonstration's people at home. */
export async function openHandovers() {
  const bed = await openSides(({ open, app }) => {
    handoverRoutes(app, open.handovers);
    const audit = createAuditor(open.ports.database);
    const origin = 'http://hk.test';
    fhirRoutes(app, { ...open.ports, origin, audit, coverage: open.coverage });
    sharingRoutes(app, open.sharing);
  });
  const { ports } = bed.sides.HK.open;
  await ports.database.transaction((session) =>
    seedDemoPeople(session, {
      ...ports,
      law: ports.pairing_law,
      organisationName: () => null,
      recordJoinings: (within, joinings) =>
        recordJoinings(within, { ...ports, recorder: RECORDER }, joinings),
    }),
  );
  return { ...actsOf(bed), bed };
}

function actsOf(bed: OpenSides) {
  const hk = bed.sides.HK.app;
  const gd = bed.sides.GD.app;
  return {
    hk,
    gd,
    /** Appointments as the Hospital Authority sends them. */
    importRows: (rows: readonly string[], name = 'ho-officer') =>
      hk.fastify
        .inject({
          method: 'POST',
          url: '/api/data/handover-appointments',
          headers: { authorization: `Bearer ${name}`, 'content-type': 'text/csv' },
          payload: ['document_type,number,hospital,clinic,visit_day,is_exempt', ...rows].join('\n'),
        })
        .then((answer) => ({ status: answer.statusCode, json: answer.json() })),
    apply: (of: Partial<Record<string, unknown>> = {}, name = 'szh-clerk') =>
      request(gd, name, ['POST', '/api/data/handovers'], {
        body: {
          document: hkidOf(CHAN.number),
          birth_date: CHAN.birth_date,
          clinic: 'internal_medicine',
          appointment_day: '2026-03-02',
          lives_in_area: true,
          text_version: TEXT,
          expressed: true,
          ...of,
        },
      }),
    at: (handover_id: string, name = 'szh-doctor') =>
      request(gd, name, ['GET', `/api/data/handovers/${handover_id}`]),
    /** Brings messages both ways until nothing more goes. */
    carry: async () => {
      for (const side of ['GD', 'HK', 'GD'] as const) await bed.sides[side].open.exchange.pump();
    },
    upload: (handover_id: string, bytes: Buffer, title = 'Report', name = 'szh-clerk') =>
      gd.fastify
        .inject({
          method: 'POST',
          url: `/api/data/handovers/${handover_id}/documents?title=${encodeURIComponent(title)}`,
          headers: { authorization: `Bearer ${name}`, 'content-type': 'application/pdf' },
          payload: bytes,
        })
        .then((answer) => ({ status: answer.statusCode, json: answer.json() })),
    report: (handover_id: string, of: Partial<Record<string, unknown>> = {}, name = 'szh-doctor') =>
      request(gd, name, ['POST', `/api/data/handovers/${handover_id}/visits`], {
        body: {
          document: hkidOf(CHAN.number),
          birth_date: CHAN.birth_date,
          visited_on: '2026-03-02',
          fee: '100.00',
          note: {
            problem: 'Essential hypertension, follow-up',
            findings: '血壓 138/84',
            medicines: [{ name: 'Amlodipine', dose: '5 mg daily' }],
            plan: 'Review in three months',
          },
          document_ids: [],
          author: 'Dr Feng',
          ...of,
        },
      }),
    own: async (name: string = CHAN.name) =>
      (await request(hk, name, ['GET', '/api/data/own-handovers'])).json.handovers,
    copy: (handover_id: string, scope: object = {}, name: string = CHAN.name) =>
      request(hk, name, ['POST', `/api/data/own-handovers/${handover_id}/copy`], { body: scope }),
    fhir: (path: string, name: string = CHAN.name) =>
      hk.fastify
        .inject({ url: `/fhir${path}`, headers: { authorization: `Bearer ${name}` } })
        .then((answer) => ({ status: answer.statusCode, json: answer.json() })),
  };
}
