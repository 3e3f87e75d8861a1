-- Ticks of a checklist stand beside the items of a workbook and are not asked among them (codes such as 1.1-B1 or 1.1-RS2, while items read 1.1-c1 or Q1-01).
-- Whoever saves waits for whoever saved before, so that no count is made from what was there earlier.
create or replace function is_asked_item(code text) returns boolean language sql immutable as $$
    select position(':' in code) = 0 and code !~ '-[A-Z]+[0-9]+$'
$$;

create or replace function count_changed_entries() returns trigger language plpgsql as $$
begin
    perform 1 from workbook b
    where b.case_id in (select case_id from changed where is_asked_item(code)) order by b.case_id for update;
    update workbook b
    set given = (select count(*) from workbook_entry e
                 where e.case_id = b.case_id and e.value is not null and is_asked_item(e.code))
    where b.case_id in (select case_id from changed where is_asked_item(code));
    return null;
end $$;

update workbook b
set given = (select count(*) from workbook_entry e
             where e.case_id = b.case_id and e.value is not null and is_asked_item(e.code));
