-- Deciders whom the person names online: their right begins only when they accept it themselves.

alter table data.sharing_decider
  -- From when the right counts; null while it is only offered.
  add column accepted_at timestamptz,
  -- The document as the person typed it, masked; empty for what a counter has recorded.
  add column masked text not null default '';
update data.sharing_decider set accepted_at = recorded_at;
-- One open offer between two people.
create unique index sharing_decider_offered on data.sharing_decider (person_id, decider_person_id)
  where accepted_at is null and ended_at is null;
