-- At every start, as the owner of the tables: the role the application works as, see src/docs/operations.md.
do $$
begin
    if not exists (select from pg_roles where rolname = '${role}') then
        begin
            create role "${role}" ${login};
            grant "${role}" to current_user;
        exception
            when duplicate_object or unique_violation then
                null; -- another process that starts at the same time was first
            when insufficient_privilege then
                raise exception 'The role "${role}" is missing, and % may not create it. Let an administrator of the server run: create role "${role}"; grant "${role}" to "%";',
                    current_user, current_user;
        end;
    end if;
    if not pg_has_role(current_user, '${role}', 'member') then
        begin
            grant "${role}" to current_user;
        exception
            when insufficient_privilege then
                null; -- needed only where both work with one login
        end;
    end if;
end $$;
