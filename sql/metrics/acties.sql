-- title: Acties per status
-- question: Wordt er iets aan de knelpunten gedaan, en op tijd?
-- unit: acties
-- grain: one row per status and area
-- method: aantal_per_soort
-- source: Acties in Pleegpeil
-- definition: Het aantal acties van de regio dat in de periode is gepland, naar hun status van nu. Een actie die nog open is na de dag waarop ze klaar moest zijn, staat bij te laat.
-- formula: Per status: tel de acties met die status. Te laat = nog open na de afgesproken dag.
-- limits: Het aantal zegt niet hoe groot of hoe goed een actie is. De status is die van nu, niet die van toen.
-- release: openbaar
with current_actions as (
    select
        improvement_actions.region_code,
        case
            when improvement_actions.status in ('gepland', 'in_uitvoering') and improvement_actions.due_on < cast(:today as date) then 'te_laat'
            else improvement_actions.status
        end as label,
        improvement_actions.recorded_at
    from improvement_actions
    where improvement_actions.planned_on >= :from
        and improvement_actions.planned_on < :until
)
select
    current_actions.label,
    top.code as area_code,
    count(*) as amount,
    max(current_actions.recorded_at) as recorded_at
from areas top
join areas region
    on region.code = top.code
    or region.parent_code = top.code
join current_actions on current_actions.region_code = region.code
where top.code in (:areas)
group by top.code, current_actions.label
order by
    top.code,
    case current_actions.label
        when 'gepland' then 1
        when 'in_uitvoering' then 2
        when 'te_laat' then 3
        when 'gereed' then 4
        else 5
    end
