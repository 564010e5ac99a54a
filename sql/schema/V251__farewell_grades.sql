-- A parent who stopped may give a grade for the support and for working with the municipality (E06, E07 of the exit list).
alter table farewell add column grade_support int check (grade_support between 1 and 10);
alter table farewell add column grade_municipality int check (grade_municipality between 1 and 10);

-- Who still wanted aftercare had none, and was one of a few who said so.
update farewell
set aftercare = 'nee'
where aftercare = 'wil_ik_nog';
