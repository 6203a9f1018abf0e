import { expect, test } from 'vitest';
import { medicinesOf } from './visit-values.ts';

test('medicines are read line by line, with or without a dose', () => {
  expect(
    medicinesOf('Amlodipine: 5 mg daily\n\n 阿士匹靈：每日 80 毫克 \nParacetamol\n: 5'),
  ).toEqual([
    { name: 'Amlodipine', dose: '5 mg daily' },
    { name: '阿士匹靈', dose: '每日 80 毫克' },
    { name: 'Paracetamol', dose: '' },
    { name: ': 5', dose: '' },
  ]);
});
