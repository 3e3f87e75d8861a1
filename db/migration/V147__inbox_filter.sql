-- Narrowed views of the inbox that people keep, for themselves or for everybody of an agency or body.
create table inbox_filter (
    id          uuid primary key,
    owner_id    uuid not null references person,
    name        text not null,
    tab         text not null,
    text        text,
    round_id    uuid references assessment_round,
    agency_id   uuid references organisation,
    step        text,                                -- element id of a task
    due         text,                                -- OVERDUE, SEVEN_DAYS, THIRTY_DAYS, WITHOUT
    shared_with uuid references organisation,        -- null: the owner's alone
    created_at  timestamptz not null,
    deleted_at  timestamptz                          -- kept so that deleting can be undone
);
create unique index inbox_filter_name on inbox_filter (owner_id, lower(name)) where deleted_at is null;
create index inbox_filter_shared on inbox_filter (shared_with) where shared_with is not null and deleted_at is null;

-- The one that opens with the inbox.
create table inbox_default_filter (
    person_id uuid primary key references person,
    filter_id uuid not null references inbox_filter
);
