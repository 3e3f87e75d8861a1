-- An agency may be evaluated from outside besides evaluating itself: a case of its own kind in the same round (document 002, lines 152-162).
alter table assessment_case add column kind text not null default 'INTERNAL' check (kind in ('INTERNAL', 'EXTERNAL'));
alter table assessment_case drop constraint assessment_case_round_id_agency_id_key;
alter table assessment_case add unique (round_id, agency_id, kind);

-- Who evaluates from outside, as the document names them (lines 221-227).
create table evaluator_type (
    code     text primary key,
    name_th  text not null,
    name_en  text not null,
    position int  not null
);
insert into evaluator_type values
    ('DECENTRALISATION', 'คณะกรรมการการกระจายอำนาจให้แก่องค์กรปกครองส่วนท้องถิ่น (ก.กระจายอำนาจ)', 'Decentralisation Committee', 1),
    ('STAFF_STANDARDS', 'คณะกรรมการมาตรฐานการบริหารงานบุคคลส่วนท้องถิ่น (ก.ถ.)', 'Local Personnel Standards Committee', 2),
    ('OTHER_ORGANISATION', 'หน่วยงานอื่น', 'Other organisation', 3),
    ('EDUCATION', 'สถาบันการศึกษา', 'Educational institution', 4),
    ('LOCAL_ADMINISTRATION', 'กรมส่งเสริมการปกครองท้องถิ่น', 'Department of Local Administration', 5),
    ('INTERIOR', 'กระทรวงมหาดไทย/รัฐบาล', 'Ministry of Interior or the government', 6);

create table external_evaluation (
    case_id        uuid primary key references assessment_case,
    body_id        uuid not null references organisation,      -- opened it, appoints and confirms
    evaluator_type text not null references evaluator_type,
    starts_on      date not null,
    ends_on        date not null,
    begun_at       timestamptz,                                 -- the evaluators were appointed and asked
    check (ends_on >= starts_on)
);
create index external_evaluation_body on external_evaluation (body_id);

create table external_evaluator (
    case_id      uuid not null references external_evaluation,
    person_id    uuid not null references person,
    appointed_at timestamptz not null,
    primary key (case_id, person_id)
);
