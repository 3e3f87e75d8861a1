-- The worklist by name of the agency: the name is kept beside the standing, so that a page is read from an index in its order
-- instead of sorting everything that waits.
alter table review_standing add column agency_name text;
update review_standing s set agency_name = o.name_th from organisation o where o.id = s.agency_id;
alter table review_standing alter column agency_name set not null;

create function review_standing_is_named() returns trigger language plpgsql as $$
begin
    select name_th into new.agency_name from organisation where id = new.agency_id;
    return new;
end $$;
create trigger review_standing_is_named before insert on review_standing
    for each row execute function review_standing_is_named();

create function review_standing_is_renamed() returns trigger language plpgsql as $$
begin
    update review_standing set agency_name = new.name_th where agency_id = new.id;
    return null;
end $$;
create trigger review_standing_is_renamed after update of name_th on organisation
    for each row when (old.name_th is distinct from new.name_th) execute function review_standing_is_renamed();

create index review_standing_agency on review_standing (agency_id);
create index review_standing_name on review_standing (body_id, state, agency_name collate "th-x-icu", case_id) include (position);

-- What is skipped before a late page is skipped in the index alone.
drop index review_standing_body;
create index review_standing_body on review_standing (body_id, state, since, case_id) include (position);
