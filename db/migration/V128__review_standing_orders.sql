-- What deserves a second look, as one number to order by; and the orders that people ask for most.
alter table review_standing add column risk int not null generated always as
    (big_jump::int + late::int + (missing_evidence > 0)::int) stored;
create index review_standing_risk on review_standing (body_id, state, risk desc, missing_evidence desc, since, case_id);
create index review_standing_changes on review_standing (body_id, state, changes desc, since, case_id);
