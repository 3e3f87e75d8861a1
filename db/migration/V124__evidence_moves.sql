-- What was named as evidence of forms before there were files moves to the evidence of cases: web addresses as links,
-- everything else as references.
insert into evidence (id, case_id, agency_id, subject, kind, place, source, title, shows, effective_date,
                      owner_id, owner_name, added_at)
select r.id, r.case_id, c.agency_id, r.indicator_code,
       case when r.place ~* '^https?://[a-z0-9.-]+(:[0-9]+)?([/?#][!-~]*)?$' then 'LINK' else 'REFERENCE' end,
       r.place, r.kind, r.title, '', r.effective_date, r.entered_by, r.entered_by_name, r.entered_at
from evidence_reference r
join assessment_case c on c.id = r.case_id
order by r.entered_at, r.id;

drop table evidence_reference;
