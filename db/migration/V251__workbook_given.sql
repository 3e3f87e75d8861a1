-- How many scored items of a workbook have a value (src/docs/progress.md), kept with it so that lists of cases and whole rounds need not read
-- the entries. Codes with a colon are texts.
alter table workbook add column given int not null default 0;

create function count_changed_entries() returns trigger language plpgsql as $$
begin
    update workbook b
    set given = (select count(*) from workbook_entry e
                 where e.case_id = b.case_id and e.value is not null and position(':' in e.code) = 0)
    where b.case_id in (select case_id from changed where position(':' in code) = 0);
    return null;
end $$;

create trigger entries_added after insert on workbook_entry
    referencing new table as changed for each statement execute function count_changed_entries();
create trigger entries_changed after update on workbook_entry
    referencing new table as changed for each statement execute function count_changed_entries();
create trigger entries_removed after delete on workbook_entry
    referencing old table as changed for each statement execute function count_changed_entries();

update workbook b
set given = (select count(*) from workbook_entry e
             where e.case_id = b.case_id and e.value is not null and position(':' in e.code) = 0);
