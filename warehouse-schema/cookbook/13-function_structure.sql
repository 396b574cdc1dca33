-- On which functions does a body spend, and its peers?
-- 一个单位的钱花在哪些职能上，同类单位呢？
--
-- sample: 秦皇岛开发区、东西湖区财政局 2023 年预算
-- a row is: one class of function of a body

select
    function_class_code as 类,
    function_class_name as 功能分类,
    body_name as 单位,
    amount_yuan / 10000 as 金额万元,
    round(expenditure_share, 4) as 占支出比重,
    peer_count as 同类家数,
    median_yuan / 10000 as 同类中位数万元,
    peer_rank as 名次

from compare.function_structure

where peer_group = '财政局，2023年预算'

order by function_class_code, amount_yuan desc nulls last, body_name;
