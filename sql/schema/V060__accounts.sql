-- Who may sign in. What an account may do follows from the seats it holds.
create sequence account_seq start with 1 increment by 50;
create table account (
    id bigint not null primary key,
    -- Lower case; empty once the account was erased.
    email varchar(254) unique,
    name varchar(120) not null,
    status varchar(20) not null check (status = any (array['uitgenodigd', 'actief', 'geblokkeerd', 'gewist'])),
    password_hash varchar(300),
    -- Sealed with the key of the installation.
    totp_secret varchar(200),
    -- The newest time step whose code was used: a code opens the door once.
    totp_last_step bigint,
    -- Name of the identity provider (PLEEGPEIL_OIDC_...) that signs this account in; empty: an account of our own.
    identity_provider varchar(60),
    is_example boolean not null,
    created_at timestamp with time zone not null
);

create sequence recovery_code_seq start with 1 increment by 50;
create table recovery_code (
    id bigint not null primary key,
    account_id bigint not null references account (id),
    code_hash varchar(64) not null,
    used_at timestamp with time zone
);
create index recovery_code_account on recovery_code (account_id);

-- A secret that opens something once: an invitation, a new password, a code by mail, the set-up link.
create sequence one_time_secret_seq start with 1 increment by 50;
create table one_time_secret (
    id bigint not null primary key,
    purpose varchar(20) not null check (purpose = any (array['uitnodiging', 'wachtwoord', 'code', 'instellen'])),
    account_id bigint references account (id),
    secret_hash varchar(64) not null,
    made_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    used_at timestamp with time zone,
    tries int not null
);
create index one_time_secret_hash on one_time_secret (secret_hash);
create index one_time_secret_account on one_time_secret (account_id);

create sequence api_token_seq start with 1 increment by 50;
create table api_token (
    id bigint not null primary key,
    account_id bigint not null references account (id),
    name varchar(80) not null,
    token_hash varchar(64) not null unique,
    -- Codes of the rights it carries, joined by +.
    rights varchar(400) not null,
    made_at timestamp with time zone not null,
    expires_on date not null,
    last_used_on date,
    revoked_at timestamp with time zone
);
create index api_token_account on api_token (account_id);
