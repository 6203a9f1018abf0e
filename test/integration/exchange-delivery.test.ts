import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COUNTED, openTestBed, type TestBed } from './exchange-nodes.ts';

describe('delivery between two nodes', () => {
  let bed: TestBed;
  beforeAll(async () => {
    bed = await openTestBed();
  });
  afterAll(() => bed.drop());

  it('hands over messages in the order of sending', async () => {
    const { GD, HK } = bed.nodes;
    await GD.count('HK', 1, 2, 3, 4, 5);
    await bed.settle();
    expect(await HK.handled()).toEqual([1, 2, 3, 4, 5]);
    const { items } = await GD.exchange.views.outbox({});
    expect(items.map(({ state, sequence }) => [state, sequence])).toEqual(
      [5, 4, 3, 2, 1].map((sequence) => ['delivered', sequence]),
    );
  });
});
