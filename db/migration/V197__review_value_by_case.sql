-- The four values of a case in one row: they are written together when the head signs, nearly two hundred of them. Read as before, one row an item.
create table review_value_list (
    case_id     uuid primary key references assessment_case,
    nodes       text[] not null,
    respondents numeric[] not null,   -- each at the place of its node; null, or nothing, where there is none
    consensus   numeric[] not null,
    verified    numeric[] not null,
    external    numeric[] not null
);

insert into review_value_list
select case_id, array_agg(node order by node), array_agg(respondents order by node), array_agg(consensus order by node),
       array_agg(verified order by node), array_agg(external order by node)
from review_value group by case_id;

-- The table itself stays, empty, for what later migrations say of it.
delete from review_value;

create view review_value_item as
select l.case_id, v.node, v.respondents, v.consensus, v.verified, v.external
from review_value_list l,
     unnest(l.nodes, l.respondents, l.consensus, l.verified, l.external)
         as v (node, respondents, consensus, verified, external);
