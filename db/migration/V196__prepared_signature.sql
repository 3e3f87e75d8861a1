-- What the head of an agency was asked to sign, worked out when they were asked; used when they sign, if nothing changed since. It may be emptied at any time:
-- then it is worked out anew.
create table prepared_signature (
    case_id uuid primary key references assessment_case,
    stamp   text not null,      -- names the versions of all rows it was made from
    body    text not null       -- org.prameen.review.Prepared as JSON
) with (fillfactor = 50);
