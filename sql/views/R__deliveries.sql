-- One row per expected delivery: a provider, a municipality and a half-year that has begun.
-- received_at empty: nothing came. changed_at empty: nothing was corrected since. is_nil: it came, and every count in it is 0; a nil report is a report.
drop view if exists deliveries;
create view deliveries as
select
    expected.period_code,
    expected.period_from,
    expected.period_until,
    expected.provider_code,
    expected.area_code,
    expected.due_on,
    case when expected.rows_with_figures > 0 then expected.first_recorded_at end as received_at,
    case when expected.rows_with_figures > 0 then expected.corrected_at end as changed_at,
    expected.rows_with_figures > 0 and expected.rows_with_families = 0 as is_nil
from (
    select
        half_year.code as period_code,
        half_year.from_date as period_from,
        half_year.until_date as period_until,
        agreement.provider_code,
        agreement.area_code,
        half_year.until_date - 1 + 7 * agreement.deadline_weeks as due_on,
        (
            select min(flow.recorded_at)
            from household_flow flow
            where flow.period_code = half_year.code
                and flow.area_code = agreement.area_code
                and flow.provider_code = agreement.provider_code
        ) as first_recorded_at,
        (
            select max(flow.recorded_at)
            from household_flow flow
            where flow.period_code = half_year.code
                and flow.area_code = agreement.area_code
                and flow.provider_code = agreement.provider_code
                and flow.corrects_id is not null
        ) as corrected_at,
        (
            select count(*)
            from household_flow flow
            where flow.period_code = half_year.code
                and flow.area_code = agreement.area_code
                and flow.provider_code = agreement.provider_code
                and coalesce(flow.started, flow.stopped, flow.stock_begin, flow.stock_end, flow.served) is not null
                and not exists (
                    select 1
                    from household_flow newer
                    where newer.corrects_id = flow.id
                )
        ) as rows_with_figures,
        (
            select count(*)
            from household_flow flow
            where flow.period_code = half_year.code
                and flow.area_code = agreement.area_code
                and flow.provider_code = agreement.provider_code
                and coalesce(flow.started, 0) + coalesce(flow.stopped, 0) + coalesce(flow.stock_begin, 0)
                    + coalesce(flow.stock_end, 0) + coalesce(flow.served, 0) > 0
                and not exists (
                    select 1
                    from household_flow newer
                    where newer.corrects_id = flow.id
                )
        ) as rows_with_families
    from delivery_agreement agreement
    join half_year
        on half_year.from_date >= agreement.expected_from
        and (agreement.expected_until is null or half_year.from_date < agreement.expected_until)
        and half_year.from_date <= current_date
    where not exists (
        select 1
        from delivery_agreement newer
        where newer.corrects_id = agreement.id
    )
) expected;
