import type { TSchema } from 'typebox';
import { claimHandlers, claimQuestions, windowBooks } from '../capital/claims/index.ts';
import { type StatementPorts, statementHandlers } from '../capital/statements/index.ts';
import { consentHandlers } from '../data/consent/index.ts';
import { depositHandlers, depositQuestions } from '../data/deposits/index.ts';
import { type HandoverPorts, handoverHandlers, handoverQuestion } from '../data/handovers/index.ts';
import {
  erasedHandler,
  type LinkPorts,
  linkQuestion,
  lookHandler,
  packetHandler,
  recalledHandler,
  type SummaryOf,
} from '../data/links/index.ts';
import { openingQuestion, sharingHandlers } from '../data/records/index.ts';
import {
  type Ask,
  createExchange,
  createPortable,
  type Exchange,
  type ExchangeLog,
  type KeyRing,
  type MessageHandler,
  type Portable,
  type QuestionHandler,
  type Transport,
  trustFrom,
} from '../exchange/index.ts';
import { institutionName } from '../people/care/index.ts';
import { type CasePorts, caseHandlers } from '../people/cases/index.ts';
import { type AskCoveragePorts, coverageQuestions } from '../people/coverage/index.ts';
import { pairingHandlers } from '../people/households/index.ts';
import { casePorts } from './case-ports.ts';
import { claimPorts } from './claim-ports.ts';
import { coveragePorts } from './coverage-ports.ts';
import { organisationNames } from './institutions/known-institutions.ts';
import { linkPorts } from './link-ports.ts';
import { type NodeParts, type NodePorts, nodePorts, VOUCHERS } from './node-ports.ts';
import { paymentDue } from './payment-due.ts';
import { PORTABLE_KINDS } from './portable-kinds.ts';
import { handoverPorts } from './ports/handover-ports.ts';
import { sharingPorts } from './ports/sharing-ports.ts';

/** What a node needs beside its parts to speak with the others. */
export interface NodeOptions extends NodeParts {
  readonly keys: KeyRing;
  readonly transport: Transport;
  readonly log: ExchangeLog;
  readonly is_paused?: () => Promise<boolean>;
  readonly sends_past_only?: boolean;
  /** What people carry of their record; from the record store unless another source is given. */
  readonly summaryOf?: SummaryOf;
  /** Who may act for somebody else in carrying their record; nobody unless said. */
  readonly actsFor?: LinkPorts['actsFor'];
}

/** A node with its rooms wired, before anything listens or runs by itself. */
export interface OpenNode {
  readonly ports: NodePorts;
  readonly keys: KeyRing;
  readonly exchange: Exchange;
  readonly portable: Portable;
  readonly links: LinkPorts;
  readonly handovers: HandoverPorts;
  readonly sharing: ReturnType<typeof sharingPorts>;
  readonly claims: ReturnType<typeof claimPorts>;
  readonly statements: StatementPorts;
  readonly coverage: AskCoveragePorts;
  readonly cases: CasePorts;
}

/** Wires the rooms of one node: every message kind to its handler, every question of an earlier flow to its answer. */
export function openNode(options: NodeOptions): OpenNode {
  const ports = nodePorts(options);
  const exchange: { current: Exchange | null } = { current: null };
  const ask: Ask = (to, of, question) => {
    if (exchange.current === null) throw new Error('a question was asked before the node was open');
    return exchange.current.ask(to, of, question);
  };
  const claims = claimPorts(ports, ask);
  const portable = createPortable({ ...options, kinds: PORTABLE_KINDS, ask });
  const coverage = coveragePorts(ports, ask);
  const links = linkPorts(ports, options, ask);
  const sharing = sharingPorts(ports, options.keys, ask);
  const handovers = handoverPorts(ports, { summaryOf: links.summaryOf, sharing, ask });
  const statements = statementPorts(ports);
  const cases = casePorts(ports, portable, organisationNames(ports));
  const handlers = [
    ...claimHandlers(claims),
    ...statementHandlers(statements),
    ...pairingHandlers({
      ...ports,
      law: ports.pairing_law,
      organisationName: organisationNames(ports),
    }),
    ...consentHandlers(ports),
    ...depositHandlers(ports),
    ...handoverHandlers(handovers),
    ...caseHandlers(cases),
    packetHandler(links),
    lookHandler(),
    ...sharingHandlers(sharing),
    recalledHandler(links),
    erasedHandler(links),
  ] as unknown as readonly MessageHandler<TSchema>[];
  exchange.current = createExchange({
    ...options,
    trust: trustFrom(ports.rulebook.trust),
    handlers,
    questions: [
      ...claimQuestions(claims),
      portable.question,
      ...depositQuestions(ports),
      handoverQuestion(handovers),
      ...coverageQuestions(coverage),
      linkQuestion(links),
      openingQuestion(sharing),
    ] as unknown as readonly QuestionHandler<TSchema, TSchema>[],
  });
  const { keys } = options;
  return {
    ports,
    keys,
    exchange: exchange.current,
    portable,
    links,
    handovers,
    sharing,
    claims,
    statements,
    coverage,
    cases,
  };
}

function statementPorts(ports: NodePorts): StatementPorts {
  const { network } = ports;
  return {
    ...ports,
    windows: windowBooks,
    scheme: VOUCHERS,
    payer_name: ports.law.authority.en,
    institutionName: (institution, language) => institutionName(network, institution, language),
    dueDay: (month) => paymentDue(ports.rulebook, month),
  };
}
