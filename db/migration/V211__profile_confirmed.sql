-- What an agency says of itself is confirmed before it answers; its content is kept among the entries of the workbook.
alter table workbook
    add column profile_confirmed_at timestamptz,
    add column profile_confirmed_by uuid references person,
    add column profile_confirmed_name text;
