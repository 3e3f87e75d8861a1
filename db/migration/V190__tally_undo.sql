-- What the counts of a form were before one act overwrote or cleared them all, as long as that can be taken back: while
-- the form still bears the stamp that the act left behind.
create table tally_undo (
    case_id        uuid not null,
    indicator_code text not null,
    reason         text,                        -- why the whole activity was not practised, if that stood
    stamp          bigint not null,
    primary key (case_id, indicator_code),
    foreign key (case_id, indicator_code) references tally_form on delete cascade
);

create table tally_before (
    case_id        uuid not null,
    indicator_code text not null,
    item_code      text not null,
    f5             bigint not null,
    f4             bigint not null,
    f3             bigint not null,
    f2             bigint not null,
    f1             bigint not null,
    not_practised  bigint not null,
    blank          bigint not null,
    primary key (case_id, item_code),
    foreign key (case_id, indicator_code) references tally_form on delete cascade
);
create index tally_before_form on tally_before (case_id, indicator_code);
