-- How much money cannot be assigned to a function, and why?
-- 有多少钱说不清花在什么职能上，为什么？
--
-- sample: 全部样例
-- a row is: one body and reason

select
    body_name as 单位,
    fiscal_year as 年度,
    function_class_name as 功能分类,
    amount_yuan / 10000 as 金额万元,
    round(expenditure_share, 4) as 占支出比重,
    caution as 提示

from compare.function_structure

where coalesce(function_class_code, '') = ''

order by amount_yuan desc, body_name, fiscal_year, document_key;
