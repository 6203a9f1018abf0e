import type { Clock } from '../../kernel/day.ts';
import type { Fault } from '../../kernel/fault.ts';
import type { Random } from '../../kernel/id.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { Texts } from '../../kernel/language.ts';
import type { Principal } from '../../kernel/principal.ts';
import type { Result } from '../../kernel/result.ts';
import type { Notify } from '../../people/notices/index.ts';
import type { Database, Session } from '../../platform/postgres/index.ts';
import type { Network } from '../../rulebook/index.ts';

/** A look by an institution at a moment. */
interface LookAt {
  readonly institution: string;
  /** ISO text. */
  readonly at: string;
}

/** What reading the trail needs of the node. */
export interface TrailPorts {
  readonly node: Jurisdiction;
  readonly database: Database;
  readonly clock: Clock;
  readonly random: Random;
  readonly network: Network;
  readonly notify: Notify;
  /** Name of a service point or authority; null when it is not one that this node knows. */
  readonly organisationName: (organisation: string) => Texts | null;
  /** For each look, whether a consent of the person covered the institution at that moment. */
  readonly consentedAt: (
    session: Session,
    person_id: string,
    looks: readonly LookAt[],
  ) => Promise<readonly boolean[]>;
  /** The person about whom somebody asks: themself, or one for whom they may decide today (`sharing.may_not_decide`). */
  readonly aboutWhom: (
    session: Session,
    principal: Principal,
    for_person: string | null,
  ) => Promise<Result<string, Fault>>;
  /** The address of this node, such as `http://127.0.0.1:4101`. */
  readonly origin: string;
}
