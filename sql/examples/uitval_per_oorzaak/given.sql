-- Dezelfde vijf gezinnen als bij overleving, nu met de reden van het stoppen.
-- Na een half jaar stopt 1 van 4 om een reden die te vermijden was: 25 procent. Na anderhalf jaar stopt 1 van 3 zonder reden: 0,75 x 1/3 = 25 procent onbekend.
-- Na tweeenhalf jaar stopt 1 van 3 om een reden die deels te vermijden was: 0,50 x 1/3 = 16,67 procent. De natuurlijke stop valt net na drie jaar.
-- Samen met wie er na drie jaar nog is (33,33) is dat 100 procent.
-- vraag: gebied=SB&van=2020&tot=2024
insert into area (id, code, name, kind, source, revision, recorded_at) values (nextval('area_seq'), 'SB', 'Rekenland', 'land', 'Voorbeeld', 1, current_timestamp);
insert into spell_draw (id, municipality_code, region_code, provider_code, drawn_on) values (nextval('spell_draw_seq'), 'SB', null, '', date '2024-01-01');
update spell_version set version = version + 1, changed_at = current_timestamp;
insert into household_spell (id, household_hash, content_hash, open_hash, start_on, start_is_month, stop_on, stop_is_month, reason_code, municipality_code, provider_code, kind, revision, recorded_at)
values
    (nextval('household_spell_seq'), 'gezin-1b', 'sb0', 'sb0', date '2020-01-01', false, date '2020-07-01', false, 'vermijdbaar', 'SB', '', 'bestand', 1, current_timestamp),
    (nextval('household_spell_seq'), 'gezin-2b', 'sb1', 'sb1', date '2020-01-01', false, date '2021-07-01', false, cast(null as varchar), 'SB', '', 'bestand', 1, current_timestamp),
    (nextval('household_spell_seq'), 'gezin-3b', 'sb2', 'sb2', date '2020-01-01', false, date '2022-07-01', false, 'deels', 'SB', '', 'bestand', 1, current_timestamp),
    (nextval('household_spell_seq'), 'gezin-4b', 'sb3', 'sb3', date '2020-01-01', false, cast(null as date), false, cast(null as varchar), 'SB', '', 'bestand', 1, current_timestamp),
    (nextval('household_spell_seq'), 'gezin-5b', 'sb4', 'sb4', date '2018-01-01', false, date '2021-01-01', false, 'natuurlijk', 'SB', '', 'bestand', 1, current_timestamp);
