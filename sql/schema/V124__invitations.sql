-- Codes that went out together: letters or a merge file through a provider, mail, a meeting, or paper.
create sequence invitation_batch_seq start with 1 increment by 50;
create table invitation_batch (
    id bigint not null primary key,
    round_id bigint not null references survey_round (id),
    way varchar(20) not null check (way = any (array['brieven', 'mail', 'bijeenkomst', 'papier'])),
    provider_code varchar(40) not null,
    made int not null,
    -- What the sender reported; empty: nothing yet, so all that were made count.
    sent int,
    returned int,
    made_on date not null,
    reminded_on date,
    check (made >= 1)
);
create index invitation_batch_round on invitation_batch (round_id);

-- A code that can still be used. Using it removes the row: nothing is left that could be laid beside an answer.
create table invitation_code (
    -- Random, so that it tells no order.
    id bigint not null primary key,
    round_id bigint not null references survey_round (id),
    batch_id bigint not null references invitation_batch (id),
    code_hash varchar(64) not null unique,
    uses_left int not null check (uses_left >= 1),
    -- Address and code of an invitation by mail, sealed; gone with the row.
    sealed_address text
);
create index invitation_code_round on invitation_code (round_id, batch_id);
