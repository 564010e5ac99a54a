-- A session of a browser. The secret itself is only in the browser.
create sequence sign_in_seq start with 1 increment by 50;
create table sign_in (
    id bigint not null primary key,
    account_id bigint not null references account (id),
    secret_hash varchar(64) not null unique,
    -- wachtwoord, code, or the name of the identity provider
    means varchar(60) not null,
    started_at timestamp with time zone not null,
    -- Empty while the second step is still to come.
    completed_at timestamp with time zone,
    last_seen_at timestamp with time zone not null,
    ended_at timestamp with time zone,
    -- Such as "Firefox op Windows"; nothing that tells one device from another of its kind.
    device varchar(80) not null,
    -- The network, not the device: 192.0.2.0
    origin varchar(45) not null
);
create index sign_in_account on sign_in (account_id, started_at);

-- Attempts to sign in, by a keyed hash of what was tried: also of addresses that nobody has.
create sequence sign_in_attempt_seq start with 1 increment by 50;
create table sign_in_attempt (
    id bigint not null primary key,
    subject_hash varchar(64) not null,
    attempted_at timestamp with time zone not null
);
create index sign_in_attempt_subject on sign_in_attempt (subject_hash, attempted_at);
