import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { announceKeys, rotateKeys, trustKeys } from '../../src/exchange/index.ts';
import { FAIR } from '../federation/world/simulated-network.ts';
import { openTestBed, type TestBed } from './exchange-nodes.ts';

describe('rotation of keys', () => {
  let bed: TestBed;
  beforeAll(async () => {
    bed = await openTestBed();
  });
  afterAll(() => bed.drop());

  it('loses nothing that is on its way, on either side', async () => {
    const { GD, HK } = bed.nodes;
    let number = 0;
    for (const side of ['GD', 'HK', 'HK', 'GD'] as const) {
      // Delivered late, with its answer lost, after the keys were changed.
      await GD.count('HK', number + 1, number + 2);
      bed.network.setWeather({ ...FAIR, delay: 1, delay_ms: 60_000 });
      await GD.exchange.pump();
      bed.keys_file = rotateKeys(bed.keys_file, side, bed.clock.now());
      bed.network.setWeather(FAIR);
      await bed.network.advance(5000);
      await GD.count('HK', number + 3);
      await HK.count('GD', number + 1);
      await bed.network.advance(60_000);
      await bed.settle();
      number += 3;
    }
    const expected = Array.from({ length: number }, (_, i) => i + 1);
    expect(await HK.handled()).toEqual(expected);
    expect(await GD.handled()).toEqual([1, 4, 7, 10]);
    expect((await GD.exchange.views.outbox({ state: 'refused' })).items).toEqual([]);
  });

  it('uses the new keys afterwards and accepts the old ones for thirty days', async () => {
    const { GD, HK } = bed.nodes;
    const retired = bed.keys_file.nodes.GD?.signing.filter(({ state }) => state === 'retired');
    expect(retired).toHaveLength(2);
    const old = retired?.[0]?.kid ?? '';
    expect(HK.keys.verificationKey('GD', old)).not.toBeNull();
    expect(GD.keys.signingKey().kid).not.toBe(old);
    await bed.network.advance(31 * 24 * 3600 * 1000);
    expect(HK.keys.verificationKey('GD', old)).toBeNull();
    bed.keys_file = rotateKeys(bed.keys_file, 'GD', bed.clock.now());
    // Signing keys stay listed for the documents that they signed; keys of encryption leave.
    expect(bed.keys_file.nodes.GD?.signing).toHaveLength(4);
    expect(bed.keys_file.nodes.GD?.encryption).toHaveLength(2);
    expect(HK.keys.verificationKey('GD', old)).toBeNull();
  });

  it('with announced keys, the other side knows them before they are used', async () => {
    const { GD, HK } = bed.nodes;
    bed.keys_file = announceKeys(bed.keys_file, 'GD', bed.clock.now());
    const announced = bed.keys_file;
    expect(announceKeys(announced, 'GD', bed.clock.now())).toEqual(announced);
    await bed.network.advance(2000);
    await HK.keys.refresh();
    await GD.keys.refresh();
    const next = announced.nodes.GD?.signing.find(({ state }) => state === 'next')?.kid ?? '';
    expect(HK.keys.verificationKey('GD', next)).not.toBeNull();
    expect(GD.keys.signingKey().kid).not.toBe(next);
    bed.keys_file = rotateKeys(bed.keys_file, 'GD', bed.clock.now());
    await bed.network.advance(2000);
    await GD.keys.refresh();
    expect(GD.keys.signingKey().kid).toBe(next);
  });

  it('keeps the keys in use when the file turns bad', async () => {
    const { GD } = bed.nodes;
    const good = bed.keys_file;
    bed.keys_file = { version: 1, nodes: {} };
    await bed.network.advance(2000);
    expect(await GD.keys.refresh()).toBe(false);
    expect(GD.keys.encryptionKey('HK')).not.toBeNull();
    bed.keys_file = good;
  });

  it('takes over the public keys of another side', () => {
    const { HK } = bed.nodes;
    const { HK: _, ...nodes } = bed.keys_file.nodes;
    const own = { ...bed.keys_file, nodes };
    const both = trustKeys(own, HK.exchange.publicKeys());
    expect(both.nodes.HK?.signing.every(({ jwk }) => jwk.d === undefined)).toBe(true);
    expect(both.nodes.HK?.encryption.find(({ state }) => state === 'active')?.kid).toBe(
      HK.exchange.publicKeys().keys.find(({ use, state }) => use === 'enc' && state === 'active')
        ?.kid,
    );
  });
});
