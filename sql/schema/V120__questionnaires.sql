-- A questionnaire, in versions. A version that a round uses never changes; other words are a new version.
create table questionnaire (
    id bigint not null primary key,
    code varchar(20) not null,
    version int not null,
    title varchar(160) not null,
    -- How long answering takes, for the invitation.
    minutes int not null,
    unique (code, version)
);

create table question (
    id bigint not null primary key,
    questionnaire_id bigint not null references questionnaire (id),
    position int not null,
    -- The stable id: two questions with the same code and wording may be compared.
    code varchar(10) not null,
    wording varchar(300) not null,
    hint varchar(300) not null,
    theme varchar(20) not null,
    scale varchar(20) not null check (scale = any (array['cijfer', 'eens', 'eens_nvt', 'frequentie', 'ja_nee', 'een_van', 'enkele_van', 'open'])),
    -- Lines of code=label.
    choices varchar(4000) not null,
    most int not null,
    -- Only shown after one of these answers (joined by +) to another question.
    after_code varchar(10) not null,
    after_answers varchar(100) not null,
    practice varchar(160) not null,
    unique (questionnaire_id, code)
);

-- Questions that one round adds to the fixed ones, five at most.
create sequence own_question_seq start with 1 increment by 50;
create table own_question (
    id bigint not null primary key,
    round_id bigint not null,
    position int not null,
    wording varchar(300) not null,
    scale varchar(20) not null check (scale = any (array['cijfer', 'eens', 'eens_nvt', 'frequentie', 'ja_nee', 'een_van', 'enkele_van', 'open'])),
    choices varchar(4000) not null,
    most int not null,
    after_code varchar(10) not null,
    after_answers varchar(100) not null,
    unique (round_id, position)
);
