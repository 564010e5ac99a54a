-- Een regio met twee gemeenten: samen 24 punten.
-- In 2024 zegt de eerste op drie punten ja: 3 van 24 is 12,5 procent.
-- In 2025 wordt een ja een deels en zegt de tweede gemeente twee keer ja en een keer nee: 4 van 24 is 16,667 procent.
-- vraag: gebied=XG1&per=jaar&van=2023&tot=2026
insert into area (id, code, name, kind, parent_code, revision, recorded_at)
select nextval('area_seq'), given.code, given.name, given.kind, given.parent_code, 1, timestamp with time zone '2026-01-02 00:00:00+00:00'
from (
    values
        ('XG1', 'Voorbeeld geregeld', 'regio', cast(null as varchar(20))),
        ('XG1A', 'Voorbeeld eerste', 'gemeente', 'XG1'),
        ('XG1B', 'Voorbeeld tweede', 'gemeente', 'XG1')
) as given (code, name, kind, parent_code);

insert into arranged_answer (id, area_code, point_code, answer_code, answered_on, revision, recorded_at)
select nextval('arranged_answer_seq'), given.area_code, given.point_code, given.answer_code, cast(given.answered_on as date), 1, timestamp with time zone '2026-01-02 00:00:00+00:00'
from (
    values
        ('XG1A', 'behoud_als_doel', 'ja', '2024-03-01'),
        ('XG1A', 'dialoogsessie', 'ja', '2024-03-01'),
        ('XG1A', 'waardering', 'ja', '2024-11-01'),
        ('XG1B', 'behoud_als_doel', 'ja', '2025-02-01'),
        ('XG1B', 'tot_21', 'ja', '2025-02-01'),
        ('XG1B', 'mockingbird', 'nee', '2025-02-01')
) as given (area_code, point_code, answer_code, answered_on);

insert into arranged_answer (id, area_code, point_code, answer_code, answered_on, revision, corrects_id, recorded_at)
select nextval('arranged_answer_seq'), 'XG1A', 'waardering', 'deels', date '2025-06-01', 2, before.id, timestamp with time zone '2026-01-02 00:00:00+00:00'
from arranged_answer before
where before.area_code = 'XG1A' and before.point_code = 'waardering';
