/** A claim as it comes in: texts as typed. What is wrong with it is said field by field, never guessed right. */
export interface ClaimDraft {
  readonly service_point: string;
  readonly department: string;
  readonly service_day: string;
  readonly document: { readonly document_type: string; readonly number: string };
  readonly birth_date: string;
  readonly fee: { readonly currency: string; readonly value: string };
  /** Whole Hong Kong dollars; null asks for as much as possible. */
  readonly requested_hkd: string | null;
  readonly visit_reason: string;
  readonly service_kind: string;
  readonly profession: string;
  readonly is_optometry: boolean;
  readonly is_episode_paid: boolean;
  readonly episode: string;
  readonly consent_given: boolean;
}

/** A draft and the name under which its sender may send it again. */
export interface KeyedDraft {
  readonly key: string;
  readonly draft: ClaimDraft;
}
