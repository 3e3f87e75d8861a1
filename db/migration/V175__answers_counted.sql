-- How many answers a sheet holds that count towards progress (src/docs/progress.md): a score or "not practised" on an item of a selected
-- indicator. Kept with the sheet, so that lists of cases and whole rounds need not read the answers.
alter table answer_sheet add column given int not null default 0;

create function given_answers(sheet uuid, excluded jsonb) returns int language sql stable as $$
    select count(*)::int from answer a
    where a.sheet_id = sheet and a.value is not null and not coalesce(jsonb_exists(excluded, a.indicator_code), false)
$$;

-- An evaluation from outside takes the indicators of the agency's own beside it.
create function excluded_indicators(answered uuid) returns jsonb language sql stable as $$
    select p.content -> 'excluded' from assessment_case c
    join assessment_case own on own.agency_id = c.agency_id and own.round_id = c.round_id and own.kind = 'INTERNAL'
    join plan_part p on p.case_id = own.id and p.part = 'CHOICE'
    where c.id = answered
$$;

create function count_changed_answers() returns trigger language plpgsql as $$
begin
    update answer_sheet s set given = given_answers(s.id, excluded_indicators(s.case_id))
    where s.id in (select sheet_id from changed);
    return null;
end $$;

create trigger answers_added after insert on answer
    referencing new table as changed for each statement execute function count_changed_answers();
create trigger answers_changed after update on answer
    referencing new table as changed for each statement execute function count_changed_answers();
create trigger answers_removed after delete on answer
    referencing old table as changed for each statement execute function count_changed_answers();

create function count_chosen_answers() returns trigger language plpgsql as $$
begin
    update answer_sheet s set given = given_answers(s.id, new.content -> 'excluded')
    from assessment_case planned
    join assessment_case c on c.agency_id = planned.agency_id and c.round_id = planned.round_id
    where planned.id = new.case_id and planned.kind = 'INTERNAL' and s.case_id = c.id;
    return null;
end $$;

create trigger choice_made after insert on plan_part
    for each row when (new.part = 'CHOICE') execute function count_chosen_answers();
create trigger choice_changed after update on plan_part
    for each row when (new.part = 'CHOICE' and new.content is distinct from old.content) execute function count_chosen_answers();

update answer_sheet s set given = given_answers(s.id, excluded_indicators(s.case_id));
