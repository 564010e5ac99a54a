-- Mail on its way. Text and address are sealed, and erased once the mail is out.
create sequence outgoing_mail_seq start with 1 increment by 50;
create table outgoing_mail (
    id bigint not null primary key,
    kind varchar(40) not null,
    sealed_message text,
    queued_at timestamp with time zone not null,
    next_try_at timestamp with time zone not null,
    tries int not null,
    sent_at timestamp with time zone,
    given_up_at timestamp with time zone
);
create index outgoing_mail_due on outgoing_mail (next_try_at);
