import { SHL } from 'kill-the-clipboard';
import { type Instant, instant, type PlainDate, startOf } from '../../kernel/day.ts';
import type { Random } from '../../kernel/id.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import type { Person } from '../../people/persons/index.ts';
import {
  addressOf,
  fileCode,
  LINK_LABELS,
  type LinkHead,
  passcodeCode,
  signHead,
} from './code/index.ts';
import type { LinkRules } from './link-rules.ts';
import type { LinkPorts, PublicAddress } from './ports.ts';

/** Everything about a link that the person gets and this node forgets. */
export interface Codes {
  readonly address: string;
  readonly key: string;
  readonly passcode: string;
  readonly head: LinkHead;
  readonly file_code: string;
  readonly passcode_code: string;
  readonly ready_at: Instant;
  readonly expires_at: Instant;
}

const PASSCODE_DIGITS = 8;
const MS_PER_SECOND = 1000;

/** Makes address, key and passcode. The first two come from the library's own secure source and are never replayed. */
export async function makeCodes(
  ports: LinkPorts & PublicAddress,
  of: {
    readonly rules: LinkRules;
    readonly asked: { readonly institution: string; readonly ends_on: PlainDate | null };
    readonly at: Instant;
    readonly person: Person;
  },
): Promise<Codes> {
  const ready_at = of.at.add({ hours: 24 * of.rules.preparation_days });
  const { ends_on } = of.asked;
  const latest = ready_at.add({ hours: 24 * of.rules.link_days });
  const asked = ends_on === null ? latest : startOf(ends_on, ZONE);
  const ends = Math.min(latest.epochMilliseconds, asked.epochMilliseconds);
  const exp = Math.floor(ends / MS_PER_SECOND);
  const { url, key } = SHL.generate({
    baseManifestURL: `${ports.origin}/shl`,
    manifestPath: 'manifest',
  });
  const address = addressOf(url);
  if (address === null) throw new Error('the library made an address of another form');
  await ports.keys.refresh();
  const label = LINK_LABELS[of.person.language];
  const { institution: rec } = of.asked;
  const unsigned = { url, exp, flag: 'P', label, v: 1, iss: ports.node, rec } as const;
  const head = signHead(unsigned, key, ports.keys.signingKey());
  const passcode = digits(ports.random);
  return {
    address,
    key,
    passcode,
    head,
    file_code: fileCode(head, key),
    passcode_code: passcodeCode(url, passcode),
    ready_at,
    expires_at: instant(new Date(exp * MS_PER_SECOND).toISOString()),
  };
}

/** Digits without a bias: bytes above the last full ten are thrown away. */
function digits(random: Random): string {
  let text = '';
  while (text.length < PASSCODE_DIGITS) {
    for (const byte of random.bytes(PASSCODE_DIGITS)) {
      if (byte < 250 && text.length < PASSCODE_DIGITS) text += String(byte % 10);
    }
  }
  return text;
}
