-- One row per signal, without its words. Days are days in the Netherlands; an empty day has not come.
-- category: as triage set it, else as its sender saw it, else K00.
-- Days by way of the text: H2 casts a moment to the day in the time zone of the session, whatever zone it is in.
drop view if exists signals;
create view signals as
select
    signal.area_code,
    signal.region_code,
    coalesce(signal.category, signal.told_category, 'K00') as category,
    signal.source,
    signal.status,
    signal.occurred_on,
    cast(substring(cast(signal.received_at at time zone 'Europe/Amsterdam' as varchar(40)), 1, 10) as date) as received_on,
    cast(substring(cast(signal.first_answered_at at time zone 'Europe/Amsterdam' as varchar(40)), 1, 10) as date) as answered_on,
    (
        select cast(substring(cast(min(link.linked_at) at time zone 'Europe/Amsterdam' as varchar(40)), 1, 10) as date)
        from knelpunt_link link
        where link.signal_id = signal.id
            and link.unlinked_at is null
    ) as knelpunt_on,
    (
        select min(action.started_on)
        from knelpunt_link link
        join improvement_action action on action.knelpunt_id = link.knelpunt_id
        where link.signal_id = signal.id
            and link.unlinked_at is null
    ) as action_on,
    (
        select cast(substring(cast(min(report.made_at) at time zone 'Europe/Amsterdam' as varchar(40)), 1, 10) as date)
        from report_delivery delivery
        join report_back report on report.id = delivery.report_id
        where delivery.signal_id = signal.id
    ) as told_on,
    signal.received_at as recorded_at
from signal;
