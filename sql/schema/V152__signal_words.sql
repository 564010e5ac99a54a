-- Which signals share words: keyed hashes of word stems, so that nobody reads a text here.
create table signal_word (
    signal_id bigint not null references signal (id),
    word_hash bigint not null,
    area_code varchar(20) not null,
    primary key (signal_id, word_hash)
);
create index signal_word_hash on signal_word (word_hash);

-- Which signals are in it, also those without any word.
create table signal_indexed (
    signal_id bigint not null primary key references signal (id),
    area_code varchar(20) not null,
    text_id bigint
);
