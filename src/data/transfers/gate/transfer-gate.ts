import { type Clock, dayAt, type Instant } from '../../../kernel/day.ts';
import { sha256 } from '../../../kernel/digest.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { newId, type Random } from '../../../kernel/id.ts';
import { type Jurisdiction, ZONE } from '../../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import type { SchemeLaw } from '../../../rulebook/index.ts';
import type { Crossing, PreviewBasis, Transfer, TransferBasisFor } from '../crossing.ts';
import { insertTransfer } from '../register/register-store.ts';
import { type TransferRules, transferRules } from '../transfer-law.ts';
import { decideBases, type FoundBasis } from './decide-basis.ts';
import { countPerson, countsWith, onFile, peopleOf } from './gate-store.ts';

/** What the gate needs. */
export interface GatePorts {
  readonly node: Jurisdiction;
  readonly clock: Clock;
  readonly random: Random;
  /** The law of transfers as it is (`compact.transfer_basis`). */
  readonly transfer_law: SchemeLaw;
}

/** The gate of a node, in front of everything that leaves its side. */
export function createGate(ports: GatePorts): {
  readonly transferBasisFor: TransferBasisFor;
  readonly previewBasis: PreviewBasis;
} {
  return {
    transferBasisFor: (session, crossing) => decide(session, ports, crossing),
    previewBasis: async (session, crossing) => {
      const at = ports.clock.now();
      const bases = await basesFor(session, ports, crossing, at);
      if (!bases.ok) return bases;
      for (const one of bases.value.found) {
        if (await hasRoom(session, crossing, one, at)) return ok({ basis: one.rule.basis });
      }
      return no(tooMany(bases.value.found, at));
    },
  };
}

interface Bases {
  readonly rules: TransferRules;
  readonly found: readonly FoundBasis[];
}

async function decide(
  session: Session,
  ports: GatePorts,
  crossing: Crossing,
): Promise<Result<Transfer, Fault>> {
  const at = ports.clock.now();
  const [bases, counts] = await Promise.all([
    basesFor(session, ports, crossing, at),
    countsWith(session, personOn(crossing, at)),
  ]);
  const taken = bases.ok ? await takeOne(session, crossing, { ...bases.value, counts }, at) : bases;
  const transfer_id = newId(ports.clock, ports.random);
  const law_digest = ports.transfer_law.digest;
  await insertTransfer(session, {
    transfer_id,
    direction: 'out',
    at,
    from: ports.node,
    law_digest,
    crossing,
    subject_hash: subjectHash(crossing.subject),
    decided: taken.ok
      ? {
          basis: taken.value.rule.basis,
          contract_id: taken.value.contract_id,
          assessment_id: taken.value.assessment_id,
        }
      : { code: taken.error.code, facts: taken.error.facts },
  });
  if (!taken.ok) return taken;
  return ok({ transfer_id, basis: taken.value.rule.basis, law_digest, at });
}

async function basesFor(
  session: Session,
  ports: GatePorts,
  crossing: Crossing,
  at: Instant,
): Promise<Result<Bases, Fault>> {
  const { node: from, transfer_law } = ports;
  if (crossing.to === from) throw new Error(`a crossing of ${crossing.act} stays on its side`);
  const rules = transferRules(transfer_law, { from, to: crossing.to }, dayAt(at, ZONE));
  if (!rules.ok) return rules;
  const on_file = await onFile(session, crossing);
  const found = decideBases({ crossing, rules: rules.value, on_file, at });
  return found.ok ? ok({ rules: rules.value, found: found.value }) : found;
}

/** The first basis that has room for the person, who is counted on it. */
async function takeOne(
  session: Session,
  crossing: Crossing,
  { found, counts }: Pick<Bases, 'found'> & { readonly counts: readonly boolean[] },
  at: Instant,
): Promise<Result<FoundBasis, Fault>> {
  for (const one of found) {
    const count = countOf(crossing, one, at);
    if (counts.includes(count.is_limited)) return ok(one);
    const counted = await countPerson(session, count, one.rule.people_max);
    if (counted === 'counted') return ok(one);
  }
  return no(tooMany(found, at));
}

async function hasRoom(session: Session, crossing: Crossing, one: FoundBasis, at: Instant) {
  const { people_max } = one.rule;
  if (people_max === null) return true;
  const count = countOf(crossing, one, at);
  if ((await countsWith(session, count)).includes(count.is_limited)) return true;
  return (await peopleOf(session, count)) < people_max;
}

function personOn({ exporter, subject }: Crossing, at: Instant) {
  return { exporter, year: dayAt(at, ZONE).year, subject_hash: subjectHash(subject) };
}

function countOf(crossing: Crossing, { rule }: FoundBasis, at: Instant) {
  return { ...personOn(crossing, at), is_limited: rule.people_max !== null };
}

function tooMany(found: readonly FoundBasis[], at: Instant): Fault {
  const most = found.find(({ rule }) => rule.people_max !== null)?.rule.people_max ?? 0;
  const year = String(dayAt(at, ZONE).year);
  return fault('transfer.too_many_people', { most: String(most), year });
}

/** What stands for a person in the register; identifiers and pseudonyms are random enough not to be guessed. */
export function subjectHash(subject: string): string {
  return sha256(`transfer subject ${subject}`);
}
