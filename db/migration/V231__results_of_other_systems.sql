-- Results of other systems that stand for answers this year (document 004, lines 382 and 473-475).
create table workbook_substitute (
    case_id       uuid        not null references workbook,
    code          text        not null,    -- as the instrument names it
    source        text,                    -- who says so; null while nothing was taken
    dated         date,
    result        text,                    -- of a single result, as it was said
    place         text,                    -- where its evidence lies
    taken_at      timestamptz,             -- when results were entered or taken in last
    taken_by      text,
    waiting_since timestamptz,             -- the other system is not ready, or its file could not be read
    waiting_why   text,
    version       int         not null,
    primary key (case_id, code)
);

create table workbook_indicator (
    case_id    uuid    not null,
    substitute text    not null,
    position   int     not null,
    code       text    not null,           -- may come twice in what was taken in; that is told, not hidden
    name       text    not null,
    mandatory  boolean not null,           -- else chosen by the area
    result     text    not null,
    dimensions text[]  not null,
    primary key (case_id, substitute, position),
    foreign key (case_id, substitute) references workbook_substitute
);
