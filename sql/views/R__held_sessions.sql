-- One row per dialogue session that was held and municipality it counts for: somebody came, and it was not called off.
-- Work sessions and meetings of aandachtsfunctionarissen are no dialogue sessions.
drop view if exists held_sessions;
create view held_sessions as
select
    session.id as session_id,
    municipality.area_code,
    session.meets_on as held_on,
    attended.recorded_at
from dialogue_session session
join session_municipality municipality on municipality.session_id = session.id
join (
    select counted.session_id, sum(counted.amount) as people, max(counted.recorded_at) as recorded_at
    from session_attendance counted
    where not exists (
        select 1
        from session_attendance newer
        where newer.session_id = counted.session_id
            and newer.role_code = counted.role_code
            and newer.id > counted.id
    )
    group by counted.session_id
) attended on attended.session_id = session.id
where session.kind = 'dialoogsessie'
    and session.cancelled_on is null
    and attended.people > 0;
