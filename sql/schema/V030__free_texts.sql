-- What people wrote, after the guard: the one place for it. Other tables point to a row here. On PostgreSQL the table
-- has a second wall (row-level security, made at start): a statement that sets no scope sees and changes nothing, this
-- folder's migrations included.
create sequence free_text_seq start with 1 increment by 50;
create table free_text (
    id bigint not null primary key,
    area_code varchar(20) not null,
    -- Whose text it is; needed where only the seat may read it.
    seat_id bigint,
    circle varchar(20) not null check (circle = any (array['triage', 'ontregelaar', 'zetel'])),
    -- What it belongs to, such as overdracht.
    about varchar(40) not null,
    -- Empty once blanked.
    body varchar(20000),
    review_state varchar(20) not null check (review_state = any (array['vrij', 'te_beoordelen', 'gemaskeerd'])),
    recorded_on date not null,
    blanked_on date
);
create index free_text_area on free_text (area_code, about);
