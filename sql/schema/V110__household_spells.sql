-- How many problems of each code an import had; the problems themselves are listed up to a thousand.
create table import_code_count (
    run_id bigint not null references import_run (id),
    code varchar(30) not null,
    amount bigint not null,
    primary key (run_id, code)
);

-- Which regions let data per family in, on what ground. The newest row of an area is in force.
create sequence spell_permission_seq start with 1 increment by 1;
create table spell_permission (
    id bigint not null primary key,
    area_code varchar(20) not null,
    allowed boolean not null,
    -- Empty where it was switched off.
    ground varchar(30),
    reference varchar(60),
    decided_on date,
    recorded_at timestamp with time zone not null
);
create index spell_permission_area on spell_permission (area_code);

-- One row per registered period in which a family fostered, as delivered. Who the family is, is a keyed hash only.
-- A correction is a new row that points to the row it corrects.
create sequence household_spell_seq start with 1 increment by 50;
create table household_spell (
    id bigint not null primary key,
    household_hash varchar(64) not null,
    -- The sender's own number of the row: hashed to find it again, sealed because its order counts.
    record_hash varchar(64),
    record_sealed varchar(400),
    -- Of all that was delivered but the number; and of that without stop and reason.
    content_hash varchar(64) not null,
    open_hash varchar(64) not null,
    start_on date not null,
    start_is_month boolean not null,
    -- As delivered: it may lie after the day of delivery, and then the family is still there.
    stop_on date,
    stop_is_month boolean not null,
    reason_code varchar(40),
    group_name varchar(40),
    municipality_code varchar(20),
    region_code varchar(20),
    provider_code varchar(40) not null,
    kind varchar(10) not null check (kind = any (array['bestand', 'netwerk', 'beide', 'onbekend'])),
    revision int not null,
    corrects_id bigint references household_spell (id),
    import_id bigint,
    recorded_at timestamp with time zone not null,
    unique (corrects_id)
);
create index household_spell_record on household_spell (record_hash);
create index household_spell_content on household_spell (content_hash);
create index household_spell_open on household_spell (open_hash);

-- On which day who delivered last: a family without a stop is known to be there up to that day.
create sequence spell_draw_seq start with 1 increment by 1;
create table spell_draw (
    id bigint not null primary key,
    municipality_code varchar(20),
    region_code varchar(20),
    provider_code varchar(40) not null,
    drawn_on date not null,
    import_id bigint
);

-- Goes up with every change of the spells, in the same transaction, so that no instance shows figures of before it.
create table spell_version (
    id int not null primary key check (id = 1),
    version bigint not null,
    changed_at timestamp with time zone not null
);
insert into spell_version (id, version, changed_at) values (1, 0, timestamp with time zone '2000-01-01 00:00:00+00');
