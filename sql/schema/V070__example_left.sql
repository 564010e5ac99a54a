-- One row once the example was left: it never comes back by itself, whatever the settings say.
create table example_left (
    id int not null primary key check (id = 1),
    left_at timestamp with time zone not null
);
