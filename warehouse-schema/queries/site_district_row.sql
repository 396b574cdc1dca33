-- The rows of some districts in a view, in the order that the view itself gives.
-- 若干地区在一项比较中的各行，按视图自身的顺序
--
-- a row is: what the view's own file says, before it the district
-- parameters: view with its schema, first and last district

select
    coalesce(rows.division_code, '') as page_key,
    rows.*

from query_table($1) as rows

where coalesce(rows.division_code, '') between $2 and $3;
