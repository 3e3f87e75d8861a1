-- Values of workbooks are steps, boxes and per cent: they have other scales than the means of rated items, which keep their two decimals as written.
alter table verified_value alter column value type numeric;
alter table review_value
    alter column consensus type numeric,
    alter column verified type numeric;
