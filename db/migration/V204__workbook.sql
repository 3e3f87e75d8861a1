-- What an agency answers as one body, on instruments with levels or grades. One workbook a case; what is entered is kept by the code of its item.
create table workbook (
    case_id       uuid        primary key references assessment_case,
    opened_at     timestamptz not null,
    finished_at   timestamptz,             -- handed to the head of the agency
    finished_by   uuid        references person,
    finished_name text
);

create table workbook_entry (
    case_id    uuid        not null references workbook,
    code       text        not null,
    value      text,                       -- null: not answered
    note       text,
    version    int         not null,
    changed_at timestamptz not null,
    changed_by uuid        not null references person,
    by_name    text        not null,
    late       boolean     not null,       -- changed after the last day at least once
    primary key (case_id, code)
);

-- Everybody who ever entered something, for nobody reviews or signs their own.
create table workbook_writer (
    case_id   uuid not null references workbook,
    person_id uuid not null references person,
    primary key (case_id, person_id)
);
