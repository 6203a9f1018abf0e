import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import type { Clock } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { JURISDICTIONS, type Jurisdiction } from '../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import { isAccepted, type KeysFile, type StoredKey } from './keys-file.ts';
import { type PublicKeys, publicKeysOf } from './public-keys.ts';

/** A key with the id that goes into a header. */
export interface NamedKey {
  readonly kid: string;
  readonly key: KeyObject;
}

/** The keys one node works with. */
export interface KeyRing {
  readonly node: Jurisdiction;
  /** The key that this node signs with. */
  signingKey(): NamedKey;
  /** A private key of this node that something was encrypted to; null when unknown or past its time. */
  decryptionKey(kid: string): KeyObject | null;
  /** The key to encrypt with for another side; null when that side is not known. */
  encryptionKey(to: Jurisdiction): NamedKey | null;
  /** A public key of another side that something was signed with; null when unknown or past its time. */
  verificationKey(from: Jurisdiction, kid: string): KeyObject | null;
  publicKeys(): PublicKeys;
  /** The public keys of every side in the source, this node among them. */
  trustList(): readonly PublicKeys[];
  /** Reads the source again if a second has passed since the last time; says whether the keys changed. */
  refresh(): Promise<boolean>;
}

/** Where keys come from. `read` gives null while nothing has changed since it was read before. */
export interface KeySource {
  /** The name that operators know the source by. */
  readonly name: string;
  read(): Promise<Result<KeysFile, string> | null>;
}

interface Loaded {
  readonly file: KeysFile;
  readonly signing: NamedKey;
  readonly opening: ReadonlyMap<string, Held>;
  readonly sealing: ReadonlyMap<Jurisdiction, NamedKey>;
  readonly checking: ReadonlyMap<string, Held>;
  readonly trusted: readonly PublicKeys[];
}

interface Held {
  readonly stored: StoredKey;
  readonly key: KeyObject;
}

const REFRESH_MS_MIN = 1000;

function publicPart({ jwk }: StoredKey): KeyObject {
  const { kty, crv, x, y } = jwk;
  return createPublicKey({ key: { kty, crv, x, y }, format: 'jwk' });
}

function load(file: KeysFile, node: Jurisdiction): Result<Loaded, string> {
  try {
    const own = file.nodes[node] ?? { signing: [], encryption: [] };
    const mine = own.signing.find((key) => key.state === 'active' && key.jwk.d !== undefined);
    const opening = own.encryption.filter((key) => key.jwk.d !== undefined);
    if (mine === undefined || !opening.some((key) => key.state === 'active')) {
      return no(`no active private key of ${node}`);
    }
    const sealing = new Map<Jurisdiction, NamedKey>();
    const checking = new Map<string, Held>();
    for (const side of JURISDICTIONS) {
      const keys = file.nodes[side];
      const active = keys?.encryption.find((key) => key.state === 'active');
      if (active !== undefined) sealing.set(side, { kid: active.kid, key: publicPart(active) });
      for (const stored of keys?.signing ?? []) {
        checking.set(`${side} ${stored.kid}`, { stored, key: publicPart(stored) });
      }
    }
    const privatePart = ({ jwk }: StoredKey) => createPrivateKey({ key: jwk, format: 'jwk' });
    return ok({
      file,
      signing: { kid: mine.kid, key: privatePart(mine) },
      opening: new Map(opening.map((stored) => [stored.kid, { stored, key: privatePart(stored) }])),
      sealing,
      checking,
      trusted: JURISDICTIONS.filter((side) => file.nodes[side] !== undefined).map((side) =>
        publicKeysOf(file, side),
      ),
    });
  } catch {
    // A coordinate pair that is no point of the curve.
    return no('a key is not a P-256 key');
  }
}

async function readLoaded(
  source: KeySource,
  node: Jurisdiction,
): Promise<Result<Loaded, Fault> | null> {
  const read = await source.read();
  if (read === null) return null;
  const loaded = read.ok ? load(read.value, node) : read;
  return loaded.ok
    ? loaded
    : no(fault('keys.unusable', { file: source.name, problem: loaded.error }));
}

/**
 * Opens the keys of a node. A source that turns bad later leaves the keys in use as they are and tells `onProblem`.
 * Fails with `keys.unusable` when the source cannot be read or lacks an active key of this node.
 */
export async function openKeyRing(options: {
  readonly node: Jurisdiction;
  readonly clock: Clock;
  readonly source: KeySource;
  readonly onProblem?: (problem: Fault) => void;
}): Promise<Result<KeyRing, Fault>> {
  const { node, clock, source } = options;
  const first = await readLoaded(source, node);
  if (first === null) return no(fault('keys.unusable', { file: source.name, problem: 'empty' }));
  if (!first.ok) return first;
  let held = first.value;
  let readAt = clock.now().epochMilliseconds;
  const accepted = (key: Held | undefined) =>
    key !== undefined && isAccepted(key.stored, clock.now().toString()) ? key.key : null;
  return ok({
    node,
    signingKey: () => held.signing,
    decryptionKey: (kid) => accepted(held.opening.get(kid)),
    encryptionKey: (to) => held.sealing.get(to) ?? null,
    verificationKey: (from, kid) => accepted(held.checking.get(`${from} ${kid}`)),
    publicKeys: () => publicKeysOf(held.file, node),
    trustList: () => held.trusted,
    refresh: async () => {
      const now = clock.now().epochMilliseconds;
      if (Math.abs(now - readAt) < REFRESH_MS_MIN) return false;
      readAt = now;
      const again = await readLoaded(source, node);
      if (again === null) return false;
      if (again.ok) held = again.value;
      else options.onProblem?.(again.error);
      return again.ok;
    },
  });
}
