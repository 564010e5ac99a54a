-- One row per indicator, period and area as it is known now.
drop view if exists indicator_figures;
create view indicator_figures as
select
    figure.indicator,
    figure.period_code,
    figure.period_from,
    figure.grain,
    figure.area_code,
    figure.amount,
    figure.numerator,
    figure.denominator,
    figure.source as sources,
    figure.status,
    coalesce(figure.note, '') as note,
    figure.recorded_at
from indicator_figure figure
where not exists (
    select 1
    from indicator_figure newer
    where newer.corrects_id = figure.id
);
