-- One row per period, area, provider, kind and unit: the figures that count.
-- provider_code '' is all providers together, kind 'onbekend' all kinds together.
drop view if exists household_flows;
create view household_flows as
select
    total.period_code,
    total.period_from,
    total.period_until,
    total.grain,
    total.area_code,
    total.provider_code,
    total.kind,
    total.unit,
    total.basis,
    total.counted_at,
    total.started,
    total.stopped,
    total.stock_begin,
    total.stock_end,
    total.served,
    total.series_break,
    total.status_started,
    total.status_stopped,
    total.status_stock,
    total.summed_over,
    total.sources,
    total.note,
    total.recorded_at
from household_flow_total total;
