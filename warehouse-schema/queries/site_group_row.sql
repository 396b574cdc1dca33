-- The rows of a view peer group by peer group, each in the order that the view itself gives.
-- 一项比较的各行，逐个同类组列出，组内按视图自身的顺序
--
-- a row is: what the view's own file says, before it the peer group, blank where there is none
-- parameters: view with its schema, most rows of a group

with

placed as (

    select
        coalesce(rows.peer_group, '') as group_key,
        row_number() over () as place,
        rows.*

    from query_table($1) as rows

)

select placed.* exclude (place)

from placed

qualify row_number() over (partition by placed.group_key order by placed.place)
    <= cast($2 as bigint)

order by placed.group_key, placed.place;
