-- The rows of comparisons that say what they said, while their peers moved.
-- 数值未变而同类改变的比较行
--
-- a row is: one row of a comparison whose own values are the same

select
    sheets.sheet as "比较",
    row_change.district_name as "地区",
    row_change.body_name as "单位",
    cast(row_change.fiscal_year as integer) as "年度",
    row_change.stage_name as "阶段",
    row_change.item as "项目",
    row_change.peer_group_after as "同类组",
    try_cast(row_change.peer_count_before as bigint) as "前次家数",
    try_cast(row_change.peer_count_after as bigint) as "本次家数",
    try_cast(row_change.peer_value_before as decimal(30, 4)) as "前次中位数",
    try_cast(row_change.peer_value_after as decimal(30, 4)) as "本次中位数",
    try_cast(row_change.peer_value_after as decimal(30, 4))
        - try_cast(row_change.peer_value_before as decimal(30, 4)) as "中位数相差",
    try_cast(row_change.peer_rank_before as bigint) as "前次名次",
    try_cast(row_change.peer_rank_after as bigint) as "本次名次",
    titles.titles as "改变的列",
    cautions.caution_before as "前次提示",
    cautions.caution_after as "本次提示",
    row_change.reason_name as "原因",
    row_change.evidence as "依据",
    row_change.other_reasons as "自身涉及的原因",
    row_change.file as "文件名",
    row_change.place_after as "出处"

from row_change

inner join sheet_list as sheets
    on row_change.comparison = sheets.comparison

inner join (

    select
        row_change.comparison,
        row_change.row_number,
        string_agg(compared_column.title, '、' order by compared_column.column_number) as titles

    from row_change

    inner join compared_column
        on row_change.comparison = compared_column.comparison
        and compared_column.part = 'peers'
        and compared_column.column_name in row_change.peers_changed

    where row_change.kind = 'peers'

    group by row_change.comparison, row_change.row_number

) as titles
    on row_change.comparison = titles.comparison
    and row_change.row_number = titles.row_number

left join (

    select
        row_change.comparison,
        row_change.row_number,
        row_change.peers_before[compared_column.column_number] as caution_before,
        row_change.peers_after[compared_column.column_number] as caution_after

    from row_change

    inner join compared_column
        on row_change.comparison = compared_column.comparison
        and compared_column.part = 'peers'
        and compared_column.column_name = 'caution'

    where row_change.kind = 'peers' and 'caution' in row_change.peers_changed

) as cautions
    on row_change.comparison = cautions.comparison
    and row_change.row_number = cautions.row_number

where row_change.kind = 'peers'

order by
    abs(
        try_cast(row_change.peer_value_after as decimal(30, 4))
        - try_cast(row_change.peer_value_before as decimal(30, 4))
    ) desc nulls last,
    row_change.comparison,
    row_change.row_key,
    row_change.row_number;
