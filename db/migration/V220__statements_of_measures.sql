-- What is stated of a measure besides its figures (document 001, rules section 3.1), by the name of what is asked; part of what is signed, as the row is.
alter table workbook_measure add column statements jsonb not null default '{}';
