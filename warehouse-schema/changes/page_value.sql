-- The largest movements of money, for the page; rows that only came or went stand last.
-- 变动最大的比较数（网页）
--
-- a row is: one value of one row of a comparison

select
    sheet_list.sheet,
    kind_list.kind_name,
    row_change.district_name,
    row_change.body_name,
    row_change.fiscal_year,
    row_change.item,
    value_change.title,
    value_change.value_before,
    value_change.value_after,
    cast(cast(value_change.difference as decimal(30, 2)) as varchar) as difference,
    row_change.reason_name,
    row_change.evidence

from value_change

inner join row_change
    on value_change.comparison = row_change.comparison
    and value_change.row_number = row_change.row_number

inner join kind_list
    on kind_list.subject = 'row' and row_change.kind = kind_list.kind

inner join sheet_list
    on row_change.comparison = sheet_list.comparison

order by
    row_change.kind = 'moved' desc,
    value_change.is_money desc,
    value_change.size desc nulls last,
    row_change.comparison,
    row_change.row_key,
    row_change.row_number,
    value_change.column_name

limit 50;
