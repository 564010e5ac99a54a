-- Going on as part of another: when, why, and what the other took over. A number of families put together is the least there can be.
alter table knelpunt add column families_at_least boolean default false not null;
alter table knelpunt add column merged_at timestamp with time zone;
alter table knelpunt add column merge_reason varchar(500);
-- The day on which it was laid down; with what the region promises it says when to ask whether the signals stopped.
alter table knelpunt add column embedded_on date;
update knelpunt set embedded_on = (
    select cast(substring(cast(max(change.recorded_at) at time zone 'Europe/Amsterdam' as varchar(40)), 1, 10) as date)
    from status_change change
    where change.thing = 'knelpunt'
        and change.thing_id = knelpunt.id
        and change.to_status = 'geborgd'
)
where knelpunt.status = 'geborgd';

-- The knelpunt that an action was planned for, before that went on in another.
alter table improvement_action add column from_knelpunt_id bigint references knelpunt (id);
-- The link of its organisation, sealed, until it was shown; once shown only the hash is left.
alter table improvement_action add column link_sealed varchar(200);
-- Whether the signals stopped: ja, deels or nee; asked for when it was done for a while.
alter table improvement_action add column stopped varchar(5);
-- Of an action that is shared: what it brought, in words.
alter table improvement_action add column effect_text varchar(2000);
update improvement_action set from_knelpunt_id = knelpunt_id,
    knelpunt_id = (
        select coalesce(further.merged_into_id, further.id)
        from knelpunt merged
        join knelpunt further on further.id = merged.merged_into_id
        where merged.id = improvement_action.knelpunt_id
    )
where knelpunt_id in (select id from knelpunt where merged_into_id is not null);
