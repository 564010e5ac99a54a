-- One row per municipality and year from which another number of dialogue sessions a year is wanted there.
-- until_year is the first year of the next goal, 9999 when there is none.
drop view if exists dialogue_goals;
create view dialogue_goals as
select
    goal.area_code,
    goal.from_year,
    coalesce((
        select min(later.from_year)
        from dialogue_goal later
        where later.area_code = goal.area_code
            and later.from_year > goal.from_year
    ), 9999) as until_year,
    goal.per_year
from dialogue_goal goal
where not exists (
    select 1
    from dialogue_goal newer
    where newer.area_code = goal.area_code
        and newer.from_year = goal.from_year
        and newer.id > goal.id
);
