-- Which body decided, where the fact has one.
alter table notice add column body_id uuid references organisation;
