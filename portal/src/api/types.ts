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

/** What is recorded of a person's life. */
export type RecordedLife = Answer<'/api/people/standing/me'>;
/** A period, a status or a dependant. */
export type RecordedEntry = RecordedLife['periods'][number];
export type RecordedVersion = Answer<'/api/people/standing/me/history'>['versions'][number];

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

/** A change of the law that officers draft and approve. */
export type PolicyChange = Answer<'/api/policy/changes'>['changes'][number];
export type PolicyChangeDetail = Answer<'/api/policy/changes/{change_id}'>;
export type PolicyEffect = NonNullable<PolicyChangeDetail['effect']>;
export type PolicyCheck = Answer<'/api/policy/changes/check', 'post'>;
export type PolicyDraft = Body<'/api/policy/changes/check'>;
export type PolicyDecision = Body<'/api/policy/changes/{change_id}/decide'>;
export type PolicyStanding = PolicyChange['standing'];
/** Who changed a value of the law, and when. */
export type ChangeMark = NonNullable<DatedValue['change']>;

/** A scheme with the facts that its rule asks for. */
export type CoverageScheme = Answer<'/api/people/coverage/schemes'>['schemes'][number];
export type CoverageFact = CoverageScheme['facts'][number];
export type CoverageInput = Body<'/api/people/coverage/questions'>;
export type Entitlement = Answer<'/api/people/coverage/questions', 'post'>;

/** The three systems side by side. */
export type Comparison = Answer<'/api/people/coverage/comparison'>;
export type ComparedPerson = Comparison['persons'][number];
export type ComparedCell = ComparedPerson['cells'][number];

/** What a question about cover may name. */
export type CoverageChoices = Answer<'/api/people/coverage/choices'>;
/** A question about one's own cover. */
export type VisitInput = Body<'/api/people/coverage/own-questions'>;
export type CounterVisitInput = Body<'/api/people/coverage/counter-questions'>;
/** What all schemes say to one person about one visit. */
export type PersonAnswer = Answer<'/api/people/coverage/own-questions', 'post'>;
export type PersonEntitlement = PersonAnswer['entitlements'][number];
export type CoverageConsent = Answer<'/api/people/coverage/consent'>;

export type Peer = Answer<'/api/exchange/peers'>['peers'][number];
export type OutboxMessage = Answer<'/api/exchange/outbox'>['messages'][number];
export type InboxMessage = Answer<'/api/exchange/inbox'>['messages'][number];
export type Refusal = Answer<'/api/exchange/refusals'>['refusals'][number];
/** A fault in words, as operators read it beside a message. */
export type FaultWords = NonNullable<OutboxMessage['problem']>;
export type JobRun = Answer<'/api/platform/jobs'>['jobs'][number];

/** A case between two sides, in a list and as a whole. */
export type CaseItem = Answer<'/api/people/cases'>['cases'][number];
export type CaseFile = Answer<'/api/people/cases/{case_id}'>;
export type CaseEvent = CaseFile['events'][number];
export type CaseProposal = CaseFile['proposals'][number];
export type CaseAct = CaseFile['acts'][number];
export type CaseField = CaseAct['fields'][number];
export type CaseFactRow = CaseEvent['facts'][number];
export type CasePeriod = CaseFile['periods'][number];
export type CaseLetter = Answer<'/api/people/cases/{case_id}/letters/{event_id}'>;
export type CaseForms = Answer<'/api/people/case-forms'>;
export type CaseForm = CaseForms['kinds'][number];
export type CaseQuery = Query<'/api/people/cases'>;
export type CaseInput = Body<'/api/people/cases'>;

/** Who is at the counter. */
export type BearerInput = Body<'/api/people/pairings'>['first'];

/** A document that somebody carries, as it was signed. */
export type Verdict = Answer<'/api/exchange/documents/verifications', 'post'>;
export type CarriedDocument = NonNullable<Verdict['document']>;
export type OwnDocument = Answer<'/api/exchange/documents'>['documents'][number];

