-- Search by a code finds one person's rows as fast by either index, also before the statistics of new rows are there.

drop index data.search_token_anywhere;
create index search_token_anywhere on data.search_token (param, code, system, person_id, resource_no);
