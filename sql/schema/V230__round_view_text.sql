-- What the pleegouderraad writes with its view on a round; it passed the guard.
alter table survey_round add column view_text varchar(1000);
