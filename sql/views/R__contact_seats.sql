-- One row per municipality and run of days on which its aandachtsfunctionaris's seat had a holder; no names.
-- held_until is the first day after it, 9999-12-31 when there is no end yet. Rows may touch: a successor follows on.
drop view if exists contact_seats;
create view contact_seats as
select
    held.area_code,
    held.held_from,
    held.held_until,
    held.recorded_at
from (
    select
        assignment.area_code,
        greatest(assignment.assigned_from, seat.opened_on, holding.held_from) as held_from,
        least(
            coalesce(assignment.assigned_until, date '9999-12-31'),
            coalesce(seat.closed_on, date '9999-12-31'),
            coalesce(holding.held_until, date '9999-12-31')
        ) as held_until,
        coalesce(holding.ended_at, holding.recorded_at) as recorded_at
    from seat_holding holding
    join seat on seat.id = holding.seat_id
    join seat_area assignment on assignment.seat_id = seat.id
    where seat.role_code = 'aandachtsfunctionaris'
        and holding.capacity_code = 'houder'
) held
where held.held_from < held.held_until;
