-- What all who contributed to a knelpunt are told.
create sequence report_back_seq start with 1 increment by 50;
create table report_back (
    id bigint not null primary key,
    knelpunt_id bigint not null references knelpunt (id),
    region_code varchar(20) not null,
    heard varchar(2000),
    doing varchar(2000) not null,
    cannot varchar(2000),
    seat_name varchar(200),
    made_at timestamp with time zone not null
);
create index report_back_knelpunt on report_back (knelpunt_id);

-- One report for one who contributed: once and no more.
create sequence report_delivery_seq start with 1 increment by 50;
create table report_delivery (
    id bigint not null primary key,
    report_id bigint not null references report_back (id),
    signal_id bigint not null references signal (id),
    region_code varchar(20) not null,
    read_at timestamp with time zone,
    recognised varchar(3),
    -- geen, wacht, bezig, verstuurd or onzeker.
    mail_state varchar(12) not null check (mail_state = any (array['geen', 'wacht', 'bezig', 'verstuurd', 'onzeker'])),
    mail_at timestamp with time zone,
    unique (report_id, signal_id)
);
create index report_delivery_signal on report_delivery (signal_id);
create index report_delivery_mail on report_delivery (mail_state);
