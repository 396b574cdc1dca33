-- Which share of expenditure is health, after the United Nations (COFOG)?
-- 按联合国政府职能分类，支出中卫生占多少？未归类的有多少？
--
-- sample: 全部样例
-- a row is: one money of one body and division of COFOG that is health or not assigned
-- note: 职工医疗保险缴费属于本单位自身职能，科目看不出，列在“未归类”；只看“07 卫生”会偏小。
-- note: 财政拨款支出是部门支出的一部分，不可相加；部门支出未列科目的单位看财政拨款支出。

select
    body_name as 单位,
    fiscal_year as 年度,
    money_name as 资金范围,
    cofog_scope_name as 归类情形,
    cofog_division_name as 大类,
    sum(amount_yuan) / 10000 as 金额万元,
    round(sum(expenditure_share), 4) as 占支出比重

from compare.cofog_structure

where cofog_division = '07'
    or cofog_scope_name <> '已归类'

group by history_key, body_name, fiscal_year, money_name, cofog_scope_name, cofog_division_name

order by body_name, fiscal_year, money_name desc, cofog_scope_name desc, cofog_division_name;
