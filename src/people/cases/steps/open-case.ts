import type { PlainDate } from '../../../kernel/day.ts';
import { sha256 } from '../../../kernel/digest.ts';
import type { ShownDocument } from '../../../kernel/documents/document.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { newId } from '../../../kernel/id.ts';
import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import type { Language } from '../../../kernel/language.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { documentPseudonym, findByDocument, readDocument } from '../../persons/index.ts';
import type { CaseFile, CaseHead } from '../case.ts';
import { NEW, roleOf } from '../course/course.ts';
import { CASE_RULES, type CaseKind } from '../course/kinds.ts';
import { agreementOn, mayOpen } from '../law/agreement.ts';
import { today } from '../law/today.ts';
import type { CasePorts } from '../ports.ts';
import { readInputs } from '../prepare/inputs.ts';
import { prepareFacts } from '../prepare/prepare-facts.ts';
import { caseOfKey, findCase, insertCase } from '../store/case-store.ts';
import { checkCaseConsent } from '../texts/consent-texts.ts';
import { readCase } from './case-history.ts';
import { recordEvent } from './record-event.ts';
import { must, wholeOrNothing } from './whole-or-nothing.ts';

/** What somebody enters to open a case. */
export interface CaseToOpen {
  readonly key: string;
  readonly kind: CaseKind;
  /** The other side of the case. */
  readonly peer: Jurisdiction;
  /** Whether this side leads: asks for periods, stays competent, or authorises. */
  readonly leads: boolean;
  readonly document: ShownDocument;
  readonly birth_date: PlainDate;
  readonly consent: { readonly expressed: boolean; readonly text_version: string };
  readonly facts: Readonly<Record<string, unknown>>;
}

/**
 * Opens a case, in one transaction: refused where no agreement is in force and no trial is declared
 * (`case.no_agreement`), where the person has not agreed, or where the facts do not hold. The same key with the same
 * content gives the same case again (`case.key_reused` otherwise).
 */
export function openCase(
  ports: CasePorts,
  principal: Principal,
  asked: CaseToOpen,
  language: Language,
): Promise<Result<CaseFile, Fault>> {
  return wholeOrNothing(ports.database, async (session) => {
    const content_hash = hashOf(asked);
    const { organisation } = principal;
    const earlier = await caseOfKey(session, organisation, asked.key);
    if (earlier !== null) return sameCase(session, earlier, content_hash);
    must(mayAsk(principal, asked));
    const head = must(await headOf(session, ports, principal, asked));
    const consent = must(checkCaseConsent(asked.consent, today(ports)));
    const facts = must(await requestFacts(session, ports, { principal, asked, head, language }));
    if (!(await insertCase(session, head, { key: asked.key, content_hash }))) {
      const other = must(found(await caseOfKey(session, organisation, asked.key)));
      return sameCase(session, other, content_hash);
    }
    const file = must(found(await findCase(session, { as: 'officer' }, head.case_id, 'lock')));
    const recorded = await recordEvent(session, ports, await readCase(session, file), {
      type: 'requested',
      facts: { ...facts, consent },
      officers: [actorOf(principal)],
    });
    return must(recorded).file;
  });
}

/** Whether the sign-in's role may open such a case at all. */
function mayAsk({ role }: Principal, { kind }: CaseToOpen): Result<null, Fault> {
  const rule = CASE_RULES[kind].events['requested'];
  return rule?.actors.includes(role) === true ? ok(null) : no(fault('case.not_your_part'));
}

function found<T>(row: T | null): Result<T, Fault> {
  return row === null ? no(fault('case.key_reused')) : ok(row);
}

/** Who acts, as the history and the other side see it. */
export function actorOf({ subject, role, organisation }: Principal) {
  return { subject, role, organisation };
}

async function sameCase(
  session: Session,
  earlier: { readonly case_id: string; readonly content_hash: string },
  content_hash: string,
): Promise<CaseFile> {
  const isSame = earlier.content_hash === content_hash;
  return must(found(isSame ? await findCase(session, { as: 'officer' }, earlier.case_id) : null));
}

function hashOf({ key: _key, birth_date, ...rest }: CaseToOpen): string {
  return sha256(JSON.stringify({ ...rest, birth_date: birth_date.toString() }));
}

async function headOf(
  session: Session,
  ports: CasePorts,
  principal: Principal,
  asked: CaseToOpen,
): Promise<Result<CaseHead, Fault>> {
  const { kind, peer, leads } = asked;
  if (peer === ports.node) return no(fault('case.same_side', {}, 'peer'));
  const rule = CASE_RULES[kind].events['requested'];
  const role = roleOf({ lead: leads ? ports.node : peer }, ports.node);
  if (rule?.by.includes(role) !== true) return no(fault('case.not_your_part', {}, 'part'));
  const { assume_agreement } = ports;
  const agreement = agreementOn(ports.rulebook, kind, { on: today(ports), assume_agreement });
  const open = mayOpen(agreement);
  if (!open.ok) return open;
  const person = await personAt(session, ports, principal, asked);
  if (!person.ok) return person;
  const institution = asked.facts['institution'];
  return ok({
    case_id: newId(ports.clock, ports.random),
    kind,
    lead_side: leads ? ports.node : peer,
    other_side: leads ? peer : ports.node,
    is_trial: open.value.is_trial,
    ...person.value,
    birth_date: asked.birth_date,
    organisation: principal.organisation,
    institution: kind === 'planned_care' && typeof institution === 'string' ? institution : null,
    opened_at: ports.clock.now(),
  });
}

/** The person at the counter: who it is here, if anybody, and how the two sides call them. */
async function personAt(
  session: Session,
  ports: CasePorts,
  principal: Principal,
  asked: CaseToOpen,
): Promise<Result<Pick<CaseHead, 'person_id' | 'pseudonym' | 'masked'>, Fault>> {
  const document = readDocument(asked.document, today(ports), { at: 'document.number' });
  if (!document.ok) return document;
  const pair_key = ports.pair_keys.get(asked.peer);
  if (pair_key === undefined) throw new Error(`no pair key for ${asked.peer}`);
  const look = { by: principal, purpose: 'case', at: ports.clock.now() } as const;
  const person = await findByDocument(session, document.value, look);
  if (person !== null && !person.birth_date.equals(asked.birth_date)) {
    return no(fault('person.not_found', {}, 'birth_date'));
  }
  if (person !== null && person.died_on !== null) return no(fault('person.died'));
  const pseudonym = documentPseudonym(pair_key, document.value);
  const { masked } = document.value;
  return ok({ person_id: person?.person_id ?? null, pseudonym, masked });
}

async function requestFacts(
  session: Session,
  ports: CasePorts,
  of: {
    readonly principal: Principal;
    readonly asked: CaseToOpen;
    readonly head: CaseHead;
    readonly language: Language;
  },
) {
  const inputs = readInputs(of.asked.kind, 'requested', of.asked.facts);
  if (!inputs.ok) return inputs;
  return prepareFacts('requested', {
    session,
    ports,
    file: of.head,
    inputs: inputs.value,
    asked: {},
    stated: null,
    standing: NEW.standing,
    principal: of.principal,
    language: of.language,
    on: today(ports),
  });
}
