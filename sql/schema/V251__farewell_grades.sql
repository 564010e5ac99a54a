-- A parent who stopped may give a grade for the support and for working with the municipality (E06, E07 of the exit list).
-- Only its class is kept: two exact grades would make an answer easier to know again.
alter table farewell add column grade_support varchar(12);
alter table farewell add column grade_municipality varchar(12);

-- Who still wanted aftercare had none, and was one of a few who said so. Every row is written, so that none stands out.
update farewell
set aftercare = case aftercare when 'wil_ik_nog' then 'nee' else aftercare end;
