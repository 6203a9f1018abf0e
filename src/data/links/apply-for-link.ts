import { dayAt, type Instant } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { newId } from '../../kernel/id.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import type { Principal } from '../../kernel/principal.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { Session } from '../../platform/postgres/index.ts';
import { type Applicant, applicant } from './application/applicant.ts';
import { objectionTo, scopeOf } from './application/check-application.ts';
import { crossingOf } from './application/crossing-of.ts';
import type { LinkApplication } from './application/link-application.ts';
import { type Codes, makeCodes } from './application/make-codes.ts';
import { addressHash, encryptFile, packetKey, packetText, passcodeHash } from './code/index.ts';
import { type CarriedFile, type LinkScope, summaryScope } from './link.ts';
import { type LinkRules, linkRules } from './link-rules.ts';
import type { LinkPorts, PublicAddress } from './ports.ts';
import { countUsable, insertEvent, insertLink } from './store.ts';
import { receiptLink } from './told/receipt-link.ts';
import { recordLinkAct } from './told/record-act.ts';

/** What the person gets, once: the codes are nowhere else. */
export interface GivenLink {
  readonly link_id: string;
  readonly ready_at: Instant;
  readonly expires_at: Instant;
  readonly file_code: string;
  readonly passcode_code: string;
  readonly passcode: string;
  readonly packet: string | null;
}

/** Usable links of one person at a time; far above what anybody needs. */
const LINKS_MAX = 10;
/** Largest encrypted file, in characters; it must fit into one answer to another side. */
const JWE_CHARACTERS_MAX = 700_000;

/**
 * Makes a link for the person who is signed in: reads what is to be carried, encrypts it, and keeps the ciphertext and a
 * signed receipt of what was agreed to.
 * Fails with `link.*`, `person.not_found`, `person.died`, or the fault of the room that keeps the record.
 */
export async function applyForLink(
  ports: LinkPorts & PublicAddress,
  principal: Principal,
  asked: LinkApplication,
): Promise<Result<GivenLink, Fault>> {
  const at = ports.clock.now();
  const today = dayAt(at, ZONE);
  const rules = linkRules(ports.record_law, today);
  if (!rules.ok) return rules;
  const objection = objectionTo(ports, asked, rules.value, today);
  if (objection !== null) return no(objection);
  const { for_person } = asked;
  const who = await applicant(ports, principal, { for_person, rules: rules.value, today });
  if (!who.ok) return who;
  const { person } = who.value;
  const scope = scopeOf(asked, rules.value, today);
  // Whoever may not let the record out says so before the person travels.
  const possible = await mayLeave(ports, { person, asked, scope, at });
  if (!possible.ok) return possible;
  const content = await ports.summaryOf(person.person_id, summaryScope(scope));
  if (!content.ok) return content;
  const codes = await makeCodes(ports, { rules: rules.value, asked, at, person });
  const files = [await encryptFile(content.value, codes.key)];
  if (files.some(({ jwe }) => jwe.length > JWE_CHARACTERS_MAX)) return no(fault('link.too_large'));
  const packet = await packetOf(ports, { asked, codes, at }, content.value);
  const of = { who: who.value, principal, asked, rules: rules.value, scope, at };
  return keep(ports, of, { codes, files, packet });
}

/** Whether the record may leave for the institution now; one on this side needs no leave. */
async function mayLeave(
  ports: LinkPorts,
  of: {
    readonly person: Applicant['person'];
    readonly asked: LinkApplication;
    readonly scope: LinkScope;
    readonly at: Instant;
  },
): Promise<Result<unknown, Fault>> {
  const { person, asked, scope, at } = of;
  const { institution, keep_days } = asked;
  const link = { link_id: 'asked', person_id: person.person_id, institution, scope };
  const erase_at = keep_days === 0 ? null : at.add({ hours: 24 * keep_days });
  const crossing = crossingOf(ports, link, { act: 'link_opened', bytes: 0, erase_at, by: 'node' });
  return crossing === null ? ok(null) : ports.previewBasis(ports.database, crossing);
}

/** A packet leaves the side in the person's hands as soon as it is made. */
async function letPacketOut(
  session: Session,
  ports: LinkPorts,
  link: Parameters<typeof crossingOf>[1],
  packet: string | null,
  by: string,
): Promise<Result<unknown, Fault>> {
  if (packet === null) return ok(null);
  const out = { act: 'packet_made', bytes: packet.length, erase_at: null, by } as const;
  const crossing = crossingOf(ports, link, out);
  return crossing === null ? ok(null) : ports.transferBasisFor(session, crossing);
}

/** A packet is there at once or not at all: a record that is still being prepared has none. */
async function packetOf(
  ports: LinkPorts,
  of: { readonly asked: LinkApplication; readonly codes: Codes; readonly at: Instant },
  content: Uint8Array,
): Promise<string | null> {
  const { codes } = of;
  const isReady = codes.ready_at.epochMilliseconds <= of.at.epochMilliseconds;
  if (!of.asked.with_packet || !isReady) return null;
  const file = await encryptFile(content, packetKey(codes.key, codes.passcode));
  return packetText(codes.head, [file], ports.keys.signingKey());
}

async function keep(
  ports: LinkPorts,
  of: {
    readonly who: Applicant;
    readonly principal: Principal;
    readonly asked: LinkApplication;
    readonly rules: LinkRules;
    readonly scope: LinkScope;
    readonly at: Instant;
  },
  made: {
    readonly codes: Codes;
    readonly files: readonly CarriedFile[];
    readonly packet: string | null;
  },
): Promise<Result<GivenLink, Fault>> {
  const { codes, files, packet } = made;
  const { person, acting } = of.who;
  const { person_id } = person;
  const link_id = newId(ports.clock, ports.random);
  const { ready_at, expires_at, file_code, passcode_code, passcode } = codes;
  return ports.database.transaction(async (session) => {
    if ((await countUsable(session, person_id, of.at)) >= LINKS_MAX) {
      return no(fault('link.too_many', { most: String(LINKS_MAX) }));
    }
    const link = {
      link_id,
      person_id,
      address_hash: addressHash(codes.address),
      passcode_hash: passcodeHash(codes.address, passcode),
      institution: of.asked.institution,
      scope: of.scope,
      law_digest: of.rules.law_digest,
      applied_at: of.at,
      ready_at,
      expires_at,
      openings_max: of.asked.openings_max ?? of.rules.openings_max,
      wrong_passcodes_max: of.rules.wrong_passcodes_max,
      has_packet: packet !== null,
      keep_days: of.asked.keep_days,
      applied_by: acting?.person_id ?? null,
      applied_as: acting?.as ?? null,
    };
    const let_out = await letPacketOut(session, ports, link, packet, of.principal.subject);
    if (!let_out.ok) return let_out;
    const { organisation, subject } = of.principal;
    const by = { side: ports.node, organisation, subject };
    const act = { by: of.principal, at: of.at, act: 'applied' } as const;
    // Side by side: one journey to the server, in this order.
    await Promise.all([
      insertLink(session, link, files),
      insertEvent(session, { link_id, outcome: 'applied', at: of.at, by }),
      recordLinkAct(session, { link_id, person_id }, act),
      receiptLink(session, ports, { terms: link, act: 'given' }),
    ]);
    return ok({ link_id, ready_at, expires_at, file_code, passcode_code, passcode, packet });
  });
}
