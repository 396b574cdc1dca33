-- Which printed codes are in no catalogue, and how much money stands under them?
-- 哪些科目对不上目录，涉及多少钱，为什么？
--
-- sample: 全部样例
-- a row is: one reason in one list

select
    matched_dimension as 目录,
    reason_name as 原因,
    count(*) as 行数,
    count(distinct document_key) as 文件数,
    max(largest_amount_yuan) / 10000 as 最大一笔万元,
    min(row_label) as 一例

from unmatched_code

where matched_dimension <> 'none'

group by matched_dimension, reason_name

order by max(largest_amount_yuan) desc nulls last, 行数 desc, matched_dimension, reason_name;
