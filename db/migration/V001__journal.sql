-- Who did what to what, when. Rows are only ever added.
create table journal_entry (
    id          bigint generated always as identity primary key,
    at          timestamptz not null,
    person_id   uuid,                      -- null: the system itself
    person_name text        not null,
    act         text        not null,      -- message key, e.g. planning.approved
    subject     text        not null,      -- kind and code of the thing, e.g. indicator:C1.F4.I2
    case_id     uuid,
    agency_id   uuid,
    old_value   text,
    new_value   text,
    reason      text
);
create index journal_entry_case on journal_entry (case_id, id);
create index journal_entry_agency on journal_entry (agency_id, id);

create function journal_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the journal is append-only';
end $$;
create trigger journal_entry_append_only before update or delete on journal_entry
    for each row execute function journal_is_append_only();
