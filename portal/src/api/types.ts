import type { Answer, Body, Query } from './answers.ts';

export type { Money } from '../format/amount.ts';

// The names that the pages use for parts of the generated types; nothing is said here twice.

/** Who is signed in, at which node, and what day it is there. */
export type Standing = Answer<'/api/session'>;
export type Principal = NonNullable<Standing['principal']>;
export type Role = Principal['role'];
export type Jurisdiction = Principal['jurisdiction'];

/** RFC 9457 problem, as a node answers it in the language that was asked for. */
export interface Problem {
  title: string;
  status: number;
  /** What would be right, or what to do now. */
  detail?: string;
  /** The request number. */
  instance?: string;
  code: string;
  facts?: Record<string, string>;
  at?: string;
}

export type ServicePoint = Answer<'/api/people/service-points'>['points'][number];
export type Department = ServicePoint['departments'][number];
export type Source = ServicePoint['sources'][number];

export type Me = Answer<'/api/people/me'>;
/** A Hong Kong person's name; either part may be empty. */
export type PersonName = Pick<Me, 'name_zh' | 'name_en'>;
export type Notice = Answer<'/api/people/notices'>['notices'][number];

/** A look at the person's data by staff. */
export type Look = Answer<'/api/people/looks'>['looks'][number];

export type ConsentRequest = Answer<'/api/data/consents'>['consents'][number];
export type PairingRequest = Answer<'/api/people/pairings'>['pairings'][number];
/** What a counter sent home, and what became of it. */
export type CounterRequest = Pick<
  ConsentRequest,
  'state' | 'requested_at' | 'decided_at' | 'reason'
>;

export type ClaimDetail = Answer<'/api/capital/claims/{claim_id}'>;
export type Claim = ClaimDetail['claim'];
export type ClaimState = Claim['state'];
export type ClaimEvent = ClaimDetail['events'][number];
export type Explained = NonNullable<ClaimDetail['explanation']>;
export type ExplainedLine = Explained['lines'][number];
export type Balances = NonNullable<Claim['balances_after']>;
export type Reason = Claim['reasons'][number];
export type Slip = Answer<'/api/capital/claims/{claim_id}/slip'>;
export type ClaimQuery = Query<'/api/capital/claims'>;
export type ClaimInput = Body<'/api/capital/claims'>;
export type ReviewInput = Body<'/api/capital/claims/{claim_id}/review'>;

export type Eligibility = Answer<'/api/capital/eligibility', 'post'>;
export type EligibilityInput = Body<'/api/capital/eligibility'>;

export type InsuredEpisode = Answer<'/api/capital/insured-episodes'>['episodes'][number];

export type ImportRun = Answer<'/api/capital/imports'>['imports'][number];
export type ImportDetail = Answer<'/api/capital/imports/{import_id}'>;
export type ImportProblem = ImportDetail['problems'][number];

export type Account = Answer<'/api/capital/account'>;
export type AccountEntry = Account['entries'][number];

export type Statement = Answer<'/api/capital/statements/{scheme}/{counterparty}/{month}'>;
export type StatementWindow = Statement['window'];
export type StatementSide = NonNullable<Statement['own']>;
export type StatementItem = Statement['items'][number];
export type StatementDifference = Statement['differences'][number];
export type Instruction = NonNullable<Statement['instruction']>;

export type Statistics = Answer<'/api/insight/statistics'>;
/** Use of vouchers under one heading; `elders` is null where distinct people cannot be said. */
export type UseLine = Statistics['totals'];

export type Scheme = Answer<'/api/policy/schemes/{scheme}'>;
export type SchemeTitle = Answer<'/api/policy/schemes'>['schemes'][number];
export type SchemeParameter = Scheme['parameters'][number];
export type DatedValue = SchemeParameter['values'][number];
export type SystemAspect = Answer<'/api/policy/systems'>['aspects'][number];
export type SystemSide = SystemAspect['sides'][number];
export type SystemFact = SystemSide['headline'];

/** A scheme with the facts that its rule asks for. */
export type CoverageScheme = Answer<'/api/people/coverage/schemes'>['schemes'][number];
export type CoverageFact = CoverageScheme['facts'][number];
export type CoverageInput = Body<'/api/people/coverage/questions'>;
export type Entitlement = Answer<'/api/people/coverage/questions', 'post'>;

export type Peer = Answer<'/api/exchange/peers'>['peers'][number];
export type OutboxMessage = Answer<'/api/exchange/outbox'>['messages'][number];
export type InboxMessage = Answer<'/api/exchange/inbox'>['messages'][number];
export type Refusal = Answer<'/api/exchange/refusals'>['refusals'][number];
/** A fault in words, as operators read it beside a message. */
export type FaultWords = NonNullable<OutboxMessage['problem']>;
export type JobRun = Answer<'/api/platform/jobs'>['jobs'][number];

/** Who is at the counter. */
export type BearerInput = Body<'/api/people/pairings'>['first'];
