-- The rows of one peer group in a view, in the order that the view itself gives.
-- 一个同类组在一项比较中的各行，按视图自身的顺序
--
-- a row is: what the view's own file says
-- parameters: view with its schema, peer group, most rows

select rows.*

from query_table($1) as rows

where coalesce(rows.peer_group, '') = $2

limit cast($3 as bigint);
