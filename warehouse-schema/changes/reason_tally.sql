-- How many rows of comparisons changed for which leading reason.
-- 比较行变动的主要原因计数
--
-- a row is: one reason; those for which nothing changed are there with 0

select
    reason_list.reason,
    reason_list.reason_name,
    reason_list.meaning,
    count(row_change.kind) filter (row_change.kind = 'appeared') as appeared_count,
    count(row_change.kind) filter (row_change.kind = 'vanished') as vanished_count,
    count(row_change.kind) filter (row_change.kind = 'moved') as moved_count,
    count(row_change.kind) filter (row_change.kind = 'peers') as peers_count,
    count(row_change.kind) filter (row_change.kind = 'source') as source_count

from reason_list

left join row_change
    on reason_list.reason = row_change.reason

group by all

order by min(reason_list.priority);
