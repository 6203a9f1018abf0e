import { Type } from 'typebox';
import { type Fault, fault } from '../../../kernel/fault.ts';
import type { Language } from '../../../kernel/language.ts';
import type { Principal } from '../../../kernel/principal.ts';
import type { ReasonCode } from '../../../kernel/reason.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { Asked, HttpApp } from '../../../platform/http/index.ts';
import type { EligibilityAnswer } from '../messages.ts';
import type { ClaimPorts } from '../ports.ts';
import {
  BalancesView,
  balancesView,
  ClaimView,
  MoneyView,
  orNull,
  QuoteView,
  quoteView,
  ReasonView,
  reasonsView,
  viewOf,
} from '../reading/claim-view.ts';
import type { Claim } from '../record/claim-record.ts';
import { balancesFromJson, quoteFromJson } from '../record/claim-row.ts';
import { askEligibility } from './ask-eligibility.ts';
import { askStep, type ClaimStep } from './ask-step.ts';
import { batchClaims } from './batch-claims.ts';
import type { ClaimWatch } from './claim-watch.ts';

/** How requests wait for home's answer. */
export interface Waiting {
  readonly watch: ClaimWatch;
  readonly wait_ms: number;
}

const STRICT = { additionalProperties: false };
/** Texts are bounded here and read field by field later, so that each wrong one gets its own code. */
const Text = Type.String({ maxLength: 80 });
const Document = Type.Object({ document_type: Text, number: Text }, STRICT);
const Fee = Type.Object({ currency: Text, value: Text }, STRICT);

const Draft = Type.Object(
  {
    service_point: Text,
    department: Text,
    service_day: Text,
    document: Document,
    birth_date: Text,
    fee: Fee,
    requested_hkd: Type.Optional(orNull(Text)),
    visit_reason: Text,
    service_kind: Text,
    profession: Text,
    is_optometry: Type.Boolean(),
    is_episode_paid: Type.Optional(Type.Boolean()),
    episode: Text,
    consent_given: Type.Boolean(),
  },
  STRICT,
);

const EligibilityBody = Type.Object(
  {
    service_point: Text,
    department: Text,
    service_day: Text,
    document: Document,
    birth_date: Text,
    fee: Type.Optional(orNull(Fee)),
    visit_reason: Type.Optional(Text),
    service_kind: Type.Optional(Text),
    profession: Type.Optional(Text),
    is_optometry: Type.Optional(Type.Boolean()),
  },
  STRICT,
);

const EligibilityView = Type.Object({
  answered_at: Type.String(),
  person_known: Type.Boolean(),
  eligible: Type.Boolean(),
  reasons: Type.Array(ReasonView),
  joined: Type.Boolean(),
  balances: orNull(BalancesView),
  quote: orNull(QuoteView),
  would_pay: Type.Optional(
    Type.Object({ voucher_hkd: MoneyView, voucher_cny: MoneyView, patient_share: MoneyView }),
  ),
});

const ClaimParams = Type.Object({ claim_id: Type.String({ format: 'uuid' }) }, STRICT);

/** Adds the routes of a counter: asking beforehand, submitting, confirming, taking back. */
export function counterRoutes(app: HttpApp, ports: ClaimPorts, waiting: Waiting): void {
  submitRoute(app, ports, waiting);
  eligibilityRoute(app, ports);
  stepRoute(app, ports, waiting, 'confirm');
  stepRoute(app, ports, waiting, 'reverse');
}

function submitRoute(app: HttpApp, ports: ClaimPorts, waiting: Waiting): void {
  const submit = batchClaims(ports);
  app.guarded({
    method: 'POST',
    url: '/api/capital/claims',
    operation: 'submitClaim',
    summary:
      'Submits a claim. Waits shortly for the decision; the same Idempotency-Key with the same content changes nothing.',
    action: 'capital.claim.submit',
    headers: Type.Object({ 'idempotency-key': Type.Optional(Type.String()) }),
    body: Draft,
    answer: ClaimView,
    requests_per_minute: 'unlimited',
    handle: async ({ principal, body, headers, language }) => {
      const { requested_hkd = null, is_episode_paid = false } = body;
      const draft = { ...body, requested_hkd, is_episode_paid };
      const key = headers['idempotency-key'] ?? '';
      const answer = await submit({ principal, key, draft });
      if (!answer.ok) return no(answer.error[0] ?? fault('node.unavailable'));
      const isDecided = (claim: Claim) => claim.state !== 'SUBMITTED';
      const claim = await waiting.watch.wait(answer.value.claim, isDecided, waiting.wait_ms);
      return ok(viewOf(claim, readerOf(ports, principal, language)));
    },
  });
}

