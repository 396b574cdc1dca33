-- The rows of comparisons that say what they said from another place or document.
-- 数值与同类都未变、出处改变的比较行
--
-- a row is: one row of a comparison

select
    sheets.sheet as "比较",
    row_change.district_name as "地区",
    row_change.body_name as "单位",
    cast(row_change.fiscal_year as integer) as "年度",
    row_change.stage_name as "阶段",
    row_change.item as "项目",
    row_change.place_before as "前次出处",
    row_change.place_after as "本次出处",
    row_change.reason_name as "原因",
    row_change.evidence as "依据",
    row_change.file as "文件名"

from row_change

inner join sheet_list as sheets
    on row_change.comparison = sheets.comparison

where row_change.kind = 'source'

order by row_change.comparison, row_change.row_key, row_change.row_number;
