import type { Session } from '../../platform/postgres/index.ts';

interface DifferenceRow {
  readonly check: 'balance' | 'held' | 'sum' | 'reference';
  readonly subject: string;
  readonly expected: string;
  readonly found: string;
}

/** Every difference that can be seen with sums and joins, the most serious first. */
export function findDifferences(session: Session): Promise<DifferenceRow[]> {
  return session.rows<DifferenceRow>(
    `with folded as (
       select account_id, -sum(minor) as minor from capital.posting group by account_id
     ), held as (
       select h.account_id, sum(h.minor) as minor from capital.hold h
       where not exists (select from capital.hold_resolution d where d.hold_id = h.hold_id)
       group by h.account_id
     )
     select 'sum' as check, 'journal ' || coalesce(j.journal_id::text, s.sequence::text) as subject,
       '0 ' || s.currency as expected, s.minor || ' ' || s.currency as found
     from (
       select sequence, currency, sum(minor) as minor from capital.posting
       group by sequence, currency having sum(minor) <> 0
     ) s left join capital.journal j using (sequence)
     union all
     select 'balance', a.code, coalesce(f.minor, 0)::text, a.balance_minor::text
     from capital.account a left join folded f using (account_id)
     where a.is_limit and a.balance_minor <> coalesce(f.minor, 0)
     union all
     select 'held', a.code, coalesce(h.minor, 0)::text, a.held_minor::text
     from capital.account a left join held h using (account_id)
     where a.held_minor <> coalesce(h.minor, 0)
     union all
     select 'reference', 'posting ' || p.sequence || '/' || p.line,
       'a journal and an account in ' || p.currency, 'none'
     from capital.posting p
     where not exists (select from capital.journal j where j.sequence = p.sequence)
       or not exists (
         select from capital.account a where a.account_id = p.account_id and a.currency = p.currency)
     union all
     select 'reference', 'hold ' || h.hold_id, 'a journal and a limit account', 'none'
     from capital.hold h
     where not exists (select from capital.journal j where j.sequence = h.sequence)
       or not exists (
         select from capital.account a where a.account_id = h.account_id and a.is_limit)
     union all
     select 'reference', 'resolution of hold ' || d.hold_id, 'a hold and a later journal', 'none'
     from capital.hold_resolution d
     where not exists (select from capital.journal j where j.sequence = d.sequence)
       or not exists (
         select from capital.hold h where h.hold_id = d.hold_id and h.sequence <= d.sequence)`,
  );
}
