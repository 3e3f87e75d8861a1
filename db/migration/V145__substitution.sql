-- Who does somebody's work while they are away. Nothing is deleted: what ended stays readable.
create table substitution (
    id                uuid primary key,
    absent_id         uuid not null references person,
    substitute_id     uuid not null references person check (substitute_id <> absent_id),
    places            uuid[] not null,             -- agencies and bodies whose work is lent, as it was when named
    from_day          date not null,               -- days of Bangkok, both included
    until_day         date not null check (until_day >= from_day),
    all_roles         boolean not null,            -- all that the absent person holds, whatever that is on the day
    round_id          uuid references assessment_round, -- null: cases of every round
    from_elsewhere    boolean not null,            -- an administrator let somebody of another place do it
    reason            text not null,
    named_by          uuid not null references person,
    named_by_name     text not null,
    named_at          timestamptz not null,
    ended_at          timestamptz,                 -- taken back before its last day
    ended_by_name     text
);
create index substitution_absent on substitution (absent_id, until_day);
create index substitution_substitute on substitution (substitute_id, until_day);

create table substitution_role (
    substitution_id uuid not null references substitution,
    role            text not null,
    organisation_id uuid not null references organisation,
    primary key (substitution_id, role, organisation_id)
);

-- For whom somebody did something in a case. Whoever had work done for them took part in it themselves.
create table stood_in (
    case_id       uuid not null references assessment_case,
    substitute_id uuid not null references person,
    absent_id     uuid not null references person,
    primary key (case_id, substitute_id, absent_id)
);
