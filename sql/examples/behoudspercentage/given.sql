-- Vier gezinnen in 2023. A was er en stopt op 31 december: dan telt het die dag niet meer. B begint op 1 januari. C was er en stopt op 1 maart.
-- E stopt op 30 juni en begint de volgende dag weer: dat is een periode. Aan het begin waren er dus 3: A, C en E.
-- Van die 3 is alleen E er de hele tijd en ook op de laatste dag: 1 van 3 is 33,33 procent.
-- vraag: gebied=SC&van=2023&tot=2024
insert into area (id, code, name, kind, source, revision, recorded_at) values (nextval('area_seq'), 'SC', 'Rekenland', 'land', 'Voorbeeld', 1, current_timestamp);
insert into spell_draw (id, municipality_code, region_code, provider_code, drawn_on) values (nextval('spell_draw_seq'), 'SC', null, '', date '2024-01-01');
update spell_version set version = version + 1, changed_at = current_timestamp;
insert into household_spell (id, household_hash, content_hash, open_hash, start_on, start_is_month, stop_on, stop_is_month, reason_code, municipality_code, provider_code, kind, revision, recorded_at)
values
    (nextval('household_spell_seq'), 'gezin-a', 'sc0', 'sc0', date '2020-01-01', false, date '2023-12-31', false, cast(null as varchar), 'SC', '', 'bestand', 1, current_timestamp),
    (nextval('household_spell_seq'), 'gezin-b', 'sc1', 'sc1', date '2023-01-01', false, cast(null as date), false, cast(null as varchar), 'SC', '', 'bestand', 1, current_timestamp),
    (nextval('household_spell_seq'), 'gezin-c', 'sc2', 'sc2', date '2022-06-01', false, date '2023-03-01', false, cast(null as varchar), 'SC', '', 'bestand', 1, current_timestamp),
    (nextval('household_spell_seq'), 'gezin-e', 'sc3', 'sc3', date '2022-01-01', false, date '2023-06-30', false, cast(null as varchar), 'SC', '', 'bestand', 1, current_timestamp),
    (nextval('household_spell_seq'), 'gezin-e', 'sc4', 'sc4', date '2023-07-01', false, cast(null as date), false, cast(null as varchar), 'SC', '', 'bestand', 1, current_timestamp);