/** A sharing of one's own record, and what is asked and opened. */
export type OwnLink = Answer<'/api/data/links'>['links'][number];
export type LinkRules = NonNullable<Answer<'/api/data/links'>['rules']>;
export type Sharing = Answer<'/api/data/sharing-consents'>['consents'][number];
export type SharingRules = Answer<'/api/data/sharing-rules'>;
export type SharingReceipt = Answer<'/api/data/sharing-receipts'>['receipts'][number];
export type SharingDecider = Answer<'/api/data/sharing-deciders'>['deciders'][number];
export type SharedWithUs = Answer<'/api/data/shared-with-us'>['consents'][number];
export type SharedElsewhere = Answer<'/api/data/shared-elsewhere'>['consents'][number];
export type SharingAsked = Answer<'/api/data/sharing-requests'>['asked'][number];
export type SharingAsking = Body<'/api/data/sharing-requests'>;
export type DeciderOffer = Body<'/api/data/sharing-decider-offers'>;
export type DeciderInput = Body<'/api/data/sharing-deciders'>;
export type SharingInput = Body<'/api/data/sharing-consents'>;
export type SharingAnswer = Body<'/api/data/sharing-consents/{consent_id}/grant'>;
export type LinkInput = Body<'/api/data/links'>;
export type OpeningInput = Body<'/api/data/links/openings'>;
export type PacketInput = Body<'/api/data/links/packets/openings'>;

/** Studies of images, and what is deposited with a patient's leave. */
export type ImageStudy = Answer<'/api/data/images/studies'>['studies'][number];
export type ImageReport = ImageStudy['reports'][number];
export type ImageStudyFile = Answer<'/api/data/images/studies/{study}'>;
export type ImageSeries = ImageStudyFile['series'][number];
export type Deposit = Answer<'/api/data/deposits'>['deposits'][number];
export type DepositInput = Body<'/api/data/deposits'>;
export type PresentedInput = Body<'/api/data/deposits/presented'>;
export type DepositVisit = Answer<'/api/data/deposits/visits'>['visits'][number];
/** Hand-overs of patients of the Hospital Authority: at the hospital, one's own, and for those who verify. */
export type HandoverChoices = Answer<'/api/data/handovers/choices'>;
export type DeskHandover = Answer<'/api/data/handovers/{handover_id}'>;
export type ListedHandover = Answer<'/api/data/handovers'>['handovers'][number];
export type HandoverInput = Body<'/api/data/handovers'>;
export type VisitReportInput = Body<'/api/data/handovers/{handover_id}/visits'>;
export type OwnHandover = Answer<'/api/data/own-handovers'>['handovers'][number];
export type OwnHandoverInput = Body<'/api/data/own-handovers'>;
export type CopyScopeInput = Body<'/api/data/own-handovers/{handover_id}/copy'>;
export type QueuedHandover = Answer<'/api/data/handover-queue'>['handovers'][number];
export type HandDecisionInput = Body<'/api/data/handover-queue/{handover_id}/decision'>;
/** A row of the register of processing. */
export type Transfer = Answer<'/api/data/transfers'>['transfers'][number];
export type TransferContract = Answer<'/api/data/transfers/contracts'>['contracts'][number];
export type TransferAssessment = Answer<'/api/data/transfers/assessments'>['assessments'][number];
export type TransferParties = Answer<'/api/data/transfers/parties'>;

export type Reading = Answer<'/api/data/readings', 'post'>;
export type ReadingLine = Reading['lines'][number];
export type ReadingTerm = ReadingLine['name'];
export type ReadingWords = ReadingTerm['shown'];
export type ReadingValue = ReadingLine['values'][number];

/** Files that people keep themselves. */
export type FolderFile = Answer<'/api/data/folder/files'>['files'][number];
export type FolderQuery = Query<'/api/data/folder/files'>;
export type FileDescription = Body<'/api/data/folder/files/{file_id}', 'put'>;
export type AddedFiles = Answer<'/api/data/folder/files', 'post'>;
export type FileReading = Answer<'/api/data/folder/files/{file_id}/reading'>;

/** An event of one's own trail, and a question about one. */
export type SeenEvent = Answer<'/api/data/trail'>['events'][number];
export type TrailQuestion = Answer<'/api/data/trail'>['questions'][number];
export type TrailQuery = Query<'/api/data/trail'>;
/** A record that was opened in an emergency. */
export type EmergencyOpening = Answer<'/api/data/emergencies'>['openings'][number];
export type EmergencyInput = Body<'/api/data/emergencies'>;
export type AskedQuestion = Answer<'/api/data/trail/questions'>['questions'][number];
export type InspectedEvent = Answer<'/api/data/trail/events'>['events'][number];
