-- Whether what a case holds may still be changed. One row a case, made with it: signing holds it alone, saving shares it.
create table case_lock (
    case_id   uuid primary key references assessment_case,
    locked_at timestamptz,                         -- empty until the head of the agency signed
    unlocked  jsonb not null default '{}'          -- node code to the reason why it may be changed again
);
insert into case_lock (case_id) select id from assessment_case;
