-- What an agency undertakes because of its results.
create table improvement_action (
    id              uuid primary key,
    case_id         uuid not null references assessment_case,  -- where it was found; later rounds carry it on
    agency_id       uuid not null references organisation,
    indicator       text not null,                             -- code
    kind            text not null,
    title           text not null,
    owner_id        uuid references person,                    -- null: somebody without an account
    owner_name      text not null,
    fiscal_year     int  not null,                             -- Buddhist era, October to September
    quarter         int  not null check (quarter between 1 and 4),
    due             date not null,
    status          text not null,
    cancel_reason   text,
    created_at      timestamptz not null,
    created_by_name text not null,
    edition         int  not null default 1,                   -- grows with every change
    check ((status = 'CANCELLED') = (cancel_reason is not null))
);
create index improvement_action_case on improvement_action (case_id);
create index improvement_action_agency on improvement_action (agency_id, due);
create index improvement_action_open on improvement_action (due) where status in ('PLANNED', 'IN_PROGRESS');

create table action_note (
    id          bigint generated always as identity primary key,
    action_id   uuid not null references improvement_action,
    text        text not null,
    status      text not null,                                 -- of the action from then on
    person_name text not null,
    at          timestamptz not null
);
create index action_note_action on action_note (action_id, id);

create table improvement_plan (
    case_id       uuid primary key references assessment_case,
    finished_at   timestamptz not null,
    finished_by   text not null
);
