-- The figures of comparisons that moved, appeared or vanished, the largest money first, with why.
-- 变动的比较数：前次、本次、相差、原因、依据
--
-- a row is: one value of one row of a comparison

select
    sheets.sheet as "比较",
    kind_list.kind_name as "变动",
    row_change.district_name as "地区",
    row_change.body_name as "单位",
    cast(row_change.fiscal_year as integer) as "年度",
    row_change.stage_name as "阶段",
    row_change.item as "项目",
    value_change.title as "数值",
    case when not is_text then try_cast(value_change.value_before as decimal(30, 4)) end
        as "前次",
    case when not is_text then try_cast(value_change.value_after as decimal(30, 4)) end as "本次",
    case when not is_text then cast(value_change.difference as decimal(30, 4)) end as "相差",
    case when is_text then value_change.value_before end as "前次文字",
    case when is_text then value_change.value_after end as "本次文字",
    row_change.reason_name as "原因",
    row_change.evidence as "依据",
    row_change.other_reasons as "涉及的全部原因",
    row_change.file as "文件名",
    row_change.place_before as "前次出处",
    row_change.place_after as "本次出处"

from (

    select
        *,
        value_change.column_name like '%code%'
            or (value_before is not null and try_cast(value_before as decimal(30, 4)) is null)
            or (value_after is not null and try_cast(value_after as decimal(30, 4)) is null)
            as is_text

    from value_change

) as value_change

inner join row_change
    on value_change.comparison = row_change.comparison
    and value_change.row_number = row_change.row_number

inner join kind_list
    on kind_list.subject = 'row' and row_change.kind = kind_list.kind

inner join sheet_list as sheets
    on row_change.comparison = sheets.comparison

order by
    value_change.is_money desc,
    value_change.size desc nulls last,
    row_change.comparison,
    row_change.kind,
    row_change.row_key,
    row_change.row_number,
    value_change.column_name;
