-- Somebody who wants to be called. A store of its own: no answer can be found from here, and no talk from an answer.
create table talk (
    id bigint not null primary key,
    area_code varchar(20) not null,
    -- Name, telephone or mail, and when to call, sealed.
    sealed_contact varchar(4000) not null,
    due_on date not null,
    asked_at timestamp with time zone not null,
    done_at timestamp with time zone
);
create index talk_area on talk (area_code, due_on);
