-- The journal is read latest first by time: what was written late may tell of an earlier hour.
create index journal_entry_time on journal_entry (at desc, id desc);
