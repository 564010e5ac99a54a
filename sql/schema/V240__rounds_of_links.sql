-- Of a link to a theme of a survey: the round, as files name it; the time from closing a round to doing something is told by it.
alter table knelpunt_link add column round_code varchar(40);
