-- Which activity, project or work a piece of evidence is of, where an instrument asks that all of them are of the one the answer cites.
alter table evidence add column project text;
