-- Items that changed after they were reported, until whoever reviews them has opened them (document 004, line 502).
create table review_new_data (
    case_id uuid        not null references assessment_case,
    node    text        not null,
    since   timestamptz not null,
    primary key (case_id, node)
);
