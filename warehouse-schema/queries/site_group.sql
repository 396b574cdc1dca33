-- How many rows of a view each peer group has.
-- 各同类组在一项比较中的行数
--
-- a row is: one peer group, the largest first (parameter 1 is the view with its schema)

select
    coalesce(rows.peer_group, '') as peer_group,
    count(*) as row_count

from query_table($1) as rows

group by coalesce(rows.peer_group, '')

order by row_count desc, peer_group;
