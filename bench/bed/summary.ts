import { createHash } from 'node:crypto';

const LOINC = ['2339-0', '4548-4', '2160-0', '718-7', '2093-3', '8480-6', '8462-4'];

/** An invented document of at least so many bytes that compresses about as well as a real one. */
export function summaryOfSize(bytes: number): Uint8Array {
  const entry: object[] = [];
  let size = 0;
  for (let nth = 0; size < bytes; nth++) {
    const resource = observation(nth);
    size += JSON.stringify(resource).length + 1;
    entry.push(resource);
  }
  const bundle = { resourceType: 'Bundle', type: 'document', entry };
  return new TextEncoder().encode(JSON.stringify(bundle));
}

function observation(nth: number) {
  const hex = createHash('sha256').update(`observation ${nth}`).digest('hex');
  const number = Number.parseInt(hex.slice(0, 6), 16);
  const day = `2025-${String((nth % 12) + 1).padStart(2, '0')}-${String((nth % 28) + 1).padStart(2, '0')}`;
  return {
    fullUrl: `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`,
    resource: {
      resourceType: 'Observation',
      status: 'final',
      code: { coding: [{ system: 'http://loinc.org', code: LOINC[nth % LOINC.length] }] },
      effectiveDateTime: `${day}T08:00:00+08:00`,
      valueQuantity: { value: (number % 20_000) / 100, unit: 'mmol/L' },
      note: [{ text: `Sample ${hex.slice(32, 48)}` }],
    },
  };
}
