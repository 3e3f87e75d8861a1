-- What a report rests on may be corrected and signed again: the report then gets a new edition, and the earlier ones stay.
alter table report_figure drop constraint report_figure_case_id_fkey;
alter table short_report drop constraint short_report_case_id_fkey;
alter table short_report_release drop constraint short_report_release_case_id_fkey;

-- The bodies of the route approve now what they only received before; see review_decision.
drop table route_receipt;

alter table full_report
    add column edition int not null default 1 check (edition > 0),
    alter column issued_by drop not null,               -- null: the system itself, after a correction
    drop constraint full_report_pkey,
    add primary key (case_id, edition);

alter table report_figure
    add column edition int not null default 1,
    drop constraint report_figure_pkey,
    add primary key (case_id, edition, code),
    add foreign key (case_id, edition) references full_report;

-- Bears the number of the full report it is drawn from.
alter table short_report
    add column edition int not null default 1,
    alter column issued_by drop not null,
    drop constraint short_report_pkey,
    drop constraint short_report_slug_key,
    add primary key (case_id, edition),
    add unique (slug, edition),
    add foreign key (case_id, edition) references full_report;

alter table short_report_release
    add column edition int not null default 1,
    alter column released_by drop not null,
    drop constraint short_report_release_pkey,
    add primary key (case_id, edition),
    add foreign key (case_id, edition) references short_report;

alter table full_report alter column edition drop default;
alter table report_figure alter column edition drop default;
alter table short_report alter column edition drop default;
alter table short_report_release alter column edition drop default;
