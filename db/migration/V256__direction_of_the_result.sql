-- The direction under which a result last stood: who takes the result out, turns the direction and enters it again is seen.
alter table workbook_measure add column stood text;
update workbook_measure set stood = direction where result <> '';
