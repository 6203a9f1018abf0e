import type { Instant } from '../../kernel/day.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import {
  isAccepted,
  type KeysFile,
  type KeyUse,
  type NodeKeys,
  type StoredKey,
} from './keys-file.ts';
import { makeKey } from './make-keys.ts';

/** How long a retired key is still accepted: longer than any message may wait for a side that is away. */
const GRACE_DAYS = 30;

/** How much longer a signing key stays listed: documents that people carry bear its signature for up to 400 days. */
const LISTED_DAYS = 430;

const NONE: NodeKeys = { signing: [], encryption: [] };

function changeNode(
  file: KeysFile,
  node: Jurisdiction,
  change: (keys: readonly StoredKey[], use: KeyUse) => StoredKey[],
): KeysFile {
  const { signing, encryption } = file.nodes[node] ?? NONE;
  const changed = {
    signing: change(signing, 'signing'),
    encryption: change(encryption, 'encryption'),
  };
  return { ...file, nodes: { ...file.nodes, [node]: changed } };
}

/** Adds a `next` key for each use that has none: the other sides can take it over before it is used. */
export function announceKeys(file: KeysFile, node: Jurisdiction, now: Instant): KeysFile {
  return changeNode(file, node, (keys, use) =>
    keys.some((key) => key.state === 'next')
      ? [...keys]
      : [...keys, makeKey(node, use, 'next', now)],
  );
}

/** Whether a key still has a place in the file: signing keys stay listed for documents, messages refuse them earlier. */
function isListed(key: StoredKey, use: KeyUse, now: Instant): boolean {
  const days = use === 'signing' ? LISTED_DAYS : 0;
  return isAccepted(key, now.subtract({ hours: 24 * days }).toString());
}

/**
 * Makes the announced keys the active ones, or new ones where none was announced. The keys used until then
 * stay accepted for thirty days; keys whose time has passed leave the file, those for signing after the documents
 * that they signed have run out.
 */
export function rotateKeys(file: KeysFile, node: Jurisdiction, now: Instant): KeysFile {
  const not_after = now.add({ hours: 24 * GRACE_DAYS }).toString();
  return changeNode(file, node, (keys, use) => {
    const coming = keys.find((key) => key.state === 'next') ?? makeKey(node, use, 'next', now);
    const kept = keys.filter((key) => key !== coming && isListed(key, use, now));
    return [
      { ...coming, state: 'active' },
      ...kept.map((key) =>
        key.state === 'active' ? { ...key, state: 'retired' as const, not_after } : key,
      ),
    ];
  });
}
