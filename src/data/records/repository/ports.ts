import type { SearchRequest, WithId } from '@medplum/core';
import type { Resource } from '@medplum/fhirtypes';
import type { Clock } from '../../../kernel/day.ts';
import type { Random } from '../../../kernel/id.ts';
import type { Language } from '../../../kernel/language.ts';
import type { Database, Session } from '../../../platform/postgres/index.ts';
import type { Access } from './access.ts';
import type { ResourceName } from './resource-store.ts';
import type { WriteDesk } from './write-desk.ts';

/** Resources that are made when they are asked for. */
export interface MadeSource {
  /** One of them (`record.not_found`). */
  read(name: ResourceName): Promise<WithId<Resource>>;
  /** All that fit, in a stable order; bounded by the law. */
  search(request: SearchRequest): Promise<readonly WithId<Resource>[]>;
  /** Answers a question that is asked by a resource, without keeping either (`record.*`, `coverage.*`, `person.*`). */
  submit(request: Resource): Promise<Resource>;
}

/** What the repository needs from the node. */
export interface RepositoryPorts {
  readonly database: Database;
  readonly clock: Clock;
  readonly random: Random;
  /** Resources that are made from the law when they are asked for. */
  readonly made: MadeSource;
  /** The address under which resources are found, such as `http://127.0.0.1:4101/fhir`. */
  readonly base: string;
  /** What an institution is called; its code where nobody says. */
  readonly institutionName?: (institution: string, language: Language) => string;
}

/** One request's view of the store. */
export interface Store {
  readonly ports: RepositoryPorts;
  readonly access: Access;
  readonly session: Session;
  /** Set inside a transaction. */
  readonly desk: (() => WriteDesk) | null;
  /** Whether what is found is the whole answer: matches may then stay the text that they are stored as. */
  readonly gives_text: boolean;
  /** Whether the resources of a transaction were checked before it began. */
  readonly is_checked: boolean;
  /** Errors that are no outcomes; the router would answer them as if the client were wrong. */
  readonly bugs: unknown[];
}
