import type { Adapter, AdapterPayload } from 'oidc-provider';
import type { Clock } from '../../../kernel/day.ts';
import type { Database } from '../../postgres/index.ts';

interface StateRow {
  readonly payload: AdapterPayload;
  /** Seconds since 1970. */
  readonly consumed: number | null;
}

const STATE =
  'select payload, extract(epoch from consumed_at)::int as consumed from platform.issuer_state';

/** The payload with the mark by which the issuer knows that a code was used. */
function payloadOf(rows: readonly StateRow[]): AdapterPayload | undefined {
  const [row] = rows;
  if (row === undefined) return undefined;
  return row.consumed === null ? row.payload : { ...row.payload, consumed: row.consumed };
}

/** Keeps the state of the demonstration's issuer in PostgreSQL, so that it survives a restart of the node. */
export function issuerStore(ports: {
  readonly database: Database;
  readonly clock: Clock;
}): (model: string) => Adapter {
  const { database, clock } = ports;
  return (model) => ({
    upsert: async (id, payload, expires_in) => {
      const expires_at =
        expires_in === undefined ? null : clock.now().add({ seconds: Math.ceil(expires_in) });
      await database.rows(
        `insert into platform.issuer_state (model, id, payload, grant_id, uid, expires_at)
         values ($1, $2, $3, $4, $5, $6)
         on conflict (model, id) do update set payload = excluded.payload,
           grant_id = excluded.grant_id, uid = excluded.uid, expires_at = excluded.expires_at`,
        [
          model,
          id,
          JSON.stringify(payload),
          payload.grantId ?? null,
          payload.uid ?? null,
          expires_at,
        ],
      );
    },
    find: async (id) =>
      payloadOf(
        await database.rows<StateRow>(
          `${STATE} where model = $1 and id = $2 and (expires_at is null or expires_at > $3)`,
          [model, id, clock.now()],
        ),
      ),
    findByUid: async (uid) =>
      payloadOf(
        await database.rows<StateRow>(
          `${STATE} where model = $1 and uid = $2 and (expires_at is null or expires_at > $3)`,
          [model, uid, clock.now()],
        ),
      ),
    // Codes typed on another device are switched off.
    findByUserCode: async () => undefined,
    consume: async (id) => {
      await database.rows(
        'update platform.issuer_state set consumed_at = $3 where model = $1 and id = $2',
        [model, id, clock.now()],
      );
    },
    destroy: async (id) => {
      await database.rows('delete from platform.issuer_state where model = $1 and id = $2', [
        model,
        id,
      ]);
    },
    revokeByGrantId: async (grant_id) => {
      await database.rows('delete from platform.issuer_state where grant_id = $1', [grant_id]);
    },
  });
}
