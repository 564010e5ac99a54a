-- Vier gezinnen beginnen op 1 januari 2020; drie stoppen na een half, anderhalf en tweeenhalf jaar. Een vijfde was er al twee jaar toen wij gingen kijken en stopte na drie jaar.
-- Na een jaar is 3 van 4 er nog. Na anderhalf jaar stopt 1 van 3: 0,75 x 2/3 = 0,50; het vijfde gezin volgen wij op die tijd nog niet.
-- Na tweeenhalf jaar stopt 1 van 3, want nu telt het vijfde mee: 0,50 x 2/3 = 0,333. Het vijfde stopt na 1096 dagen: net na drie jaar (1095,75 dagen).
-- Wie na vier jaar nog bleef, weten wij niet: het gezin dat er nog is, volgden wij 1460 dagen. De mediaan is 547 dagen, halverwege die en de volgende stop (912): 729,5.
-- vraag: gebied=SA&van=2020&tot=2024
insert into area (id, code, name, kind, source, revision, recorded_at) values (nextval('area_seq'), 'SA', 'Rekenland', 'land', 'Voorbeeld', 1, current_timestamp);
insert into spell_draw (id, municipality_code, region_code, provider_code, drawn_on) values (nextval('spell_draw_seq'), 'SA', null, '', date '2024-01-01');
update spell_version set version = version + 1, changed_at = current_timestamp;
insert into household_spell (id, household_hash, content_hash, open_hash, start_on, start_is_month, stop_on, stop_is_month, reason_code, municipality_code, provider_code, kind, revision, recorded_at)
values
    (nextval('household_spell_seq'), 'gezin-1', 'sa0', 'sa0', date '2020-01-01', false, date '2020-07-01', false, 'vermijdbaar', 'SA', '', 'bestand', 1, current_timestamp),
    (nextval('household_spell_seq'), 'gezin-2', 'sa1', 'sa1', date '2020-01-01', false, date '2021-07-01', false, cast(null as varchar), 'SA', '', 'bestand', 1, current_timestamp),
    (nextval('household_spell_seq'), 'gezin-3', 'sa2', 'sa2', date '2020-01-01', false, date '2022-07-01', false, 'deels', 'SA', '', 'bestand', 1, current_timestamp),
    (nextval('household_spell_seq'), 'gezin-4', 'sa3', 'sa3', date '2020-01-01', false, cast(null as date), false, cast(null as varchar), 'SA', '', 'bestand', 1, current_timestamp),
    (nextval('household_spell_seq'), 'gezin-5', 'sa4', 'sa4', date '2018-01-01', false, date '2021-01-01', false, 'natuurlijk', 'SA', '', 'bestand', 1, current_timestamp);
