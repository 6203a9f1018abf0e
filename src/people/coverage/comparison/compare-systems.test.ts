import { describe, expect, it } from 'vitest';
import { RULEBOOK } from '../../../../test/law.ts';
import { day } from '../../../kernel/day.ts';
import { LANGUAGES } from '../../../kernel/language.ts';
import { SERVICES, type Service } from '../question/services.ts';
import { compareSystems } from './compare-systems.ts';

const ON = day('2026-03-10');
const services = Object.keys(SERVICES) as Service[];

/** State and what the patient pays, by person and place. */
function table(service: Service, on = ON) {
  return Object.fromEntries(
    compareSystems(RULEBOOK, { service, on }, 'en').map(({ person, cells }) => [
      person,
      Object.fromEntries(
        cells.map(({ place, state, patient_pays: pays }) => [
          place,
          state === 'covered' ? `${pays?.currency} ${pays?.value}` : state,
        ]),
      ),
    ]),
  );
}

describe('the three systems', () => {
  it('cover their own residents at the charges of their law', () => {
    const outpatient = table('outpatient_general');
    expect(outpatient['hong_kong_resident']?.['hong_kong']).toBe('HKD 150.00');
    expect(outpatient['macao_resident']?.['macao']).toBe('MOP 0.00');
    const emergency = table('emergency');
    expect(emergency['hong_kong_resident']?.['hong_kong']).toBe('HKD 400.00');
    expect(emergency['macao_resident']?.['macao']).toBe('MOP 42.00');
  });

  it('do not cover ordinary care of one side’s resident on another without an agreement', () => {
    const { hong_kong_resident, macao_resident } = table('outpatient_general');
    expect(hong_kong_resident).toMatchObject({ shenzhen: 'not_covered', zhuhai: 'not_covered' });
    expect(macao_resident).toMatchObject({ hong_kong: 'not_covered', shenzhen: 'not_covered' });
  });

  it('say what nobody has settled instead of a number', () => {
    const [, , employee] = compareSystems(
      RULEBOOK,
      { service: 'outpatient_general', on: ON },
      'en',
    );
    const cell = employee?.cells.find(({ place }) => place === 'shenzhen');
    expect(cell).toMatchObject({ state: 'open', patient_pays: null });
    expect(cell?.not_settled?.authority).not.toBe('');
    expect(cell?.covered_by.map(({ scheme }) => scheme)).toEqual(['gd.shenzhen.insurance']);
  });

  it('are compared on any day: the charges of 2017 are not those of 2026', () => {
    expect(table('emergency', day('2018-01-01'))['hong_kong_resident']?.['hong_kong']).toBe(
      'HKD 180.00',
    );
  });

  it.each(LANGUAGES)('have every name and reason in %s', (language) => {
    for (const service of services) {
      for (const { name, cells } of compareSystems(RULEBOOK, { service, on: ON }, language)) {
        expect(name).not.toBe('');
        expect(cells).toHaveLength(4);
        for (const { covered_by } of cells) {
          expect(covered_by.every(({ title }) => title !== '')).toBe(true);
        }
      }
    }
  });
});
