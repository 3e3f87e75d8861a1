-- Whether what a case holds may still be changed. One row a case, made with it: signing holds it alone, saving shares it.
create table case_lock (
    case_id   uuid primary key references assessment_case,
    locked_at timestamptz,                         -- empty until the head of the agency signed
    unlocked  jsonb not null default '{}'          -- node code to the reason why it may be changed again
);
insert into case_lock (case_id) select id from assessment_case;

-- Counts that were taken away leave their version behind, so that a window which still shows them cannot pass for one
-- that saw what was entered since.
create table tally_floor (
    case_id        uuid not null references collection,
    indicator_code text not null,
    version        int not null,
    primary key (case_id, indicator_code)
);
