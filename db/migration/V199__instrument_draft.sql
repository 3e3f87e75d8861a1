-- Packages of instruments that administrators write. The text is kept as it was typed, with its faults; what it names is known as far as it was read.
create table instrument_draft (
    id           uuid        primary key,
    instrument   text        not null,          -- as the text last said when it was sound
    version      text        not null,
    base_version text,                          -- version of the same instrument it began with, if any
    content      text        not null,
    revision     int         not null,          -- one more with every change, so that nobody overwrites what they have not seen
    faults       int         not null,          -- how many the text has
    state        text        not null check (state in ('OPEN', 'PUBLISHED', 'DISCARDED')),
    changed_by   text        not null,          -- name, readable even after the person left
    changed_at   timestamptz not null
);
create index instrument_draft_open on instrument_draft (changed_at desc) where state = 'OPEN';
