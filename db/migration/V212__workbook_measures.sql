-- Measures of results that an agency enters (document 001, category 7). Figures stay as they were typed, for what is no figure must not be lost; one taken
-- away comes back by undo.
alter table workbook add column kinds text[] not null default '{}';   -- kinds of agency it is of, as the instrument names them

create table workbook_measure (
    id           uuid        primary key,
    case_id      uuid        not null references workbook,
    position     int         not null,
    group_code   text        not null,
    prescribed   text,                     -- code of the prescribed measure that it is
    name         text        not null,
    unit         text        not null,
    quantitative boolean     not null,
    direction    text,                     -- HIGHER or LOWER is better
    earlier      text        not null,     -- two years before
    later        text        not null,     -- one year before
    target       text        not null,
    result       text        not null,
    distinct_why text,                     -- why it is not the one it is called like
    version      int         not null,
    changed_at   timestamptz not null,
    by_name      text        not null,
    removed_at   timestamptz
);
create index workbook_measure_case on workbook_measure (case_id, position);
