-- Whom a fact is about, where it is about somebody else than those who are told.
alter table notice add column person_id uuid references person;
