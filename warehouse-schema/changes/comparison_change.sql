-- How many rows each comparison has before and after, and how they were paired.
-- 各比较前后两次的行数与配对
--
-- a row is: one comparison

select
    sheet_list.sheet as "比较",
    comparison_tally.before_count as "前次行数",
    comparison_tally.after_count as "本次行数",
    comparison_tally.paired_count as "配成对",
    comparison_tally.not_unique_count as "同名行（按内容和次序配对）",
    count(row_change.kind) filter (row_change.kind = 'appeared') as "新增",
    count(row_change.kind) filter (row_change.kind = 'vanished') as "消失",
    count(row_change.kind) filter (row_change.kind = 'moved') as "数值改变",
    count(row_change.kind) filter (row_change.kind = 'peers') as "同类改变",
    count(row_change.kind) filter (row_change.kind = 'source') as "出处改变"

from comparison_tally

inner join sheet_list
    on comparison_tally.comparison = sheet_list.comparison

left join row_change
    on comparison_tally.comparison = row_change.comparison

group by all

order by "比较";
