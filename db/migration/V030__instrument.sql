-- Instruments as they were published. A version is frozen once a round uses it; from then on its text stays as it is.
create table instrument_version (
    instrument   text        not null check (instrument ~ '^[a-z][a-z0-9-]{0,59}$'),
    version      text        not null check (version ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,19}$'),
    content      text        not null,          -- the package, YAML
    sha256       text        not null,          -- of the content in UTF-8, hexadecimal
    published_at timestamptz not null,
    frozen_at    timestamptz,                   -- null: no round uses it yet
    primary key (instrument, version)
);

create function instrument_version_is_frozen() returns trigger language plpgsql as $$
begin
    raise exception 'version % of instrument % is frozen', old.version, old.instrument;
end $$;
create trigger instrument_version_frozen before update or delete on instrument_version
    for each row when (old.frozen_at is not null) execute function instrument_version_is_frozen();
