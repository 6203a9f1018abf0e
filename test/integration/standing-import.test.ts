import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../src/kernel/day.ts';
import { importPeriods, standingsOf } from '../../src/people/periods/index.ts';
import { registerPersons } from '../../src/people/persons/index.ts';
import type { HttpApp } from '../../src/platform/http/index.ts';
import { hkidOf, openSide, request, type Side, serve, signedIn } from './people-sides.ts';

let side: Side;
let app: HttpApp;
let ids: readonly string[];
beforeAll(async () => {
  side = await openSide('HK');
  const persons = Array.from({ length: 1300 }, (_, index) => ({
    name_zh: '測試',
    name_en: 'TEST',
    sex: 'not_stated' as const,
    birth_date: day('1960-01-01'),
    language: 'zh-Hant-HK' as const,
    documents: [hkidOf(5000 + index)],
  }));
  const answers = await side.database.transaction((session) =>
    registerPersons(session, side, persons),
  );
  ids = answers.map((one) => (one.ok ? one.value.person_id : ''));
  app = await serve(side);
});
afterAll(async () => {
  await app.close();
  await side.drop();
});

const HEADER = 'document_type,number,kind,side,place,scheme,status,from,to,evidence';
const row = (index: number, rest: string) => `hkid,${hkidOf(5000 + index).number},${rest}`;
const file = (...rows: readonly string[]) => [HEADER, ...rows].join('\n');
const take = (text: string, ports: Side = side) =>
  importPeriods(ports, signedIn('ho-officer'), text);

describe('a file of periods', () => {
  it('keeps the good rows and tells what is wrong with each bad one', async () => {
    const imported = await take(
      file(
        row(0, 'residence,HK,,,,1960-01-01,2020-06-01,identity_card'),
        row(0, 'insurance,GD,zhuhai,gd.zhuhai.resident_insurance,,2020-07-01,,insurance_record'),
        row(0, 'insurance,GD,foshan,gd.foshan.employee_insurance,,2021-01-01,,insurance_record'),
        row(0, 'status,,,,retired,2020-06-01,,pension_statement'),
        row(1, 'residence,HK,,,,1959-12-31,,identity_card'),
        row(1, 'residence,HK,,,,1990-01-01,1980-01-01,identity_card'),
        row(1, 'residence,HK,,,,1990-02-30,,identity_card'),
        row(1, 'residence,GD,atlantis,,,1990-01-01,,identity_card'),
        row(1, 'holiday,HK,,,,1990-01-01,,identity_card'),
        row(9000, 'residence,HK,,,,1990-01-01,,identity_card'),
        'hkid,A123456(4),residence,HK,,,,1990-01-01,,identity_card',
      ),
    );
    if (!imported.ok) throw new Error(imported.error.code);
    expect(imported.value).toMatchObject({ rows_total: 11, recorded: 3, known: 0 });
    expect(
      imported.value.problems.map(({ row: at, column, value, fault }) => [
        at,
        column,
        value,
        fault.code,
      ]),
    ).toEqual([
      [4, 'from', '2021-01-01', 'standing.insurances_exclude'],
      [6, 'from', '1959-12-31', 'standing.before_birth'],
      [7, 'to', '1980-01-01', 'standing.days_out_of_order'],
      [8, 'from', '1990-02-30', 'person.file_value'],
      [9, 'place', 'atlantis', 'standing.place_unknown'],
      [10, 'kind', 'holiday', 'person.file_value'],
      [11, 'number', 'Q0*******)', 'person.not_found'],
      [12, 'number', 'A1*******)', 'document.check_digit'],
    ]);
    const standing = (await standingsOf(side.database, [ids[0] ?? ''])).get(ids[0] ?? '');
    expect(standing?.periods).toHaveLength(2);
    expect(standing?.statuses).toHaveLength(1);
  });

  it('records who depends on whom, and says where a dependant is not registered', async () => {
    const columns = `${HEADER},relation,dependant_document_type,dependant_number`;
    const child = (index: number, of: number) =>
      `${row(index, 'dependant,,,,,2015-01-01,,birth_certificate')},child,hkid,${hkidOf(5000 + of).number}`;
    const text = [columns, child(20, 21), child(20, 20), child(20, 9000)].join('\n');
    const imported = await take(text);
    if (!imported.ok) throw new Error(imported.error.code);
    expect(imported.value).toMatchObject({ rows_total: 3, recorded: 1, known: 0 });
    expect(
      imported.value.problems.map(({ row: at, column, fault }) => [at, column, fault.code]),
    ).toEqual([
      [3, 'dependant_number', 'standing.dependant_self'],
      [4, 'dependant_number', 'person.not_found'],
    ]);
    const [holder = '', dependant] = [ids[20], ids[21]];
    const standing = (await standingsOf(side.database, [holder])).get(holder);
    expect(standing?.dependants).toMatchObject([{ person_id: dependant, relation: 'child' }]);
    expect(await take(text)).toMatchObject({ value: { recorded: 0, known: 1 } });
  });

  const LIFE = 'employment,HK,,,,1990-01-01,2000-01-01,employer_statement';
  const many = file(...Array.from({ length: 1300 }, (_, index) => row(index, LIFE)));

  it('goes on where it was interrupted, and changes nothing the second time', async () => {
    let transactions = 0;
    const breaking: Side = {
      ...side,
      database: {
        ...side.database,
        transaction: (work) => {
          transactions += 1;
          if (transactions === 2) throw new Error('the machine stopped');
          return side.database.transaction(work);
        },
      },
    };
    await expect(take(many, breaking)).rejects.toThrow('the machine stopped');
    expect(await take(many)).toMatchObject({ value: { recorded: 300, known: 1000, problems: [] } });
    expect(await take(many)).toMatchObject({ value: { recorded: 0, known: 1300, problems: [] } });
  });

  it('does not bring back what an officer has withdrawn since', async () => {
    const person_id = ids[7] ?? '';
    const standing = (await standingsOf(side.database, [person_id])).get(person_id);
    const entry_id = standing?.periods[0]?.period_id;
    const withdraw = `/api/people/standing/${person_id}/entries/${entry_id}/withdraw`;
    const done = await request(app, 'ho-officer', ['POST', withdraw], { body: { version: 1 } });
    expect(done.status).toBe(200);
    expect(await take(file(row(7, LIFE)))).toMatchObject({ value: { recorded: 0, known: 1 } });
  });

  it('may come over HTTP from an officer', async () => {
    const send = (as: string, text: string) =>
      app.fastify.inject({
        method: 'POST',
        url: '/api/people/standing/import',
        headers: {
          authorization: `Bearer ${as}`,
          'content-type': 'text/csv',
          'accept-language': 'pt-MO',
        },
        payload: text,
      });
    const text = file(row(3, LIFE), row(3, 'residence,XX,,,,1990-01-01,,identity_card'));
    expect((await send('hk-clerk', text)).statusCode).toBe(403);
    const answered = await send('ho-officer', text);
    expect(answered.json()).toMatchObject({
      rows_total: 2,
      recorded: 0,
      known: 1,
      problems_total: 1,
      problems: [{ row: 3, column: 'side', value: 'XX', remedy: 'Deve ser: HK, MO, GD.' }],
    });
    expect((await send('ho-officer', 'document_type\nx')).json()).toMatchObject({
      code: 'person.file_column',
    });
  });
});
