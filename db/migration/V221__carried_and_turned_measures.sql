-- Where a measure was taken over from the year before, with the results as they were taken over, and a direction that was changed after the result stood
-- there (document 001, lines 2953-2959).
alter table workbook_measure
    add column carried_measure uuid,            -- the one of the year before
    add column carried_earlier text,
    add column carried_later   text,
    add column turned_from     text,            -- HIGHER or LOWER, before the last such change
    add column turned_at       timestamptz,
    add column turned_by       text;
