-- Een regio met drie gemeenten. In maart 2024 krijgt de eerste een aandachtsfunctionaris: 1 van de 3 is 33,3 procent.
-- In 2024-H2 begint de tweede: 2 van de 3. De derde heeft een zetel met alleen een plaatsvervanger en telt niet mee.
-- De eerste vertrekt op 1 februari 2025 en zijn opvolger begint die dag: dat geeft geen gat. De tweede vertrekt op 1 juni 2025.
-- Een vierde gemeente bestaat pas vanaf 1 juli 2025: op de laatste dag van 2025 heeft 1 van de 4 er een, 25 procent.
-- vraag: gebied=XC1&per=halfjaar&van=2023&tot=2026
insert into area (id, code, name, kind, parent_code, valid_from, revision, recorded_at)
select nextval('area_seq'), given.code, given.name, given.kind, given.parent_code, given.valid_from, 1, timestamp with time zone '2026-01-02 00:00:00+00:00'
from (
    values
        ('XC1', 'Voorbeeld dekking', 'regio', cast(null as varchar(20)), cast(null as date)),
        ('XC1A', 'Voorbeeld eerste', 'gemeente', 'XC1', null),
        ('XC1B', 'Voorbeeld tweede', 'gemeente', 'XC1', null),
        ('XC1C', 'Voorbeeld derde', 'gemeente', 'XC1', null),
        ('XC1D', 'Voorbeeld vierde', 'gemeente', 'XC1', date '2025-07-01')
) as given (code, name, kind, parent_code, valid_from);

insert into seat (id, role_code, name, mailbox, opened_on, recorded_at)
select nextval('seat_seq'), 'aandachtsfunctionaris', given.name, 'pleegzorg@voorbeeld.test', cast(given.opened_on as date), timestamp with time zone '2026-01-02 00:00:00+00:00'
from (
    values ('XC1A', '2024-03-01'), ('XC1B', '2024-03-01'), ('XC1C', '2024-03-01')
) as given (name, opened_on);

insert into seat_area (id, seat_id, area_code, assigned_from)
select nextval('seat_area_seq'), seat.id, seat.name, seat.opened_on
from seat
where seat.name like 'XC1_';

insert into seat_holding (id, seat_id, account_id, capacity_code, held_from, held_until, recorded_at)
select nextval('seat_holding_seq'), seat.id, given.account_id, given.capacity, cast(given.held_from as date), cast(given.held_until as date), timestamp with time zone '2026-01-02 00:00:00+00:00'
from (
    values
        ('XC1A', 9001, 'houder', '2024-03-15', '2025-02-01'),
        ('XC1A', 9002, 'houder', '2025-02-01', null),
        ('XC1B', 9003, 'houder', '2024-09-01', '2025-06-01'),
        ('XC1C', 9004, 'plaatsvervanger', '2024-04-01', null)
) as given (name, account_id, capacity, held_from, held_until)
join seat on seat.name = given.name
