-- The rows of comparisons that changed, each with its leading reason.
-- 变动的比较行，各有一个主要原因
--
-- a row is: one row of one comparison that appeared, vanished, or is not as it was

create or replace temp table row_change as

with

own_reason as (

    select
        row_reason.comparison,
        row_reason.row_number,
        arg_min(row_reason, row_reason.nearness * 100 + reasons.priority) as lead,
        string_agg(reasons.reason_name, '、' order by reasons.priority) as names

    from row_reason

    inner join reason_list as reasons
        on row_reason.reason = reasons.reason

    group by row_reason.comparison, row_reason.row_number

),

file_names as (

    select document_key, max_by(file, side = 'after') as file
    from sided_document
    group by document_key

),

columns_of_rows as (

    select
        compared_column.comparison,
        list(compared_column.column_name order by compared_column.column_number)
            filter (compared_column.part = 'own') as own_names,
        list(compared_column.column_name order by compared_column.column_number)
            filter (compared_column.part = 'peers') as peer_names

    from compared_column

    group by compared_column.comparison

),

-- what a row says of itself and others of its group decide: whether they price or disclose the same
shared_columns as (

    select list(column_class."column") as names

    from read_csv(getvariable('change_folder') || '/column_class.csv', header = true)
        as column_class

    where column_class.class = 'shared'

),

gathered as (

    select
        changed_row.*,
        own_reason.lead,
        own_reason.names,
        list_filter(
            columns_of_rows.own_names,
            lambda name, place:
                changed_row.own_before[place] is distinct from changed_row.own_after[place]
        ) as own_changed,
        list_filter(
            columns_of_rows.peer_names,
            lambda name, place:
                changed_row.peers_before[place] is distinct from changed_row.peers_after[place]
        ) as peers_changed,
        same_item,
        same_group,
        checks.row_number is not null
            or changed_row.peer_group_before is distinct from changed_row.peer_group_after
            as is_moved_itself,
        -- its own coming, going or changing is no event of its peers
        cast(
            changed_row.kind in ('appeared', 'vanished', 'moved') or is_moved_itself as integer
        ) as event_count

    from changed_row

    inner join columns_of_rows
        on changed_row.comparison = columns_of_rows.comparison

    left join own_reason
        on changed_row.comparison = own_reason.comparison
        and changed_row.row_number = own_reason.row_number

    left join (select * from row_reason where reason = 'checks' and nearness = 1) as checks
        on changed_row.comparison = checks.comparison
        and changed_row.row_number = checks.row_number

    left join (select * from peer_event where item is not null) as same_item
        on changed_row.comparison = same_item.comparison
        and coalesce(changed_row.peer_group_after, changed_row.peer_group_before)
            = same_item.peer_group
        and changed_row.item = same_item.item

    left join (select * from peer_event where item is null) as same_group
        on changed_row.comparison = same_group.comparison
        and coalesce(changed_row.peer_group_after, changed_row.peer_group_before)
            = same_group.peer_group

),

weighed as (

    select
        gathered.* exclude (same_item, same_group),
        coalesce(gathered.same_item.event_count, 0) <= gathered.event_count as is_whole_group,
        case
            when is_whole_group then gathered.same_group else gathered.same_item
        end as peers,
        coalesce(
            case
                when is_whole_group then gathered.same_group.event_count
                else gathered.same_item.event_count
            end,
            0
        ) - gathered.event_count as others_count,
        case gathered.kind
            when 'peers' then not gathered.is_moved_itself
            when 'moved'
                then len(gathered.own_changed) > 0
                    and list_has_all(shared_columns.names, gathered.own_changed)
            -- what is missing is a row, and may be asked for since others have it
            else gathered.comparison = 'coverage_gap' and gathered.kind <> 'source'
        end as may_follow_peers

    from gathered

    cross join shared_columns

),

judged as (

    select
        weighed.*,
        case
            -- prices of another year come from the index alone
            when weighed.kind = 'moved'
                and build_change.are_expectations_changed
                and len(
                    list_filter(
                        weighed.own_changed,
                        lambda name: name not in getvariable('price_columns')
                    )
                ) = 0
                then 'expectation'
            -- figures of the peers move with the peers; a caution alone with what it is about
            when weighed.kind = 'peers'
                and weighed.may_follow_peers
                and weighed.others_count > 0
                and weighed.peers_changed <> ['caution']
                then 'peers'
            when weighed.lead is not null then weighed.lead.reason
            when weighed.comparison = 'coverage_gap' and build_change.are_expectations_changed
                then 'expectation'
            when weighed.may_follow_peers and weighed.others_count > 0 then 'peers'
            when build_change.are_lists_changed then 'code_list'
            when build_change.are_decisions_changed then 'decision'
            when build_change.are_expectations_changed then 'expectation'
            when build_change.are_rules_changed then 'program'
            else 'unknown'
        end as reason

    from weighed

    cross join build_change

)

select
    judged.* exclude (
        lead, names, peers, is_moved_itself, event_count, may_follow_peers
    ),
    reason_list.reason_name,
    case
        when judged.reason = 'peers'
            then concat(
                case when judged.is_whole_group then '同组全部项目：' end,
                case when judged.event_count > 0 then '含本行，' end,
                case
                    when judged.peers.joined_count > 0
                        then '增加 ' || judged.peers.joined_count || ' 行；'
                end,
                case
                    when judged.peers.left_count > 0
                        then '减少 ' || judged.peers.left_count || ' 行；'
                end,
                case
                    when judged.peers.moved_count > 0
                        then '改数 ' || judged.peers.moved_count || ' 行；'
                end,
                case
                    when judged.peers.rechecked_count > 0
                        then '停用或恢复 ' || judged.peers.rechecked_count || ' 行；'
                end,
                '涉及文件 ', judged.peers.document_count, ' 份：',
                array_to_string(judged.peers.documents[1:3], '、')
            )
        when judged.lead is not null and judged.reason = judged.lead.reason
            then concat(
                array_to_string(judged.lead.evidence, '、'),
                case
                    when judged.lead.evidence_count > 3
                        then ' 等 ' || judged.lead.evidence_count || ' 项'
                end
            )
        else reason_list.meaning
    end as evidence,
    judged.names as other_reasons,
    file_names.file

from judged

inner join reason_list
    on judged.reason = reason_list.reason

left join file_names
    on judged.document_key = file_names.document_key;
