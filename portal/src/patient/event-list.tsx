import type { ClaimEvent } from '../api/types.ts';
import { Moment } from '../parts/values/day.tsx';
import { useCode } from '../parts/values/use-code.ts';

/** What happened to a claim, as a list that fits a phone. */
export function EventList({ of }: { of: readonly ClaimEvent[] }) {
  const code = useCode();
  return (
    <ol className="list-links">
      {of.map((event) => (
        <li key={`${event.at}${event.event}${event.state}`}>
          <p className="spread">
            <strong>{code('event', event.event)}</strong>
            {event.actor_role === 'system' ? null : <span>{code('role', event.actor_role)}</span>}
          </p>
          <p>
            <small className="soft">
              <Moment of={event.at} />
            </small>
          </p>
        </li>
      ))}
    </ol>
  );
}
