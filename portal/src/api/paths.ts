import type * as T from './types.ts';

// The shape that openapi-typescript gives, so that the generated file can take this one's place.
interface Op<Params, Body, Answer> {
  parameters: Params & { header?: Record<string, string>; cookie?: never };
  requestBody?: Body extends undefined ? never : { content: Body };
  responses: {
    200: { headers: Record<string, unknown>; content: { 'application/json': Answer } };
    default: { headers: Record<string, unknown>; content: { 'application/json': T.Problem } };
  };
}
type None = { query?: never; path?: never };
type Get<Answer, Params = None> = { get: Op<Params, undefined, Answer> };
type Post<Body, Answer, Params = None> = {
  post: Op<Params, Body extends undefined ? undefined : { 'application/json': Body }, Answer>;
};
type Part = { state?: string; cursor?: string; limit?: number };
type Window = { path: { scheme: string; counterparty: string; month: string } };

export interface ClaimInput {
  service_point: string;
  department: string;
  service_day: string;
  document: T.DocumentInput;
  birth_date: string;
  fee: T.Money;
  requested_hkd?: string;
  visit_reason: string;
  service_kind: string;
  profession: string;
  is_optometry: boolean;
  is_episode_paid: boolean;
  episode: string;
  consent_given: true;
}

export type EligibilityInput = Pick<
  ClaimInput,
  'service_point' | 'department' | 'service_day' | 'document' | 'birth_date'
> &
  Partial<Pick<ClaimInput, 'fee' | 'visit_reason' | 'is_optometry' | 'service_kind'>>;

export type BearerInput = T.DocumentInput & { birth_date: string };

export interface ClaimQuery {
  state?: string;
  from?: string;
  to?: string;
  service_point?: string;
  text?: string;
  flag?: string;
  cursor?: string;
  limit?: number;
}

/** Every address of a node that the portal uses. */
export interface paths {
  '/api/session': Get<T.Standing>;
  '/api/session/end': Post<undefined, { ended: true }>;
  '/api/people/service-points': Get<
    { on: string; points: T.ServicePoint[] },
    { query?: { on?: string } }
  >;
  '/api/people/me': Get<T.Me>;
  '/api/people/notices': Get<{ notices: T.Notice[]; unread: number; next_cursor: string | null }>;
  '/api/people/notices/{id}/read': Post<undefined, { read_at: string }, { path: { id: string } }>;
  '/api/people/pairings': Get<{ pairings: T.PairingRequest[]; next_cursor: string | null }> &
    Post<
      {
        first: BearerInput;
        second: BearerInput;
        both_present: boolean;
        both_declare_marriage: boolean;
        both_consent: boolean;
      },
      T.PairingRequest
    >;
  '/api/people/pairings/{id}/end': Post<
    undefined,
    { pairing_id: string; state: string },
    { path: { id: string } }
  >;
  '/api/data/consents': Get<{ consents: T.ConsentRequest[]; next_cursor: string | null }> &
    Post<
      {
        document?: T.DocumentInput;
        birth_date?: string;
        text_version: string;
        expressed: boolean;
      },
      T.ConsentRequest
    >;
  '/api/data/consents/text': Get<{ text_version: string; text: string }>;
  '/api/data/consents/withdraw': Post<undefined, { state: string }>;
  '/api/people/looks': Get<
    { looks: T.Look[]; next_cursor: string | null },
    { query?: { cursor?: string; limit?: number } }
  >;
  '/api/capital/eligibility': Post<EligibilityInput, T.Eligibility>;
  '/api/capital/claims': Get<T.ClaimList, { query?: ClaimQuery }> & Post<ClaimInput, T.Claim>;
  '/api/capital/claims/{claim_id}': Get<T.ClaimDetail, { path: { claim_id: string } }>;
  '/api/capital/claims/{claim_id}/slip': Get<T.Slip, { path: { claim_id: string } }>;
  '/api/capital/claims/{claim_id}/confirm': Post<undefined, T.Claim, { path: { claim_id: string } }>;
  '/api/capital/claims/{claim_id}/reverse': Post<
    { reason: string },
    T.Claim,
    { path: { claim_id: string } }
  >;
  '/api/capital/imports': Get<{ imports: T.ImportRun[] }> & {
    post: Op<None, { 'text/csv': string }, { import_id: string }>;
  };
  '/api/capital/imports/{import_id}': Get<T.ImportRun, { path: { import_id: string } }>;
  '/api/capital/account': Get<T.Account>;
  '/api/capital/statements': Get<{ windows: T.StatementWindow[] }>;
  '/api/capital/statements/{scheme}/{counterparty}/{month}': Get<T.Statement, Window>;
  '/api/capital/statements/{scheme}/{counterparty}/{month}/close': Post<
    { early: boolean },
    T.Statement,
    Window
  >;
  '/api/capital/statements/{scheme}/{counterparty}/{month}/instruct': Post<
    undefined,
    T.Instruction,
    Window
  >;
  '/api/capital/statements/{scheme}/{counterparty}/{month}/settle': Post<
    { paid_on: string; bank_reference: string },
    T.Instruction,
    Window
  >;
  '/api/insight/statistics': Get<
    T.Statistics,
    { query?: { from?: string; to?: string; track?: 'gba_pilot' | 'hku_szh' | 'both' } }
  >;
  '/api/policy/schemes': Get<{ schemes: T.SchemeTitle[] }>;
  '/api/policy/schemes/{scheme}': Get<
    T.Scheme,
    { path: { scheme: string }; query?: { on?: string } }
  >;
  '/api/exchange/peers': Get<{ peers: T.Peer[] }>;
  '/api/exchange/peers/{peer}/deliver': Post<undefined, T.Peer, { path: { peer: string } }>;
  '/api/exchange/outbox': Get<T.Page<T.OutboxMessage>, { query?: Part }>;
  '/api/exchange/outbox/{id}/resend': Post<undefined, T.OutboxMessage, { path: { id: string } }>;
  '/api/exchange/inbox': Get<T.Page<T.InboxMessage>, { query?: Part }>;
  '/api/exchange/inbox/{id}/retry': Post<undefined, T.InboxMessage, { path: { id: string } }>;
  '/api/exchange/refusals': Get<T.Page<T.Refusal>, { query?: Part }>;
  '/api/platform/jobs': Get<{ jobs: T.JobRun[] }>;
  '/health/ready': Get<T.Health>;
}
