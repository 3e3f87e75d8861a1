insert into organisation_type (code, name_th, name_en, position) values
    ('PAO',          'องค์การบริหารส่วนจังหวัด', 'Provincial administrative organisation',    1),
    ('MUNICIPALITY', 'เทศบาล',                 'Municipality',                              2),
    ('SAO',          'องค์การบริหารส่วนตำบล',    'Subdistrict administrative organisation',   3),
    ('BANGKOK',      'กรุงเทพมหานคร',           'Bangkok Metropolitan Administration',       4),
    ('PATTAYA',      'เมืองพัทยา',              'Pattaya City',                              5);

-- Ids are made from the codes, so that every installation knows these bodies by the same id.
insert into organisation (id, code, kind, type_code, province_code, parent_id, path, name_th, name_en, position) values
    (md5('KOTHO')::uuid, 'KOTHO', 'NATIONAL_OFFICE', null, null, null, '/KOTHO/',
     'สำนักงาน ก.ถ.', 'Office of the Local Personnel Standards Committee', 0);

insert into organisation (id, code, kind, type_code, province_code, parent_id, path, name_th, name_en, position)
select md5(code)::uuid, code, 'CENTRAL_COMMITTEE', type, province, md5('KOTHO')::uuid, '/KOTHO/' || code || '/', th, en, place
from (values
    ('KOTHO-PAO', 'PAO',          null, 'ก.จ.',        'Central Committee for Provincial Administrative Officials',    1),
    ('KOTHO-MUN', 'MUNICIPALITY', null, 'ก.ท.',        'Central Committee for Municipal Officials',                    2),
    ('KOTHO-SAO', 'SAO',          null, 'ก.อบต.',      'Central Committee for Subdistrict Administrative Officials',   3),
    ('KOTHO-BKK', 'BANGKOK',      '10', 'ก.ก.',        'Bangkok Metropolitan Administration Civil Service Committee',  4),
    ('KOTHO-PTY', 'PATTAYA',      '20', 'ก.เมืองพัทยา', 'Pattaya City Personnel Committee',                             5)
) as committee (code, type, province, th, en, place);

insert into organisation (id, code, kind, type_code, province_code, parent_id, path, name_th, name_en, position) values
    (md5('BKK-OFFICE')::uuid, 'BKK-OFFICE', 'COMMITTEE_OFFICE', 'BANGKOK', '10', md5('KOTHO-BKK')::uuid,
     '/KOTHO/KOTHO-BKK/BKK-OFFICE/', 'สำนักงาน ก.ก.', 'Office of the Bangkok Civil Service Committee', 1);

-- Every province but Bangkok has one committee for each of three types, and it sees that type only.
insert into organisation (id, code, kind, type_code, province_code, parent_id, path, name_th, name_en, position)
select md5(family.prefix || '-' || province.code)::uuid,
       family.prefix || '-' || province.code,
       'PROVINCIAL_COMMITTEE',
       family.type,
       province.code,
       md5(family.central)::uuid,
       '/KOTHO/' || family.central || '/' || family.prefix || '-' || province.code || '/',
       family.th || province.name_th,
       province.name_en || ' ' || family.en,
       province.code::int
from province
cross join (values
    ('PAO', 'PAO',          'KOTHO-PAO', 'ก.จ.จ. ',         'Committee for Provincial Administrative Officials'),
    ('MUN', 'MUNICIPALITY', 'KOTHO-MUN', 'ก.ท.จ. ',         'Committee for Municipal Officials'),
    ('SAO', 'SAO',          'KOTHO-SAO', 'ก.อบต.จังหวัด ',   'Committee for Subdistrict Administrative Officials')
) as family (prefix, type, central, th, en)
where province.code <> '10';

-- Document 002, lines 309-391, names the bodies but not what each does with a report. That the first body above the
-- agency takes the report in hand and those above it are only informed is a method of this system, not an official rule;
-- it is changed here as data, not in the program.
insert into route_step (type_code, position, body_kind, name_th, name_en, receives) values
    ('PAO',          1, 'PROVINCIAL_COMMITTEE', 'ก.จ.จ.',          'Provincial committee (PAO)',             true),
    ('PAO',          2, 'CENTRAL_COMMITTEE',    'ก.จ.',            'Central committee (PAO)',                false),
    ('PAO',          3, 'NATIONAL_OFFICE',      'สำนักงาน ก.ถ.',   'National office',                        false),
    ('MUNICIPALITY', 1, 'PROVINCIAL_COMMITTEE', 'ก.ท.จ.',          'Provincial committee (municipalities)',  true),
    ('MUNICIPALITY', 2, 'CENTRAL_COMMITTEE',    'ก.ท.',            'Central committee (municipalities)',     false),
    ('MUNICIPALITY', 3, 'NATIONAL_OFFICE',      'สำนักงาน ก.ถ.',   'National office',                        false),
    ('SAO',          1, 'PROVINCIAL_COMMITTEE', 'ก.อบต.จังหวัด',    'Provincial committee (SAO)',             true),
    ('SAO',          2, 'CENTRAL_COMMITTEE',    'ก.อบต.',          'Central committee (SAO)',                false),
    ('SAO',          3, 'NATIONAL_OFFICE',      'สำนักงาน ก.ถ.',   'National office',                        false),
    ('BANGKOK',      1, 'COMMITTEE_OFFICE',     'สำนักงาน ก.ก.',   'Office of the Bangkok committee',        true),
    ('BANGKOK',      2, 'CENTRAL_COMMITTEE',    'ก.ก.',            'Bangkok committee',                      false),
    ('BANGKOK',      3, 'NATIONAL_OFFICE',      'สำนักงาน ก.ถ.',   'National office',                        false),
    ('PATTAYA',      1, 'CENTRAL_COMMITTEE',    'ก.เมืองพัทยา',     'Pattaya committee',                      true),
    ('PATTAYA',      2, 'NATIONAL_OFFICE',      'สำนักงาน ก.ถ.',   'National office',                        false);
