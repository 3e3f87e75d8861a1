-- What people have to do: a copy of the engine's tasks in words that lists need, kept in the engine's transaction.
create table work_item (
    task_id          text primary key,
    case_id          uuid not null references assessment_case,
    agency_id        uuid not null references organisation,
    process          text not null,                -- key of the model, e.g. AwarenessProcess
    element          text not null,                -- element id of the model, e.g. UserTask_BriefStaff
    form_key         text not null,                -- view:<code> or form:<name of the form>
    candidate_groups text[] not null,              -- who may take it, as ROLE@organisation id
    reach            text[] not null,              -- the same as ROLE@path, which people's roles are compared with
    assignee         uuid,
    due_at           timestamptz,                  -- the first instant that is late
    created_at       timestamptz not null,
    reminded_at      timestamptz,
    state            text not null,                -- OPEN, DONE, GONE (taken away without being done)
    ended_at         timestamptz,
    ended_by         uuid,
    ended_by_name    text,
    late             boolean not null default false -- done after its due date
);
create index work_item_reach on work_item using gin (reach) where state = 'OPEN' and assignee is null;
create index work_item_assignee on work_item (assignee, due_at) where state = 'OPEN';
create index work_item_done on work_item (ended_by, ended_at desc) where state = 'DONE';
create index work_item_case on work_item (case_id, element);

-- What somebody has typed into a form and not yet handed in.
create table form_draft (
    task_id   text not null,
    person_id uuid not null,
    data      jsonb not null,
    saved_at  timestamptz not null,
    primary key (task_id, person_id)
);
