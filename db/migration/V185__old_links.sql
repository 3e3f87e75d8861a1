-- V124 told links from other places by a pattern that was too wide and too narrow. What is no valid address goes back to being a
-- reference: following it would fail. Addresses with Thai letters, which were links before, are links again, as browsers write them.
-- Only rows of that migration, and nothing that was signed meanwhile; addresses with a user name stay text, as new ones do.
create temporary table old_link on commit drop as
select e.id, e.kind, e.place,
       e.place ~* ('^https?://(([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)*[a-z]([a-z0-9-]*[a-z0-9])?\.?|[0-9]{1,3}(\.[0-9]{1,3}){3})(:[0-9]{0,5})?'
           || replace('(/LETTER*)?([?](LETTER|[][?])*)?(#(LETTER|[][?])*)?$', 'LETTER', '([a-z0-9_.!~*''();/:@&=+$,-]|%[0-9a-f]{2}|[^\x01-\x7f\s])')) as web
from evidence e
join case_lock l on l.case_id = e.case_id and l.locked_at is null
where e.kind in ('LINK', 'REFERENCE')
  and e.added_at < (select installed_on from flyway_schema_history where version = '124');

update evidence e set kind = 'REFERENCE'
from old_link o where o.id = e.id and o.kind = 'LINK' and not o.web;

update evidence e set kind = 'LINK', place = (
    select string_agg(case when letter ~ '[\x01-\x7f]' then letter
                      else regexp_replace(upper(encode(convert_to(letter, 'UTF8'), 'hex')), '(..)', '%\1', 'g') end, '' order by number)
    from regexp_split_to_table(normalize(o.place, nfc), '') with ordinality as one (letter, number))
from old_link o where o.id = e.id and o.kind = 'REFERENCE' and o.web;
