-- A substitute may be asked for one task only, and what was done in somebody's place belongs to both.
alter table substitution add column task_id text;      -- null: not bound to one task
alter table substitution add column case_id uuid references assessment_case;
create index substitution_task on substitution (task_id) where task_id is not null;

alter table work_item add column ended_for uuid;       -- in whose place it was done
create index work_item_done_for on work_item (ended_for, ended_at desc) where state = 'DONE' and ended_for is not null;
