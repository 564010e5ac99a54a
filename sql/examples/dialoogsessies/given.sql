-- Een regio met twee gemeenten. De eerste wil vanaf 2025 zes sessies per jaar, de tweede legde niets vast: 1 per jaar.
-- In 2024 is er een sessie voor beide gemeenten: zij telt voor elk, samen 2. Beide haalden hun doel van 1.
-- In 2025 houdt de eerste twee sessies van zes; de tweede houdt er geen: 2 van de 7, en geen enkele gemeente haalt het doel.
-- Een vervallen sessie, een werksessie en een sessie zonder getelde aanwezigen tellen niet mee.
-- vraag: gebied=XD1&per=jaar&van=2023&tot=2026
insert into area (id, code, name, kind, parent_code, revision, recorded_at)
select nextval('area_seq'), given.code, given.name, given.kind, given.parent_code, 1, timestamp with time zone '2026-01-02 00:00:00+00:00'
from (
    values
        ('XD1', 'Voorbeeld dialoog', 'regio', cast(null as varchar(20))),
        ('XD1A', 'Voorbeeld eerste', 'gemeente', 'XD1'),
        ('XD1B', 'Voorbeeld tweede', 'gemeente', 'XD1')
) as given (code, name, kind, parent_code);

insert into dialogue_goal (id, area_code, from_year, per_year, recorded_at)
values (nextval('dialogue_goal_seq'), 'XD1A', 2025, 6, timestamp with time zone '2026-01-02 00:00:00+00:00');

insert into dialogue_session (id, kind, title, area_code, meets_on, begins_at, ends_at, venue, invitation_key, revision, cancelled_on, recorded_at)
select nextval('dialogue_session_seq'), given.kind, given.title, 'XD1', cast(given.meets_on as date), '19:30', '21:30', 'plek', concat('voorbeeld-xd1-', given.title), 0, cast(given.cancelled_on as date), timestamp with time zone '2026-01-02 00:00:00+00:00'
from (
    values
        ('dialoogsessie', 'samen', '2024-05-14', cast(null as varchar(10))),
        ('dialoogsessie', 'voorjaar', '2025-03-11', null),
        ('dialoogsessie', 'najaar', '2025-10-07', null),
        ('dialoogsessie', 'vervallen', '2025-11-04', '2025-10-30'),
        ('dialoogsessie', 'ongeteld', '2025-11-11', null),
        ('werksessie', 'werk', '2025-12-02', null)
) as given (kind, title, meets_on, cancelled_on);

insert into session_municipality (id, session_id, area_code)
select nextval('session_municipality_seq'), session.id, 'XD1A'
from dialogue_session session
where session.area_code = 'XD1';

insert into session_municipality (id, session_id, area_code)
select nextval('session_municipality_seq'), session.id, 'XD1B'
from dialogue_session session
where session.area_code = 'XD1'
    and session.title = 'samen';

insert into session_attendance (id, session_id, role_code, amount, recorded_at)
select nextval('session_attendance_seq'), session.id, 'pleegouder', 14, timestamp with time zone '2026-01-02 00:00:00+00:00'
from dialogue_session session
where session.area_code = 'XD1'
    and session.title <> 'ongeteld'
