-- The rows of some bodies in a view, in the order that the view itself gives.
-- 若干单位在一项比较中的各行，按视图自身的顺序
--
-- a row is: what the view's own file says, before it the body
-- parameters: view with its schema, first and last body

select
    rows.history_key as page_key,
    rows.*

from query_table($1) as rows

where rows.history_key between $2 and $3;
