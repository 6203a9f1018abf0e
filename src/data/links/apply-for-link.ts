import { encryptSHLFile } from 'kill-the-clipboard';
import { compareDays, dayAt, type Instant, isWithin, type PlainDate } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { newId } from '../../kernel/id.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import type { Principal } from '../../kernel/principal.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import { findPerson, type Person } from '../../people/persons/index.ts';
import { addressHash, packetKey, packetText, passcodeHash } from './code/index.ts';
import type { CarriedFile, LinkScope } from './link.ts';
import { type LinkRules, linkRules } from './link-rules.ts';
import { type Codes, makeCodes } from './make-codes.ts';
import type { LinkPorts, PublicAddress } from './ports.ts';
import { countUsable, insertEvent, insertLink } from './store.ts';
import { recordLinkAct } from './told/record-act.ts';

/** What a person asks for. The act itself is the consent to this one sharing. */
export interface LinkApplication {
  readonly institution: string;
  readonly record_types: readonly string[] | null;
  readonly visit_on: PlainDate | null;
  readonly expressed: boolean;
  /** Also a file that the hospital can open while it has no network; it cannot be taken back. */
  readonly with_packet: boolean;
}

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
 * Makes a link for the person who is signed in: reads what is to be carried, encrypts it, and keeps the ciphertext.
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
  const person = await applicant(ports, principal, rules.value, today);
  if (!person.ok) return person;
  const scope = scopeOf(asked, rules.value, today);
  const content = await ports.summaryOf(person.value.person_id, scope);
  if (!content.ok) return content;
  const codes = await makeCodes(ports, { rules: rules.value, asked, at, person: person.value });
  const files = [await encrypted(content.value, codes.key)];
  if (files.some(({ jwe }) => jwe.length > JWE_CHARACTERS_MAX)) return no(fault('link.too_large'));
  const packet = await packetOf(ports, { asked, codes, at }, content.value);
  const of = { person: person.value, principal, asked, rules: rules.value, scope, at };
  return keep(ports, of, { codes, files, packet });
}

function objectionTo(
  { network }: LinkPorts,
  asked: LinkApplication,
  rules: LinkRules,
  today: PlainDate,
): Fault | null {
  if (!asked.expressed) return fault('link.not_expressed', {}, 'expressed');
  const isDesignated = network.service_points.some(
    ({ institution, from, to }) => institution === asked.institution && isWithin(today, from, to),
  );
  if (!isDesignated) return fault('link.institution_unknown', {}, 'institution');
  const earliest = today.add({ days: rules.lead_days });
  if (asked.visit_on !== null && compareDays(asked.visit_on, earliest) < 0) {
    return fault('link.too_late', { day: earliest.toString() }, 'visit_on');
  }
  return null;
}

async function applicant(
  ports: LinkPorts,
  { person_id }: Principal,
  rules: LinkRules,
  today: PlainDate,
): Promise<Result<Person, Fault>> {
  const person = person_id === undefined ? null : await findPerson(ports.database, person_id);
  if (person === null) return no(fault('person.not_found'));
  if (person.died_on !== null) return no(fault('person.died'));
  const joined = await ports.joinedOn(ports.database, [person.person_id], today);
  if (!joined.has(person.person_id)) return no(fault('link.not_joined'));
  const isLeftOut = rules.applicants === 'voucher_elders' && !ports.mayUseVouchers(person, today);
  return isLeftOut ? no(fault('link.not_for_you')) : ok(person);
}

function scopeOf(asked: LinkApplication, rules: LinkRules, today: PlainDate): LinkScope {
  const care_from = today.subtract({ years: rules.record_years }).toString();
  return { record_types: asked.record_types, care_from, care_to: null };
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
  const file = await encrypted(content, packetKey(codes.key, codes.passcode));
  return packetText(codes.head, [file], ports.keys.signingKey());
}

async function encrypted(content: Uint8Array, key: string): Promise<CarriedFile> {
  const content_type = 'application/fhir+json';
  const jwe = await encryptSHLFile({
    content: new TextDecoder().decode(content),
    key,
    contentType: content_type,
    enableCompression: true,
  });
  return { content_type, jwe };
}

async function keep(
  ports: LinkPorts,
  of: {
    readonly person: Person;
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
  const { person_id } = of.person;
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
      openings_max: of.rules.openings_max,
      wrong_passcodes_max: of.rules.wrong_passcodes_max,
      has_packet: packet !== null,
    };
    await insertLink(session, link, files);
    const { organisation, subject } = of.principal;
    const by = { side: ports.node, organisation, subject };
    await insertEvent(session, { link_id, outcome: 'applied', at: of.at, by });
    const act = { by: of.principal, at: of.at, act: 'applied' } as const;
    await recordLinkAct(session, { link_id, person_id }, act);
    return ok({ link_id, ready_at, expires_at, file_code, passcode_code, passcode, packet });
  });
}
