-- What the dimensions of a signed workbook came to, for lists and comparisons of many; written anew at every signature and approval, and taken
-- away when the case is opened again. All of it can be worked out from the case.
create table grade_result (
    case_id   uuid        primary key references assessment_case,
    round_id  uuid        not null references assessment_round,
    agency_id uuid        not null references organisation,
    grade_th  text,                          -- null while no grade is reached
    grade_en  text,
    at        timestamptz not null
);
create index grade_result_round on grade_result (round_id);
create index grade_result_agency on grade_result (agency_id, at desc);

create table grade_dimension (
    case_id  uuid          not null references grade_result on delete cascade,
    position int           not null,
    code     text          not null,
    title_th text          not null,
    title_en text          not null,
    percent  numeric(5, 2) not null,         -- as it is shown everywhere
    primary key (case_id, position)
);
