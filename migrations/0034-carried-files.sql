-- Ciphertext does not get smaller: trying to compress it took longer than writing it.
alter table data.carried_file alter column jwe set storage external;

-- Links that can still be used are few, however many a person has had.
create index carried_link_usable on data.carried_link (person_id, expires_at) where revoked_at is null;
