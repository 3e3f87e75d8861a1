-- Education service areas (document 004, lines 1-7) and departments (document 001) report to one central unit, which certifies. That this unit stands
-- below the office that runs the installation, and that nobody else takes such a report in hand, is a method of this system; both are data.
alter table organisation_type add column family text not null default 'LOCAL_GOVERNMENT';  -- what instruments are made for
insert into organisation_type (code, family, name_th, name_en, position) values
    ('ESA-PRIMARY',   'EDUCATION_AREA', 'สำนักงานเขตพื้นที่การศึกษาประถมศึกษา',  'Primary education service area office',   6),
    ('ESA-SECONDARY', 'EDUCATION_AREA', 'สำนักงานเขตพื้นที่การศึกษามัธยมศึกษา',  'Secondary education service area office', 7),
    ('DEPARTMENT',    'DEPARTMENT',     'กรมหรือส่วนราชการเทียบเท่า',           'Department or equivalent',                8);

insert into organisation (id, code, kind, type_code, province_code, parent_id, path, name_th, name_en, position) values
    (md5('OBEC-PSDG')::uuid, 'OBEC-PSDG', 'CENTRAL_UNIT', null, null, md5('KOTHO')::uuid, '/KOTHO/OBEC-PSDG/',
     'กลุ่มพัฒนาระบบบริหาร สพฐ.', 'Public Sector Development Group, OBEC', 6),
    (md5('OPDC')::uuid, 'OPDC', 'CENTRAL_UNIT', null, null, md5('KOTHO')::uuid, '/KOTHO/OPDC/',
     'สำนักงาน ก.พ.ร.', 'Office of the Public Sector Development Commission', 7);

insert into route_step (type_code, position, body_kind, name_th, name_en, receives) values
    ('ESA-PRIMARY',   1, 'CENTRAL_UNIT', 'กลุ่มพัฒนาระบบบริหาร สพฐ.', 'Public Sector Development Group, OBEC',            true),
    ('ESA-SECONDARY', 1, 'CENTRAL_UNIT', 'กลุ่มพัฒนาระบบบริหาร สพฐ.', 'Public Sector Development Group, OBEC',            true),
    ('DEPARTMENT',    1, 'CENTRAL_UNIT', 'สำนักงาน ก.พ.ร.',           'Office of the Public Sector Development Commission', true);
