-- Een regio met twee gemeenten en een sessie voor beide. In 2024 moesten vier afspraken klaar zijn.
-- Een is op tijd nagekomen en een te laat: beide tellen als nagekomen. Een is niet nagekomen. Een vierde verviel en telt niet mee: 2 van de 3.
-- In 2025 stond er een afspraak open op de afgesproken dag: 0 van de 1. Voor de regio telt elke afspraak een keer.
-- vraag: gebied=XE1&per=jaar&van=2024&tot=2026
insert into area (id, code, name, kind, parent_code, revision, recorded_at)
select nextval('area_seq'), given.code, given.name, given.kind, given.parent_code, 1, timestamp with time zone '2026-01-02 00:00:00+00:00'
from (
    values
        ('XE1', 'Voorbeeld afspraken', 'regio', cast(null as varchar(20))),
        ('XE1A', 'Voorbeeld eerste', 'gemeente', 'XE1'),
        ('XE1B', 'Voorbeeld tweede', 'gemeente', 'XE1')
) as given (code, name, kind, parent_code);

insert into dialogue_session (id, kind, title, area_code, meets_on, begins_at, ends_at, venue, invitation_key, revision, recorded_at)
values (nextval('dialogue_session_seq'), 'dialoogsessie', 'samen', 'XE1', date '2024-02-06', '19:30', '21:30', 'plek', 'voorbeeld-xe1', 0, timestamp with time zone '2026-01-02 00:00:00+00:00');

insert into session_municipality (id, session_id, area_code)
select nextval('session_municipality_seq'), session.id, given.code
from (values ('XE1A'), ('XE1B')) as given (code)
join dialogue_session session on session.area_code = 'XE1';

insert into agreement (id, session_id, text_id, owner_name, due_on, recorded_at)
select nextval('agreement_seq'), session.id, 0, given.owner_name, cast(given.due_on as date), timestamp with time zone '2026-01-02 00:00:00+00:00'
from (
    values ('op tijd', '2024-06-01'), ('te laat', '2024-06-01'), ('niet', '2024-09-01'), ('vervallen', '2024-09-01'), ('open', '2025-03-01')
) as given (owner_name, due_on)
join dialogue_session session on session.area_code = 'XE1';

insert into agreement_change (id, agreement_id, state, occurred_on, recorded_at)
select nextval('agreement_change_seq'), agreement.id, given.state, cast(given.occurred_on as date), timestamp with time zone '2026-01-02 00:00:00+00:00'
from (
    values
        ('op tijd', 'nagekomen', '2024-05-20'),
        ('te laat', 'nagekomen', '2024-08-20'),
        ('niet', 'niet', '2024-09-02'),
        ('vervallen', 'vervallen', '2024-07-01')
) as given (owner_name, state, occurred_on)
join agreement on agreement.owner_name = given.owner_name
join dialogue_session session
    on session.id = agreement.session_id
    and session.area_code = 'XE1'