function readerOf(ports: ClaimPorts, principal: Principal, language: Language) {
  return { principal, language, rulebook: ports.rulebook, now: ports.clock.now() };
}

function eligibilityRoute(app: HttpApp, ports: ClaimPorts): void {
  app.guarded({
    method: 'POST',
    url: '/api/capital/eligibility',
    operation: 'askEligibility',
    summary:
      'Whether a person may use vouchers here on the day, with balances and what a fee would come to.',
    action: 'capital.eligibility.ask',
    body: EligibilityBody,
    answer: EligibilityView,
    handle: async ({ principal, body, language }) => {
      const answer = await askEligibility(ports, principal, {
        ...body,
        fee: body.fee ?? null,
        visit_reason: body.visit_reason ?? 'episodic',
        service_kind: body.service_kind ?? 'outpatient',
        profession: body.profession ?? null,
        is_optometry: body.is_optometry ?? false,
      });
      if (!answer.ok) return answer;
      return ok(eligibilityView(answer.value, body.fee?.currency ?? 'CNY', language));
    },
  });
}

function eligibilityView(answer: EligibilityAnswer, currency: string, language: Language) {
  const { would_pay, balances, quote, reasons, ...rest } = answer;
  const inFee = (value: string) => ({ currency: currency as 'CNY', value });
  const paid = would_pay && {
    voucher_hkd: { currency: 'HKD' as const, value: would_pay.voucher_hkd },
    voucher_cny: inFee(would_pay.voucher_fee),
    patient_share: inFee(would_pay.patient_share),
  };
  return {
    ...rest,
    reasons: reasonsView(reasons as readonly ReasonCode[], language),
    balances: balances === null ? null : balancesView(balancesFromJson(balances)),
    quote: quote === null ? null : quoteView(quoteFromJson(quote)),
    ...(paid === null ? {} : { would_pay: paid }),
  };
}

const Reason = Type.Object({ reason: Type.String({ minLength: 1, maxLength: 200 }) }, STRICT);

function stepRoute(
  app: HttpApp,
  ports: ClaimPorts,
  waiting: Waiting,
  step: ClaimStep['step'],
): void {
  const take = async (
    {
      params,
      principal,
      language,
    }: Pick<Asked<typeof ClaimParams, undefined, undefined, undefined>, 'params' | 'language'> & {
      principal: Principal;
    },
    of: ClaimStep,
  ): Promise<Result<ReturnType<typeof viewOf>, Fault>> => {
    const answer = await askStep(ports, principal, params.claim_id, of);
    if (!answer.ok) return answer;
    const isAnswered = (claim: Claim) => claim.asked === null;
    const claim = await waiting.watch.wait(answer.value, isAnswered, waiting.wait_ms);
    return ok(viewOf(claim, readerOf(ports, principal, language)));
  };
  const spec = { method: 'POST', params: ClaimParams, answer: ClaimView } as const;
  if (step === 'confirm') {
    app.guarded({
      ...spec,
      url: '/api/capital/claims/:claim_id/confirm',
      operation: 'confirmClaim',
      summary: 'The enrolled provider confirms an entry of a delegate.',
      action: 'capital.claim.confirm',
      handle: (asked) => take(asked, { step }),
    });
  } else {
    app.guarded({
      ...spec,
      url: '/api/capital/claims/:claim_id/reverse',
      operation: 'reverseClaim',
      summary: 'The provider takes a claim back within the days allowed for it.',
      action: 'capital.claim.reverse',
      body: Reason,
      handle: (asked) => take(asked, { step, reason: asked.body.reason }),
    });
  }
}
