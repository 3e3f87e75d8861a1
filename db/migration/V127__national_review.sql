-- The national office certifies what every type submits; the bodies before it review as they received reports before.
-- That it certifies is a method of this system (document 002 names it for the country, lines 307-308; document 004,
-- lines 498-502, has the statuses); it is changed as data, not in the program.
update route_step set receives = true where body_kind = 'NATIONAL_OFFICE';
