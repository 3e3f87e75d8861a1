create table person (
    id            uuid primary key,
    username      text not null unique check (username = lower(username)),
    password_hash text not null,
    name_th       text not null,
    name_en       text not null,
    email         text,
    enabled       boolean not null default true,
    language      text not null default 'th',
    created_at    timestamptz not null
);

create table role_assignment (
    person_id        uuid not null references person,
    role             text not null,
    organisation_id  uuid not null references organisation,
    respondent_group text,             -- HR_STAFF or OTHER, respondents only
    primary key (person_id, role, organisation_id)
);
create index role_assignment_organisation on role_assignment (organisation_id, role);

create table login_failure (
    name          text primary key,    -- what was typed as user name, lower case; or the address it came from
    failures      int not null,
    blocked_until timestamptz,
    last_at       timestamptz not null
);
