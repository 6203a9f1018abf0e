import { type Instant, instant } from '../../../kernel/day.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import type { Actor, Proposal } from '../case.ts';

type ProposalRow = Omit<Proposal, 'proposed_at' | 'closed_at'> & {
  readonly proposed_at: string;
  readonly closed_at: string | null;
};

const COLUMNS = `proposal_id, type, facts, proposed_by, proposed_in, proposed_at, state, closed_by, closed_at, note`;

/** Writes a proposal. Says false where another one is open in the case. */
export async function insertProposal(
  session: Session,
  case_id: string,
  proposal: Pick<
    Proposal,
    'proposal_id' | 'type' | 'facts' | 'proposed_by' | 'proposed_in' | 'proposed_at'
  >,
): Promise<boolean> {
  const rows = await session.rows(
    `insert into people.case_proposal
       (case_id, proposal_id, type, facts, proposed_by, proposed_in, proposed_at, state)
     values ($1, $2, $3, $4::jsonb, $5, $6, $7, 'OPEN')
     on conflict (case_id) where state = 'OPEN' do nothing returning proposal_id`,
    [
      case_id,
      proposal.proposal_id,
      proposal.type,
      JSON.stringify(proposal.facts),
      proposal.proposed_by,
      proposal.proposed_in,
      proposal.proposed_at.toString(),
    ],
  );
  return rows.length === 1;
}

/** The proposals of a case, oldest first. */
export async function proposalsOf(session: Session, case_id: string): Promise<readonly Proposal[]> {
  const rows = await session.rows<ProposalRow>(
    `select ${COLUMNS} from people.case_proposal where case_id = $1 order by proposed_at, proposal_id`,
    [case_id],
  );
  return rows.map(proposalOf);
}

/** How a proposal ends. */
export interface ProposalEnd {
  readonly case_id: string;
  readonly proposal_id: string;
  readonly state: 'APPROVED' | 'RETURNED';
  readonly by: Actor;
  readonly at: Instant;
  readonly note: string | null;
}

/**
 * Ends an open proposal. Whoever proposed it can never approve it: that is part of the statement, and the table refuses
 * it besides. Gives the proposal, or null where there was none that this officer may end.
 */
export async function endProposal(session: Session, end: ProposalEnd): Promise<Proposal | null> {
  const rows = await session.rows<ProposalRow>(
    `update people.case_proposal
        set state = $3, closed_by = $4, closed_in = $5, closed_at = $6, note = $7
      where case_id = $1 and proposal_id = $2 and state = 'OPEN'
        and ($3 <> 'APPROVED' or proposed_by <> $4)
      returning ${COLUMNS}`,
    [
      end.case_id,
      end.proposal_id,
      end.state,
      end.by.subject,
      end.by.organisation,
      end.at.toString(),
      end.note,
    ],
  );
  return rows[0] === undefined ? null : proposalOf(rows[0]);
}

function proposalOf(row: ProposalRow): Proposal {
  return {
    ...row,
    proposed_at: instant(row.proposed_at),
    closed_at: row.closed_at === null ? null : instant(row.closed_at),
  };
}
