create table organisation_type (
    code     text primary key,
    name_th  text not null,
    name_en  text not null,
    position int  not null
);

create table province (
    code    text primary key,          -- two digits of the national standard code
    name_th text not null,
    name_en text not null
);

create table organisation (
    id            uuid primary key,
    code          text not null unique check (code ~ '^[A-Z0-9-]+$'),
    kind          text not null,        -- NATIONAL_OFFICE, CENTRAL_COMMITTEE, PROVINCIAL_COMMITTEE, COMMITTEE_OFFICE, AGENCY, UNIT
    type_code     text references organisation_type,
    province_code text references province,
    parent_id     uuid references organisation,
    path          text not null unique, -- codes from the top, each between slashes: /KT/KOTHO/MUN-20/M2001/
    name_th       text not null,
    name_en       text not null,
    district_th   text,
    district_en   text,
    summariser    boolean not null default false,   -- the unit that closes the agency's summary
    position      int not null default 0,
    active        boolean not null default true
);
create index organisation_path on organisation (path text_pattern_ops);
create index organisation_parent on organisation (parent_id);
create index organisation_kind on organisation (kind, type_code, province_code);

-- The reporting route of each type, in order; a step finds its body among the agency's ancestors by kind.
create table route_step (
    type_code  text not null references organisation_type,
    position   int  not null,
    body_kind  text not null,
    name_th    text not null,
    name_en    text not null,
    receives   boolean not null,       -- true: somebody there takes the report in hand; false: it is informed
    primary key (type_code, position)
);
