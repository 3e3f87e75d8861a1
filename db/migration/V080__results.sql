-- Every calculation is kept with the settings that made it; a new one never touches an old one.
create table result_run (
    id               uuid primary key,
    number           bigint generated always as identity,  -- later runs have greater numbers
    case_id          uuid not null references assessment_case,
    instrument       text not null,
    version          text not null,
    rounding         text not null,
    chain            text not null,
    labels           text not null,                         -- names of the bands, as the round had it
    computed_at      timestamptz not null,
    computed_by      uuid,                                  -- null: the system itself
    computed_by_name text not null,
    submitted_at     timestamptz,                           -- when it went to the check
    foreign key (instrument, version) references instrument_version
);
create index result_run_case on result_run (case_id, number desc);

create table result_node (
    run_id        uuid not null references result_run,
    position      int  not null,                            -- order of the sheet
    code          text not null,
    kind          text not null,
    state         text not null,
    mean          numeric(3, 2),                            -- what is shown, classified and judged
    unreduced     text,                                     -- the same before it was reduced: numerator/denominator
    exact         text,                                     -- nothing rounded on the way: numerator/denominator
    band          text,
    met           boolean,
    frequencies   bigint[],                                 -- of 5, 4, 3, 2, 1; items only
    n             bigint,
    not_practised bigint,
    blank         bigint,
    primary key (run_id, position),
    unique (run_id, code),
    check ((mean is null) = (band is null) and (mean is null) = (unreduced is null) and (mean is null) = (exact is null))
);

-- Verdicts that another choice of the settings would turn.
create table result_warning (
    run_id         uuid not null references result_run,
    position       int  not null,
    code           text not null,
    mean           numeric(3, 2) not null,
    met            boolean not null,
    other_rounding text not null,
    other_chain    text not null,
    other_mean     numeric(3, 2) not null,
    primary key (run_id, position)
);

-- What the committee said of a run; once.
create table result_check (
    run_id      uuid primary key references result_run,
    accepted    boolean not null,
    reason      text,
    person_id   uuid not null,
    person_name text not null,
    at          timestamptz not null,
    check (accepted or reason is not null)
);

create table result_discussion (
    case_id         uuid primary key references assessment_case,
    text            text not null,
    in_short_report boolean not null,
    edition         int  not null,                          -- grows with every change
    person_id       uuid not null,
    person_name     text not null,
    at              timestamptz not null
);
