-- Contents of files, each stored once whatever number of cases use it. A row exists only when its content is in place.
create table evidence_content (
    sha256    text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes     bigint      not null check (bytes > 0),
    pages     int         not null check (pages > 0),
    store     text        not null check (store in ('DATABASE', 'FOLDER')),
    stored_at timestamptz not null
);

-- The store inside the database: pieces of 256 KiB, written and read one by one.
create table evidence_chunk (
    sha256 text  not null references evidence_content on delete cascade,
    number int   not null,
    data   bytea not null,
    primary key (sha256, number)
);
alter table evidence_chunk alter column data set storage external;  -- files are compressed already

create table evidence (
    id                uuid primary key,
    case_id           uuid        not null references assessment_case,
    agency_id         uuid        not null references organisation,
    subject           text        not null,          -- node code, profile:<code> or action:<uuid>
    kind              text        not null check (kind in ('PDF', 'LINK', 'REFERENCE')),
    sha256            text references evidence_content,
    file_name         text,
    place             text,                          -- address of a link, or where a reference is kept
    source            text check (source in ('DOCUMENT', 'DATABASE', 'PERSON')),
    title             text        not null,
    shows             text        not null,
    effective_date    date,                          -- what the evidence is of, not when it was added
    piece             text,
    revision          int         not null default 1,
    edition           int         not null default 1,
    owner_id          uuid        not null references person,
    owner_name        text        not null,
    added_at          timestamptz not null,
    cancelled_at      timestamptz,
    cancelled_by      uuid references person,
    cancelled_by_name text,
    cancel_reason     text,
    replaced_by       uuid references evidence,
    seq               bigint generated always as identity,
    check ((kind = 'PDF') = (sha256 is not null)),
    check ((kind = 'PDF') = (place is null)),
    check ((cancelled_at is null) = (cancel_reason is null))
);
create index evidence_of_subject on evidence (case_id, subject, seq);
create index evidence_of_content on evidence (sha256) where sha256 is not null;
create index evidence_replacement on evidence (replaced_by) where replaced_by is not null;
