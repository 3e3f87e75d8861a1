create table assessment_case (
    id          uuid primary key,
    number      text not null unique,
    round_id    uuid not null references assessment_round,
    agency_id   uuid not null references organisation,
    stage       text not null,
    stage_since timestamptz not null,
    opened_at   timestamptz not null,
    closed_at   timestamptz,
    unique (round_id, agency_id)
);
create index assessment_case_agency on assessment_case (agency_id, opened_at desc);
create index assessment_case_stage on assessment_case (round_id, stage) where closed_at is null;

create table stage_entry (
    id         bigint generated always as identity primary key,
    case_id    uuid not null references assessment_case,
    stage      text not null,
    entered_at timestamptz not null
);
create index stage_entry_case on stage_entry (case_id, id);

-- A step of the handbook's process that was done with a form, or found not needed.
create table step_record (
    id          bigint generated always as identity primary key,
    case_id     uuid not null references assessment_case,
    step        text not null,                  -- element id of the model, e.g. UserTask_SurveyPerception
    outcome     text not null,                  -- DONE or NOT_NEEDED
    reason      text,
    data        jsonb not null,                 -- what the form holds, by field
    person_id   uuid not null,
    person_name text not null,
    at          timestamptz not null
);
create index step_record_case on step_record (case_id, step, id desc);

-- What came later than it should: accepted, but marked.
create table lateness (
    case_id uuid not null references assessment_case,
    what    text not null,                      -- COLLECTION, REPORT
    at      timestamptz not null,
    primary key (case_id, what)
);

create table case_comment (
    id          bigint generated always as identity primary key,
    case_id     uuid not null references assessment_case,
    person_id   uuid not null,
    person_name text not null,
    text        text not null,
    at          timestamptz not null
);
create index case_comment_case on case_comment (case_id, id);

create table launch (
    id          uuid primary key,
    round_id    uuid not null references assessment_round,
    started_by  uuid,
    started_at  timestamptz not null,
    finished_at timestamptz
);

-- Agencies still to be opened or opened by a launch; a row without outcome is work left.
create table launch_agency (
    launch_id uuid not null references launch,
    agency_id uuid not null references organisation,
    outcome   text,                             -- OPENED, EXISTED, FAILED
    error     text,
    primary key (launch_id, agency_id)
);
create index launch_agency_left on launch_agency (launch_id) where outcome is null;
