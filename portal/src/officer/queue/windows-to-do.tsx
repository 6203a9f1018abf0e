import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { statementsQuery } from '../../api/queries/capital.ts';
import type { StatementWindow } from '../../api/types.ts';
import { formatMonth } from '../../format/day.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Empty } from '../../parts/state/empty.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { useCode } from '../../parts/values/use-code.ts';
import { useToday } from '../../shell/guard.tsx';
import { useCounterparty } from '../statements/use-counterparty.ts';
import '../../patient/patient.css';
import { isWaiting } from './is-waiting.ts';

/** Windows in which the next step is an officer's, each with what that step is. */
export function WindowsToDo() {
  const { t } = useTranslation('officer');
  const windows = useQuery(statementsQuery);
  const today = useToday();
  return (
    <Gate query={windows}>
      {(answer) => {
        const waiting = answer.windows.filter((window) => isWaiting(window, today));
        return waiting.length === 0 ? (
          <Empty title={t('queue.windows.none')} />
        ) : (
          <ul className="list-links">
            {waiting.map((window) => (
              <li key={Object.values(window).join()}>
                <WindowEntry of={window} />
              </li>
            ))}
          </ul>
        );
      }}
    </Gate>
  );
}

function WindowEntry({ of }: { of: StatementWindow }) {
  const language = useLanguage();
  const code = useCode();
  const name = useCounterparty();
  const { scheme, counterparty, month, currency } = of;
  return (
    <p className="spread">
      <Link
        to="/statements/$scheme/$counterparty/$month"
        params={{ scheme, counterparty, month }}
        search={{ currency }}
      >
        {formatMonth(month, language)} · {name(counterparty)} · {currency}
      </Link>
      <span>{code('next_step', of.state)}</span>
    </p>
  );
}
