-- Rows that joined a group of peers, left it, changed their value in it, were barred or freed.
-- 同类组内的增减：新增、离开、改数、停用或恢复使用
--
-- a row is: one item of one peer group of one comparison, with how many rows did what; the item is
--           empty for the whole group

create or replace temp table peer_event as

with

placed as (

    select
        changed_row.comparison,
        changed_row.row_number,
        changed_row.kind,
        changed_row.item,
        changed_row.peer_group_before,
        changed_row.peer_group_after,
        changed_row.document_key,
        checks.row_number is not null as is_rechecked

    from changed_row

    left join (select * from row_reason where reason = 'checks' and nearness = 1) as checks
        on changed_row.comparison = checks.comparison
        and changed_row.row_number = checks.row_number

    where changed_row.kind in ('appeared', 'vanished', 'moved')
        or checks.row_number is not null
        or changed_row.peer_group_before is distinct from changed_row.peer_group_after

),

events as (

    select *, peer_group_after as peer_group, 'joined' as event
    from placed
    where kind <> 'vanished'
        and (
            kind = 'appeared' or peer_group_before is distinct from peer_group_after
        )

    union all

    select *, peer_group_before as peer_group, 'left' as event
    from placed
    where kind <> 'appeared'
        and (
            kind = 'vanished' or peer_group_before is distinct from peer_group_after
        )

    union all

    select *, peer_group_after as peer_group, 'moved' as event
    from placed
    where kind = 'moved' and peer_group_before is not distinct from peer_group_after

    union all

    select *, peer_group_after as peer_group, 'rechecked' as event
    from placed
    where kind = 'peers'
        and is_rechecked
        and peer_group_before is not distinct from peer_group_after

)

select
    events.comparison,
    events.peer_group,
    case when grouping(events.item) = 0 then events.item end as item,
    count(*) filter (events.event = 'joined') as joined_count,
    count(*) filter (events.event = 'left') as left_count,
    count(*) filter (events.event = 'moved') as moved_count,
    count(*) filter (events.event = 'rechecked') as rechecked_count,
    count(distinct events.document_key) as document_count,
    list_sort(list_distinct(min(events.document_key, 20))) as documents,
    count(*) as event_count

from events

where events.peer_group is not null

group by grouping sets (
    (events.comparison, events.peer_group, events.item),
    (events.comparison, events.peer_group)
);
