create table assessment_round (
    id            uuid primary key,
    code          text not null unique,          -- LOCAL-HR-2569-MARCH
    instrument    text not null,
    version       text not null,
    fiscal_year   int  not null,                 -- Buddhist era
    period        text not null,                 -- of the instrument's calendar: MARCH, SEPTEMBER
    title_th      text not null,
    title_en      text not null,
    collect_from  date not null,
    collect_to    date not null,                 -- inclusive
    report_due    date not null,                 -- inclusive
    province_due  date,                          -- the handbook sets none
    national_due  date,
    rounding      text not null,
    chain         text not null,
    labels        text not null,                 -- SHORT or LONG names of the bands
    legal_th      text not null,                 -- printed on reports, kept as it was when the round was made
    legal_en      text not null,
    extra_reason  text,                          -- why there is another round of the same period
    created_by    uuid,
    created_at    timestamptz not null,
    launched_at   timestamptz,
    foreign key (instrument, version) references instrument_version,
    check (collect_from <= collect_to and collect_to <= report_due)
);
create unique index assessment_round_regular on assessment_round (instrument, fiscal_year, period)
    where extra_reason is null;
