-- What was issued stays as it was issued: rows of these tables are only ever added.
create table full_report (
    case_id     uuid primary key references assessment_case,
    issued_at   timestamptz not null,
    issued_by   uuid        not null,
    issuer_name text        not null,
    due         date        not null,           -- as the round's calendar stood at the issue, inclusive
    late        boolean     not null,
    content     text        not null,           -- the whole report as JSON
    sha256      text        not null            -- of the content
);

-- The figures of an issued report again, one row each, to be added up over agencies.
create table report_figure (
    case_id uuid not null references full_report,
    code    text not null,
    kind    text not null,                      -- INDICATOR, FACTOR, COMPONENT, OUTCOME_GROUP, TOTAL
    state   text not null,
    mean    numeric(3, 2),
    met     boolean,
    primary key (case_id, code)
);

-- What people write for the short report before it is issued.
create table short_report_draft (
    case_id         uuid primary key references assessment_case,
    lead_th         text not null,
    lead_en         text not null,             -- empty: the Thai text stands for both
    directions_th   text not null,
    directions_en   text not null,
    with_discussion boolean not null,
    edited_by       uuid not null,
    edited_at       timestamptz not null
);

create table short_report (
    case_id     uuid primary key references full_report,
    slug        text not null unique check (slug ~ '^[a-z0-9-]+$'),
    issued_at   timestamptz not null,
    issued_by   uuid        not null,
    issuer_name text        not null,
    content     text        not null,
    sha256      text        not null
);

create table short_report_release (
    case_id      uuid primary key references short_report,
    released_at  timestamptz not null,
    released_by  uuid        not null,
    releaser_name text       not null
);
create index short_report_release_latest on short_report_release (released_at desc);

-- Which body of the route took the report in hand. The step's name is kept as it was then; routes are edited.
create table route_receipt (
    id          bigint generated always as identity primary key,
    case_id     uuid        not null references full_report,
    place       int         not null,           -- counts the receipts of a case from 1
    body_id     uuid        not null references organisation,
    step_th     text        not null,
    step_en     text        not null,
    received_at timestamptz not null,
    person_id   uuid        not null,
    person_name text        not null,
    comment     text,
    unique (case_id, place)
);

create function report_is_archived() returns trigger language plpgsql as $$
begin
    raise exception 'what was issued is never changed';
end $$;
create trigger full_report_archived before update or delete on full_report
    for each row execute function report_is_archived();
create trigger report_figure_archived before update or delete on report_figure
    for each row execute function report_is_archived();
create trigger short_report_archived before update or delete on short_report
    for each row execute function report_is_archived();
create trigger short_report_release_archived before update or delete on short_report_release
    for each row execute function report_is_archived();
create trigger route_receipt_archived before update or delete on route_receipt
    for each row execute function report_is_archived();
