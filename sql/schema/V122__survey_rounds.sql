-- A round (meting): the same questions to a number of families, over a number of days.
create sequence survey_round_seq start with 1 increment by 50;
create table survey_round (
    id bigint not null primary key,
    code varchar(40) not null unique,
    title varchar(160) not null,
    -- The region, or a municipality in it.
    area_code varchar(20) not null,
    -- '' is every provider.
    provider_code varchar(40) not null,
    questionnaire_id bigint not null references questionnaire (id),
    opens_on date not null,
    -- First day on which nobody can answer any more.
    closes_on date not null,
    -- Fewer answers are not shown; at least ten.
    minimum int not null check (minimum >= 10),
    -- The seat that reads the open answers; empty: the Ontregelaar of the area.
    owner_seat_id bigint,
    -- From a file: there were no invitations of ours.
    imported boolean not null,
    recorded_at timestamp with time zone not null,
    view_asked_on date,
    view_given_on date,
    view_code varchar(20) check (view_code = any (array['akkoord', 'anders'])),
    opened_on date,
    closed_on date,
    check (closes_on > opens_on)
);
create index survey_round_area on survey_round (area_code);
