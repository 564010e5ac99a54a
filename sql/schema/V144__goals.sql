-- What somebody wants to reach with a metric or an indicator. A change is a new row that points to the one it corrects.
create sequence goal_seq start with 1 increment by 50;
create table goal (
    id bigint not null primary key,
    title varchar(160) not null,
    -- Name of a metric, or indicator:<name>.
    measured_by varchar(80) not null,
    area_code varchar(20) not null,
    direction varchar(6) not null check (direction = any (array['hoger', 'lager'])),
    target double precision not null,
    base double precision,
    -- Period the base is of.
    base_period varchar(8),
    owner_seat_id bigint,
    deadline date,
    -- An example shows how a goal looks; a reference is what was measured elsewhere and is nobody's aim.
    label varchar(12) not null check (label = any (array['doel', 'voorbeeld', 'referentie', 'vervallen'])),
    source varchar(300),
    revision int not null,
    corrects_id bigint references goal (id),
    recorded_at timestamp with time zone not null,
    unique (corrects_id)
);
create index goal_area on goal (area_code);

-- What is shipped to show how a goal looks, and a figure from elsewhere to hold one's own against.
insert into goal (id, title, measured_by, area_code, direction, target, label, source, revision, recorded_at)
values
    (-1, 'Trainingen krijgen een 7 of hoger', 'trainingscijfer', 'NL', 'hoger', 7, 'voorbeeld', 'Actieplan Pleegzorg 2017-2018', 1, timestamp with time zone '2026-01-01 00:00:00+00:00'),
    (-2, 'Een kwart van de pleegouders volgt een training', 'trainingsbereik', 'NL', 'hoger', 25, 'voorbeeld', 'Actieplan Pleegzorg 2017-2018', 1, timestamp with time zone '2026-01-01 00:00:00+00:00'),
    (-3, 'Pleegouders die weleens aan stoppen denken', 'stopintentie', 'NL', 'lager', 40, 'referentie', 'Stichting Pleegoudersupport, 40 procent (S002; elders niet teruggevonden)', 1, timestamp with time zone '2026-01-01 00:00:00+00:00');
