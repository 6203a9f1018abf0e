-- What statistics read: every paid claim with the vouchers that its journal took, as the books say it.
create schema if not exists insight;

-- The amount is the sum of the journal's own postings: at home on voucher accounts, on the treating side on the
-- memorandum of what home has used. A claim that was taken back stays visible and is marked.
create view insight.voucher_use as
select i.claim_id, i.scheme, i.month as window_month, c.service_day, c.service_point, c.visit_reason,
       coalesce(c.person_id::text, c.pseudonym) as holder,
       i.currency as fee_currency, i.voucher_fee_minor, used.minor as voucher_hkd_minor,
       exists (select from capital.item r where r.claim_id = i.claim_id and r.kind = 'reversal') as is_reversed
  from capital.item i
  join capital.claim c using (claim_id)
  join capital.journal j on j.claim_id = i.claim_id and j.kind in ('payment', 'receivable')
  cross join lateral (
    select sum(p.minor) as minor
      from capital.posting p join capital.account a using (account_id)
     where p.sequence = j.sequence
       and (a.code like 'entitlement:%' and a.code not like '%:optometry:%' or a.code like 'memo:__:%')
  ) used
 where i.kind = 'payment';
