-- At every start, as the owner of the tables: what the application may do. Reads, adds, changes and removes rows; in the journal it reads and adds, the ends
-- of the chains and the list of migrations it only reads. Says nothing where all is as it should be.
do $$
declare
    thing record;
    may   text;
begin
    perform pg_advisory_xact_lock(hashtext('prameen: what the application may do'));
    if exists (select from pg_roles where rolname = '${role}' and (rolsuper or rolbypassrls))
        or exists (select from pg_class where relname = 'journal_entry' and relowner = '${role}'::regrole) then
        raise exception 'The application would work as "${role}", who can rewrite the journal. Name another role in prameen.database.role.';
    end if;
    if not has_schema_privilege('${role}', current_schema(), 'usage') then
        execute format('grant usage on schema %I to %I', current_schema(), '${role}');
    end if;
    for thing in
        select oid, oid::regclass as name, relname, relkind from pg_class
        where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S')
    loop
        may := case
            when thing.relkind = 'S' then 'select, usage'
            when thing.relname = 'journal_entry' then 'select, insert'
            when thing.relname in ('journal_chain', 'flyway_schema_history') then 'select'
            else 'select, insert, update, delete'
        end;
        if thing.relname in ('journal_entry', 'journal_chain', 'flyway_schema_history') and exists (
            select from unnest(array['insert', 'update', 'delete', 'truncate', 'references', 'trigger']) as wrong
            where position(wrong in may) = 0 and has_table_privilege('${role}', thing.oid, wrong)) then
            execute format('revoke all on %s from public, %I', thing.name, '${role}');
        end if;
        if exists (
            select from unnest(string_to_array(may, ', ')) as right_name
            where case thing.relkind
                when 'S' then not has_sequence_privilege('${role}', thing.oid, right_name)
                else not has_table_privilege('${role}', thing.oid, right_name)
            end) then
            execute format('grant %s on %s %s to %I',
                may, case thing.relkind when 'S' then 'sequence' else 'table' end, thing.name, '${role}');
        end if;
    end loop;
end $$;
