-- Open work of a seat that ended, and the seat that looks after it since.
create sequence kept_item_seq start with 1 increment by 50;
create table kept_item (
    id bigint not null primary key,
    piece varchar(12) not null check (piece = any (array['signaal', 'knelpunt', 'actie', 'sessie', 'bericht'])),
    piece_id bigint not null,
    area_code varchar(20) not null,
    from_seat_id bigint not null,
    seat_id bigint not null,
    given_at timestamp with time zone not null,
    unique (piece, piece_id)
);
create index kept_item_seat on kept_item (seat_id);
create index kept_item_from on kept_item (from_seat_id);
