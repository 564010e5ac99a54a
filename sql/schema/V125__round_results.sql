-- What a closed round says: how often each answer was given. A row with answer '' is how many answered the question.
-- By municipality and by kind of family apart, never crossed.
create table answer_tally (
    id bigint not null primary key,
    round_id bigint not null references survey_round (id),
    -- Of the question; '' is the questionnaire as a whole.
    question_code varchar(10) not null,
    answer varchar(40) not null,
    -- '' is the whole round.
    area_code varchar(20) not null,
    -- onbekend is all kinds together.
    kind varchar(10) not null,
    answers int not null,
    unique (round_id, question_code, answer, area_code, kind)
);

-- An open answer of a closed round; its words stand behind the wall of texts. No tie to any other answer.
create table open_answer (
    id bigint not null primary key,
    round_id bigint not null references survey_round (id),
    question_code varchar(10) not null,
    free_text_id bigint not null,
    -- Code of an obstacle, once the owner has read it.
    theme varchar(10),
    raised_on date
);
create index open_answer_round on open_answer (round_id);
