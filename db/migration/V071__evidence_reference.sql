-- Where the data of a form come from: the agency says what evidence there is and where it is kept; no files here.
create table evidence_reference (
    id              uuid primary key,
    case_id         uuid not null references assessment_case,
    indicator_code  text not null,
    kind            text not null check (kind in ('DOCUMENT', 'DATABASE', 'PERSON')),
    title           text not null,
    place           text not null,               -- where it is kept, or a link
    effective_date  date,
    entered_by      uuid not null references person,
    entered_by_name text not null,
    entered_at      timestamptz not null
);
create index evidence_reference_of_form on evidence_reference (case_id, indicator_code, entered_at);
