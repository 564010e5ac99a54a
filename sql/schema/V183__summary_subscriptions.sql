-- Who wants a mail when a summary of an area is published. The address is sealed; its hash finds it again.
create sequence summary_subscription_seq start with 1 increment by 50;
create table summary_subscription (
    id bigint not null primary key,
    area_code varchar(20) not null,
    address_hash varchar(64) not null,
    sealed_address varchar(1000) not null,
    -- Empty until the reader of the address said yes.
    confirmed_at timestamp with time zone,
    -- When the question was last sent.
    asked_at timestamp with time zone not null,
    unique (area_code, address_hash)
);
