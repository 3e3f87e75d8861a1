-- Review of submissions: the agency's head signs, each body of the route decides, single items are returned, and every
-- approval is bound to what was approved.

-- Why something is returned. Document 003 names six kinds of reason; the last one is for words of one's own.
create table review_reason_type (
    code     text primary key,
    name_th  text not null,
    name_en  text not null,
    own_text boolean not null,                     -- true: a text must say the rest
    position int  not null unique
);
insert into review_reason_type (code, name_th, name_en, own_text, position) values
    ('NOT_MET',       'ยังไม่เป็นไปตามเกณฑ์ของระดับนั้น', 'Does not yet meet the level''s criteria',     false, 1),
    ('LOWER_NOT_MET', 'ยังไม่ผ่านระดับที่ต่ำกว่า',        'The lower level is not met',                  false, 2),
    ('SHOW',          'ควรนำเสนอสิ่งที่โดดเด่น/ชัดเจน',   'Should present something outstanding or clear', false, 3),
    ('INCOMPLETE',    'ควรดำเนินการให้ครบทุกเกณฑ์',      'Should carry out every criterion',            false, 4),
    ('QUESTION',      'ตั้งคำถามถึงหลักฐาน',             'Questions the evidence',                      false, 5),
    ('TARGET',        'ควรกำหนดเป้าหมายชัดเจน',          'Should set clear targets',                    false, 6),
    ('OTHER',         'เหตุผลอื่น',                     'Another reason',                              true,  7);

-- Where a submission stands. The row is what two people who decide at once wait for.
create table submission (
    case_id    uuid primary key references assessment_case,
    phase      text not null check (phase in
        ('PREPARING', 'UNDER_REVIEW', 'RETURNED', 'CHANGING', 'CORRECTED', 'CERTIFIED', 'NOT_CERTIFIED')),
    since      timestamptz not null,
    reason     text                                -- why it is being changed, or was not certified
);

-- What was signed, approved or returned, word for word: a decision never depends on computing it again.
create table review_content (
    case_id uuid not null references assessment_case,
    hash    text not null check (hash ~ '^[0-9a-f]{64}$'),
    content jsonb not null,
    primary key (case_id, hash)
);

create table review_decision (
    id          bigint generated always as identity primary key,
    case_id     uuid not null references assessment_case,
    kind        text not null check (kind in ('SIGNED', 'APPROVED', 'RETURNED', 'REFUSED')),
    position    int  not null check (position >= 0),   -- of the route; 0 is the head of the agency
    body_id     uuid not null references organisation,
    step_th     text not null,                         -- the step's name at that time; routes are edited
    step_en     text not null,
    person_id   uuid not null,
    person_name text not null,
    at          timestamptz not null,
    reason      text,
    hash        text not null,
    voided_at   timestamptz,
    void_reason text,
    foreign key (case_id, hash) references review_content,
    check ((voided_at is null) = (void_reason is null))
);
create index review_decision_case on review_decision (case_id, id);

-- What a body said of single nodes; only added to, the latest of a place counts as long as it is not superseded.
create table review_verdict (
    id          bigint generated always as identity primary key,
    case_id     uuid not null references assessment_case,
    node        text not null,
    position    int  not null check (position > 0),
    body_id     uuid not null references organisation,
    verdict     text not null check (verdict in ('ACCEPTED', 'RETURNED')),
    reason_type text references review_reason_type,
    text        text,
    person_id   uuid not null,
    person_name text not null,
    at          timestamptz not null,
    superseded  boolean not null default false,
    check (verdict <> 'RETURNED' or reason_type is not null)
);
create index review_verdict_case on review_verdict (case_id, node, position, id desc);

-- Values beside the respondents'; none overwrites another, and a new one is a new row.
create table consensus_value (
    id          bigint generated always as identity primary key,
    case_id     uuid not null references assessment_case,
    node        text not null,
    value       numeric(3, 2) not null,
    reason      text not null,
    person_id   uuid not null,
    person_name text not null,
    at          timestamptz not null
);
create index consensus_value_case on consensus_value (case_id, node, id desc);

create table verified_value (
    id          bigint generated always as identity primary key,
    case_id     uuid not null references assessment_case,
    node        text not null,
    position    int  not null check (position > 0),
    body_id     uuid not null references organisation,
    value       numeric(3, 2) not null,
    reason      text not null,
    person_id   uuid not null,
    person_name text not null,
    at          timestamptz not null
);
create index verified_value_case on verified_value (case_id, node, position, id desc);

-- Talk about a node between the agency and those who review it.
create table review_thread (
    case_id       uuid not null references assessment_case,
    node          text not null,
    open_question boolean not null,
    primary key (case_id, node)
);
create table review_message (
    id          bigint generated always as identity primary key,
    case_id     uuid not null,
    node        text not null,
    by_agency   boolean not null,
    question    boolean not null,
    text        text not null,
    person_id   uuid not null,
    person_name text not null,
    at          timestamptz not null,
    foreign key (case_id, node) references review_thread
);
create index review_message_thread on review_message (case_id, node, id);
create table review_read_mark (
    case_id   uuid not null,
    node      text not null,
    person_id uuid not null references person,
    message   bigint not null,                     -- the last one that was read
    primary key (case_id, node, person_id),
    foreign key (case_id, node) references review_thread
);
