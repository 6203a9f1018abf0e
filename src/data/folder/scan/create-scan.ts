import { askClamd } from './ask-clamd.ts';
import { askProgram } from './ask-program.ts';
import type { Scan, ScannerPlace } from './scanner.ts';

/** A scanner that says nothing for so long is away. */
const ANSWER_MS_MAX = 30_000;

/** Makes the port to a configured scanner. */
export function createScan(place: ScannerPlace, timeout_ms = ANSWER_MS_MAX): Scan {
  switch (place.kind) {
    case 'tcp':
      return (bytes) => askClamd({ host: place.host, port: place.port }, bytes, timeout_ms);
    case 'socket':
      return (bytes) => askClamd({ path: place.path }, bytes, timeout_ms);
    case 'command':
      return (bytes) => askProgram(place, bytes, timeout_ms);
  }
}
