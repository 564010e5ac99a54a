-- All answers of an open round in one sealed text, shuffled anew whenever one comes in. So there is no row per answer:
-- no order, place, transaction or moment that could be laid beside an invitation. Emptied when the round closes.
create table answer_box (
    round_id bigint not null primary key,
    sealed_content text,
    -- How many answers are in it.
    answers int not null
);

-- An answer that is not sent yet, sealed with a secret that only the device of the parent has. No moment, no code.
create table answer_draft (
    id bigint not null primary key,
    round_id bigint not null,
    sealed_content text not null
);
create index answer_draft_round on answer_draft (round_id);
