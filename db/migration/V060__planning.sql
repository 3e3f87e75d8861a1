create table plan (
    case_id    uuid primary key references assessment_case,
    status     text not null,                    -- DRAFT, SUBMITTED, APPROVED, RETURNED
    created_at timestamptz not null
);

-- A part of a plan is saved as a whole; its version tells whether somebody else saved it in between.
create table plan_part (
    case_id     uuid not null references plan,
    part        text not null,                   -- FRAME, CHOICE, METHOD, RESPONSIBLE, TARGETS, COMMITTEE, INFORMANTS, INPUTS, MONITORING
    version     int not null check (version > 0),
    content     jsonb not null,
    person_name text not null,                   -- who saved it last
    saved_at    timestamptz not null,
    primary key (case_id, part)
);

create table plan_transition (
    id          bigint generated always as identity primary key,
    case_id     uuid not null references plan,
    status      text not null,                   -- what the plan became
    reason      text,
    person_id   uuid,                            -- none when the system did it
    person_name text not null,
    at          timestamptz not null,
    check (status <> 'RETURNED' or reason is not null)
);
create index plan_transition_case on plan_transition (case_id, id);

-- Changes of the selection after approval.
create table plan_selection_change (
    id          bigint generated always as identity primary key,
    case_id     uuid not null references plan,
    indicator   text not null,
    selected    boolean not null,
    reason      text not null,
    person_id   uuid,                            -- none when the system did it
    person_name text not null,
    at          timestamptz not null
);
create index plan_selection_change_case on plan_selection_change (case_id, id);
