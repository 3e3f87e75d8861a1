-- Certificates that a grade earned, frozen as they were issued. Only a withdrawal is ever added, once.
create table certificate (
    number           text        primary key check (number ~ '^[A-Z0-9-]{1,60}$'),
    code             text        not null check (code ~ '^[A-Z0-9]{10}$'),   -- nobody guesses it; asked for together with the number
    case_id          uuid        not null references assessment_case,
    round_id         uuid        not null references assessment_round,
    agency_id        uuid        not null references organisation,
    agency_th        text        not null,
    agency_en        text        not null,
    round_th         text        not null,
    round_en         text        not null,
    instrument_th    text        not null,
    instrument_en    text        not null,
    scores           text        not null,     -- dimensions in printed order with what was shown, as JSON
    grade_th         text        not null,
    grade_en         text        not null,
    issuer_th        text        not null,
    issuer_en        text        not null,
    basis_th         text        not null,     -- legal reference of the round
    basis_en         text        not null,
    content_hash     text        not null,     -- of what the last body approved
    issued_at        timestamptz not null,
    withdrawn_at     timestamptz,
    withdrawn_by     text,                     -- name of who withdrew it; null when a change did
    withdrawn_reason text,
    check ((withdrawn_at is null) = (withdrawn_reason is null))
);
create unique index certificate_valid on certificate (case_id) where withdrawn_at is null;
create index certificate_case on certificate (case_id, issued_at desc);
create index certificate_latest on certificate (issued_at desc, number);

-- Counts without gaps: the row is held until the certificate is there or the transaction comes to nothing.
create table certificate_series (
    series      text not null,                 -- the instrument, which has one issuer
    fiscal_year int  not null,                 -- of the day of issue, Buddhist era
    last        int  not null,
    primary key (series, fiscal_year)
);

create function certificate_is_frozen() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.withdrawn_at is null and new.withdrawn_at is not null
        and (to_jsonb(new) - array['withdrawn_at', 'withdrawn_by', 'withdrawn_reason'])
          = (to_jsonb(old) - array['withdrawn_at', 'withdrawn_by', 'withdrawn_reason']) then
        return new;
    end if;
    raise exception 'what was issued is never changed';
end $$;
create trigger certificate_frozen before update or delete on certificate
    for each row execute function certificate_is_frozen();
create trigger certificate_not_emptied before truncate on certificate
    for each statement execute function certificate_is_frozen();
