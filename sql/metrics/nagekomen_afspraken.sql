-- title: Nagekomen afspraken
-- question: Komen wij na wat wij met pleegouders afspreken?
-- unit: procent
-- grain: one row per period and area
-- method: percentage
-- source: Afspraken uit sessies die gemeenten in Pleegpeil vastleggen
-- definition: Het aantal afspraken dat is nagekomen, gedeeld door alle afspraken waarvan de afgesproken dag in de periode lag en voorbij is, maal 100. Ook wat na die dag alsnog gebeurde telt als nagekomen. Een afspraak die nog openstaat na de afgesproken dag telt als niet nagekomen. Vervallen afspraken tellen niet mee. Een afspraak uit een sessie voor meer gemeenten telt voor elk van die gemeenten, en voor de regio een keer.
-- formula: 100 x nagekomen afspraken / afspraken waarvan de dag voorbij is, zonder vervallen afspraken.
-- limits: Elke afspraak telt even zwaar, groot of klein.
-- release: openbaar
with municipalities as (
    select top.code as area_code, municipality.code
    from areas top
    join areas municipality
        on municipality.kind = 'gemeente'
        and (
            municipality.code = top.code
            or municipality.parent_code = top.code
            or municipality.parent_code in (select part.code from areas part where part.parent_code = top.code)
        )
    where top.code in (:areas)
)
select
    period.period_code as label,
    municipalities.area_code,
    count(distinct case when agreed.state = 'nagekomen' then agreed.agreement_id end) as numerator,
    count(distinct agreed.agreement_id) as denominator,
    max(agreed.recorded_at) as recorded_at
from municipalities
join session_agreements agreed on agreed.area_code = municipalities.code
join calendar_periods period
    on agreed.due_on >= period.period_from
    and agreed.due_on < period.period_until
where period.grain = :grain
    and period.period_from >= :from
    and period.period_from < :until
    and agreed.due_on < cast(:today as date)
group by period.period_code, period.period_from, municipalities.area_code
order by municipalities.area_code, period.period_from
