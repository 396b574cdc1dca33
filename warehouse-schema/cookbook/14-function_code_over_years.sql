-- One function code over the years, through the reforms of the catalogue
-- 一个功能科目历年多少钱？2018 年以后改过的科目已换算到最新目录
--
-- sample: 历年各样例：2080501 行政单位离退休
-- a row is: one body and year with the code
-- note: 部门支出与财政拨款支出两种资金范围不能相加，类、款、项三级也不能相加。

select
    function_code as 最新编码,
    function_name as 科目,
    fiscal_year as 年度,
    body_name as 单位,
    money_name as 资金范围,
    amount_yuan / 10000 as 金额万元,
    rule_names as 换算规则,
    prior_year as 所比年度,
    round(growth_share, 4) as 增减幅度,
    is_comparable as 是否可比

from compare.function_over_years

where function_code = '2080501'
    and level_name = '项'

order by fiscal_year, body_name, money_name, document_key;
