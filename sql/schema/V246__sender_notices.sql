-- That a question or an answer waits for whoever left an address: one mail without content for each, and no more.
create sequence sender_notice_seq start with 1 increment by 50;
create table sender_notice (
    id bigint not null primary key,
    signal_id bigint not null references signal (id),
    message_id bigint not null unique references signal_message (id),
    area_code varchar(20) not null,
    -- As of reports: wacht, bezig, verstuurd, onzeker; geen when the address was gone by then.
    mail_state varchar(12) not null check (mail_state = any (array['geen', 'wacht', 'bezig', 'verstuurd', 'onzeker'])),
    mail_at timestamp with time zone,
    made_at timestamp with time zone not null
);
create index sender_notice_signal on sender_notice (signal_id);
create index sender_notice_mail on sender_notice (mail_state);
