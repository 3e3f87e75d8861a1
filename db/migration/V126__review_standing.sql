-- Read models, written in the transaction of the act, so that lists over the whole country need no computing.

-- The worklist: one row per signed case and stop of its route.
create table review_standing (
    case_id          uuid not null references assessment_case,
    position         int  not null,
    body_id          uuid not null references organisation,
    state            text not null check (state in ('COMING', 'WAITING', 'RETURNED', 'APPROVED', 'REFUSED')),
    since            timestamptz not null,         -- since when it is in this state
    agency_id        uuid not null references organisation,
    round_id         uuid not null references assessment_round,
    hash             text not null,                -- of the content that was signed, up to this stop
    changes          int  not null default 0,      -- since the body's last decision
    late             boolean not null default false,
    jump             numeric(3, 2),                -- against the last round's total; null without one
    big_jump         boolean not null default false,
    missing_evidence int  not null default 0,
    open_questions   int  not null default 0,
    primary key (case_id, position)
);
create index review_standing_body on review_standing (body_id, state, since, case_id);

-- The four values of each item, for the report of the largest gaps.
create table review_value (
    case_id     uuid not null references assessment_case,
    node        text not null,
    respondents numeric(3, 2),
    consensus   numeric(3, 2),
    verified    numeric(3, 2),
    external    numeric(3, 2),
    primary key (case_id, node)
);
