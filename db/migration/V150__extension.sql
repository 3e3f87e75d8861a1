-- More time for one case. The days a case was granted lie beside the case itself, so that whoever reads it knows them.
alter table assessment_case add column collect_until date;
alter table assessment_case add column report_until date;

create table extension (
    id              uuid primary key,
    case_id         uuid not null references assessment_case,
    deadline        text not null check (deadline in ('COLLECTION', 'REPORT')),
    before          date not null,              -- the last day when it was asked
    until           date not null,              -- the last day asked for
    reason          text not null,
    body_id         uuid not null references organisation,
    askers          uuid[] not null,            -- who asked, and for whom they did
    asked_by        text not null,
    asked_at        timestamptz not null,
    state           text not null check (state in ('OPEN', 'GRANTED', 'REFUSED', 'WITHDRAWN', 'RAN_OUT')),
    granted         date check (granted <= until),
    decided_by      text,
    decided_at      timestamptz,
    decision_reason text,
    ended_at        timestamptz
);
create unique index extension_open on extension (case_id, deadline) where state = 'OPEN';
create index extension_case on extension (case_id, asked_at);
create index extension_list on extension (state, asked_at desc);
