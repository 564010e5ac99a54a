-- One row per agreement made in a session and municipality of that session, with how it stands now; no words.
-- state is open, nagekomen or niet; what was dropped (vervallen) is left out.
drop view if exists session_agreements;
create view session_agreements as
select
    agreed.agreement_id,
    agreed.area_code,
    agreed.due_on,
    agreed.state,
    agreed.recorded_at
from (
    select
        agreement.id as agreement_id,
        municipality.area_code,
        agreement.due_on,
        coalesce(change.state, 'open') as state,
        coalesce(change.recorded_at, agreement.recorded_at) as recorded_at
    from agreement
    join session_municipality municipality on municipality.session_id = agreement.session_id
    left join agreement_change change
        on change.agreement_id = agreement.id
        and not exists (
            select 1
            from agreement_change newer
            where newer.agreement_id = change.agreement_id
                and newer.id > change.id
        )
) agreed
where agreed.state <> 'vervallen';
