import { dayAt, SYSTEM_CLOCK } from '../../../src/kernel/day.ts';
import { ZONE } from '../../../src/kernel/jurisdiction.ts';
import { openConfigured, openDatabases, readLaw } from '../../../src/node/index.ts';
import { DEMO_PEOPLE } from '../../../src/people/demo/index.ts';
import { PERIOD_STATEMENT } from '../../../src/people/portable/index.ts';
import { readConfiguration } from '../../../src/platform/config/index.ts';
import { createLog } from '../../../src/platform/log/index.ts';

/** Documents of an elder at home: one that counts, with more periods than one code holds, and one revoked. */
export async function seedDocuments(environment: Readonly<Record<string, string>>): Promise<void> {
  const read = readConfiguration({ ...environment, SAMPAN_NODES: 'HK' });
  if (!read.ok) throw new Error(read.error.map(({ sentence }) => sentence).join('\n'));
  const databases = await openDatabases(read.value);
  const rulebook = readLaw(read.value);
  const log = createLog({ node: 'HK', level: 'error' });
  const url = databases.url('HK');
  const open = await openConfigured(read.value, { node: 'HK', url, rulebook, log }, databases);
  const { database } = open.ports;
  const person = DEMO_PEOPLE.find(({ name }) => name === 'chan-tai-man');
  const today = dayAt(SYSTEM_CLOCK.now(), ZONE);
  const issue = (jobs: number) =>
    database.transaction(async (session) => {
      const issued = await open.portable.issue(session, {
        kind: PERIOD_STATEMENT,
        subject: {
          person_id: person?.person_id ?? null,
          name_zh: '陳大文',
          name_en: 'CHAN, Tai Man',
          birth_date: today.with({ year: 1951, month: 3, day: 8 }),
          document_masked: 'Q00***1(6)',
        },
        claims: {
          periods: Array.from({ length: jobs }, (_, index) => ({
            side: index % 3 === 2 ? ('GD' as const) : ('HK' as const),
            basis: 'employment' as const,
            from: `${1970 + index}-0${(index % 9) + 1}-1${index % 7}`,
            to: `${1970 + index}-1${index % 3}-2${(index * 3) % 7}`,
            scheme: `Employer ${(index * 7919) % 1000}`,
          })),
        },
        valid_from: today,
        valid_to: today.add({ days: 180 }),
        issued_by: 'ho-officer',
      });
      if (!issued.ok) throw new Error(issued.error.code);
      return issued.value.document_id;
    });
  await issue(24);
  const document_id = await issue(2);
  await database.transaction(async (session) => {
    await open.portable.revoke(session, {
      document_id,
      reason: 'replaced',
      note: 'an employer was missing',
      revoked_by: 'ho-officer',
    });
  });
  await database.close();
  await databases.stop();
}
