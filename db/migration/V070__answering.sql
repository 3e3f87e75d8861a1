-- Collecting the data of one case.
create table collection (
    case_id           uuid primary key references assessment_case,
    opened_at         timestamptz not null,
    closed_at         timestamptz,
    closed_by         uuid,
    correcting_since  timestamptz,              -- set while returned results are corrected
    correction_reason text
);

-- Forms that the coordinator opened again; emptied when the correction is finished.
create table reopened_form (
    case_id        uuid not null references collection,
    indicator_code text not null,
    reopened_at    timestamptz not null,
    primary key (case_id, indicator_code)
);

create table invitation (
    case_id          uuid not null references collection,
    person_id        uuid not null references person,
    respondent_group text not null,             -- HR_STAFF or OTHER
    invited_at       timestamptz not null,
    removed_at       timestamptz,
    primary key (case_id, person_id)
);
create index invitation_person on invitation (person_id) where removed_at is null;

-- What one person answers in one case: one sheet that counts, and one to try out that never does.
create table answer_sheet (
    id               uuid primary key,
    case_id          uuid not null references assessment_case,
    person_id        uuid not null references person,
    trial            boolean not null,
    respondent_group text not null,
    started_at       timestamptz not null,
    submitted_at     timestamptz,
    unique (case_id, person_id, trial)
);

create table answer (
    sheet_id       uuid not null references answer_sheet,
    item_code      text not null,
    indicator_code text not null,
    value          text check (value in ('5', '4', '3', '2', '1', 'NA')),   -- null: not answered
    note           text,
    version        int not null,
    changed_at     timestamptz not null,
    late           boolean not null,
    primary key (sheet_id, item_code)
);

-- A whole activity that a person said is not practised, with what stood there before.
create table form_not_practised (
    sheet_id       uuid not null references answer_sheet,
    indicator_code text not null,
    reason         text not null,
    before         jsonb not null,
    marked_at      timestamptz not null,
    primary key (sheet_id, indicator_code)
);

-- A form filled by counted answers instead of sheets; the number of respondents is stated first.
create table tally_form (
    case_id        uuid not null references collection,
    indicator_code text not null,
    hr_staff       bigint not null check (hr_staff >= 0),
    others         bigint not null check (others >= 0),
    reason         text,                        -- why the whole activity is not practised, if so
    version        int not null default 1,
    started_at     timestamptz not null,
    primary key (case_id, indicator_code)
);

create table tally_item (
    case_id        uuid not null,
    item_code      text not null,
    indicator_code text not null,
    f5             bigint not null,
    f4             bigint not null,
    f3             bigint not null,
    f2             bigint not null,
    f1             bigint not null,
    not_practised  bigint not null,
    blank          bigint not null,
    version        int not null,
    changed_by     uuid not null,
    changed_by_name text not null,
    changed_at     timestamptz not null,
    late           boolean not null,
    primary key (case_id, item_code),
    foreign key (case_id, indicator_code) references tally_form
);

-- Everybody who ever entered a tally, for the check by someone else.
create table tally_author (
    case_id   uuid not null references collection,
    person_id uuid not null references person,
    primary key (case_id, person_id)
);

create table trial (
    case_id      uuid primary key references assessment_case,
    finished_at  timestamptz not null,
    finished_by  uuid,
    participants int not null,
    result       text not null
);

-- A short message for one person, shown in the inbox until it is read.
create table personal_notice (
    id        uuid primary key,
    person_id uuid not null references person,
    text_key  text not null,
    case_id   uuid not null references assessment_case,
    at        timestamptz not null,
    read_at   timestamptz
);
create index personal_notice_unread on personal_notice (person_id, at desc) where read_at is null;
create unique index personal_notice_once on personal_notice (person_id, case_id, text_key) where read_at is null;
