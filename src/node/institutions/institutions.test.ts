import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULEBOOK } from '../../../test/law.ts';
import { settableClock } from '../../kernel/day.ts';
import { DEMO_INSTITUTIONS } from '../../people/demo/index.ts';
import { institutionsOf } from '../start-nodes.ts';
import { organisationNames, recipientsOf } from './known-institutions.ts';
import { readInstitutions } from './read-institutions.ts';

const { network } = RULEBOOK;
const known = (
  institutions = institutionsOf({ institutions_file: undefined, is_demo: false }),
) => ({
  network,
  institutions,
  rulebook: RULEBOOK,
  clock: settableClock('2026-02-10T03:00:00Z'),
});
const MADE_UP = {
  code: 'kiang-wu',
  side: 'MO' as const,
  name: {
    'zh-Hant-HK': '鏡湖醫院',
    'zh-Hans-CN': '镜湖医院',
    en: 'Kiang Wu Hospital',
    'pt-MO': 'Hospital Kiang Wu',
  },
};

describe('recipients of records', () => {
  it('are institutions of the network and those that the law names', () => {
    const recipientOf = recipientsOf(known());
    expect(recipientOf('hku-shenzhen')).toMatchObject({ side: 'GD' });
    expect(recipientOf('hospital-authority')).toMatchObject({
      side: 'HK',
      name: { en: 'Hospital Authority' },
    });
    expect(recipientOf('nobody')).toBeNull();
  });

  it('of the demonstration are known where it is seeded, and only there', () => {
    const ofDemo = known(institutionsOf({ institutions_file: undefined, is_demo: true }));
    expect(recipientsOf(ofDemo)('mo-public-hospital')).toMatchObject({ side: 'MO' });
    expect(organisationNames(ofDemo)('hk-demo-hospital')?.en).toContain('Demonstration');
    for (const { code } of DEMO_INSTITUTIONS) {
      if (network.service_points.some(({ institution }) => institution === code)) continue;
      expect([code, recipientsOf(known())(code)]).toEqual([code, null]);
      expect([code, organisationNames(known())(code)]).toEqual([code, null]);
    }
  });

  it('are those, too, that the installation names', () => {
    const named = known([MADE_UP]);
    expect(recipientsOf(named)('kiang-wu')).toEqual({ side: 'MO', name: MADE_UP.name });
    expect(organisationNames(named)('kiang-wu')).toEqual(MADE_UP.name);
    expect(organisationNames(named)('self')?.en).toBe('Personal account');
  });

  it('are called by the network where both name one', () => {
    const renamed = known([{ ...MADE_UP, code: 'hku-shenzhen' }]);
    expect(recipientsOf(renamed)('hku-shenzhen')).toMatchObject({
      side: 'GD',
      name: { en: 'HKU-Shenzhen Hospital' },
    });
  });
});

describe('the file of institutions', () => {
  const read = (text: string) => {
    const path = join(mkdtempSync(join(tmpdir(), 'institutions-')), 'institutions.json');
    writeFileSync(path, text);
    return [path, readInstitutions(path)] as const;
  };
  const file = (...institutions: object[]) => JSON.stringify({ institutions });

  it('names institutions with their sides', () => {
    const [path, names] = read(file(MADE_UP));
    expect(names).toEqual({ ok: true, value: [MADE_UP] });
    expect(institutionsOf({ institutions_file: path, is_demo: false })).toEqual([MADE_UP]);
  });

  it.each([
    ['no JSON', 'x', 'is no file of JSON'],
    ['another side', file({ ...MADE_UP, side: 'TW' }), '/institutions/0/side'],
    ['a name in one language', file({ ...MADE_UP, name: { en: 'X' } }), '/institutions/0/name'],
    ['a code of another form', file({ ...MADE_UP, code: 'Kiang Wu' }), '/institutions/0/code'],
    ['a code twice', file(MADE_UP, MADE_UP), 'kiang-wu is named twice'],
  ])('with %s starts nothing', (_, text, expected) => {
    const [path, names] = read(text);
    expect(names.ok ? [] : names.error.join(' ')).toContain(expected);
    expect(() => institutionsOf({ institutions_file: path, is_demo: false })).toThrow(expected);
  });
});
