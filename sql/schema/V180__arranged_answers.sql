-- What a municipality has arranged: an answer per point. A new answer is a new row that points to the one before it.
create sequence arranged_answer_seq start with 1 increment by 50;
create table arranged_answer (
    id bigint not null primary key,
    area_code varchar(20) not null,
    point_code varchar(40) not null,
    answer_code varchar(20) not null check (answer_code = any (array['ja', 'deels', 'nee', 'onbekend'])),
    -- Where it can be read: a decision, a policy plan, a page.
    source varchar(500),
    -- The day on which it was so.
    answered_on date not null,
    revision int not null,
    corrects_id bigint references arranged_answer (id),
    recorded_at timestamp with time zone not null,
    unique (area_code, point_code, revision),
    unique (corrects_id)
);
