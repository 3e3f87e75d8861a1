-- How far the open cases of a round have followed its last change of dates; one row a round, begun anew by every change.
create table date_move (
    round_id     uuid primary key references assessment_round,
    total        int not null,                  -- cases that were open when it began
    done         int not null,
    after_number text not null,                 -- cases up to this number have followed; '' before the first
    started_at   timestamptz not null,
    finished_at  timestamptz
);
