/** What a virus scanner says of bytes. */
export type Verdict =
  | { readonly said: 'clean' }
  | { readonly said: 'infected'; readonly name: string }
  | { readonly said: 'not_available' };

/** Asks the virus scanner about bytes; never throws. */
export type Scan = (bytes: Uint8Array) => Promise<Verdict>;

/** Where the scanner is, by configuration. */
export type ScannerPlace =
  | { readonly kind: 'tcp'; readonly host: string; readonly port: number }
  | { readonly kind: 'socket'; readonly path: string }
  | { readonly kind: 'command'; readonly program: string; readonly arguments: readonly string[] };

const CLAMD_PORT = 3310;

/**
 * Reads `clamd://host:port`, `clamd:/path/of/socket` or `command:/path/of/program with arguments`; null for anything
 * else.
 */
export function readScannerPlace(text: string): ScannerPlace | null {
  const socket = /^clamd:(?:\/\/)?(\/[^\s:]+)$/.exec(text)?.[1];
  if (socket !== undefined) return { kind: 'socket', path: socket };
  const [, host, port] =
    /^clamd:\/\/([A-Za-z0-9._-]+|\[[0-9a-fA-F:]+\])(?::(\d{1,5}))?$/.exec(text) ?? [];
  if (host !== undefined) {
    return { kind: 'tcp', host: host.replace(/[[\]]/g, ''), port: Number(port ?? CLAMD_PORT) };
  }
  const [program, ...rest] = /^command:(\/\S.*)$/.exec(text)?.[1]?.split(/\s+/) ?? [];
  return program === undefined ? null : { kind: 'command', program, arguments: rest };
}
