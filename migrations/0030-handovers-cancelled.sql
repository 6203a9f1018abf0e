-- A patient may cancel a follow-up across the boundary before its visit.
alter table data.handover drop constraint handover_state_check, add constraint handover_state_check
  check (state in ('WAITING', 'VERIFIED', 'REFUSED', 'CANCELLED', 'VISITED', 'LAPSED'));
alter table data.handover_desk drop constraint handover_desk_state_check, add constraint handover_desk_state_check
  check (state in ('SENT', 'WAITING', 'VERIFIED', 'REFUSED', 'CANCELLED', 'VISITED', 'LAPSED'));
