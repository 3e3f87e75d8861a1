-- What happened, once; whom it was told to, once each; and what of it went out by mail.
create table notice (
    id          bigint generated always as identity primary key,
    key         text        not null unique,    -- names the fact, so that the same one is never told twice
    kind        text        not null,
    case_id     uuid        references assessment_case,
    task_id     text,                           -- the work item it is about
    subject_key text,                           -- message key of what it is about, e.g. the name of a task
    link        text        not null,           -- address within the product
    due_on      date,                           -- last day in time, where the fact has one
    number      int,                            -- days left, or how many, where the fact has one
    at          timestamptz not null
);
create index notice_task on notice (task_id) where task_id is not null;
create index notice_at on notice (at);

create table notification (
    notice_id bigint      not null references notice on delete cascade,
    person_id uuid        not null references person,
    at        timestamptz not null,
    read_at   timestamptz,
    primary key (notice_id, person_id)
);
create index notification_person on notification (person_id, at desc, notice_id desc);
create index notification_unread on notification (person_id) where read_at is null;

-- The outbox and its log: written with the fact, worked off in the background.
create table delivery (
    id         bigint generated always as identity primary key,
    notice_id  bigint      not null references notice on delete cascade,
    person_id  uuid        not null references person,
    channel    text        not null,            -- EMAIL
    digest     boolean     not null,            -- goes with others in one mail a day
    state      text        not null,            -- WAITING, SENDING, SENT, FAILED, UNCERTAIN, DROPPED
    due_at     timestamptz not null,            -- not before
    attempts   int         not null default 0,
    taken_at   timestamptz,
    ended_at   timestamptz,
    address    text,                            -- where it went or should have gone
    error_key  text,                            -- message key of the sentence that says what went wrong
    error      text,                            -- what the mail server answered, one line
    unique (notice_id, person_id, channel)
);
create index delivery_waiting on delivery (due_at) where state = 'WAITING';
create index delivery_sending on delivery (taken_at) where state = 'SENDING';
create index delivery_log on delivery (id desc, state);

-- How somebody wants to be told by mail; without a row the setting of the system counts.
create table notification_preference (
    person_id   uuid primary key references person,
    mode        text not null,                  -- AT_ONCE, DAILY, OFF
    digest_hour int  not null check (digest_hour between 0 and 23)
);

-- What is due soon is looked for over all cases.
create index work_item_due on work_item (due_at) where state = 'OPEN';
