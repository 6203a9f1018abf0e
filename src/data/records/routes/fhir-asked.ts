import type { HttpMethod } from '@medplum/fhir-router';
import type { Language } from '../../../kernel/language.ts';
import type { Principal } from '../../../kernel/principal.ts';

/** A request under `/fhir`, as far as the router and the answer need it. */
export interface FhirAsked {
  readonly method: HttpMethod;
  /** The address behind `/fhir/` with its query. */
  readonly url: string;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly principal: Principal | null;
  readonly language: Language;
  readonly request_id: string;
}
