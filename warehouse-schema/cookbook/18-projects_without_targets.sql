-- Which projects have money and no performance target?
-- 哪些项目有钱没有绩效目标？
--
-- sample: 全部样例中载明项目的文件
-- a row is: one project
-- note: 项目名单与绩效目标表可能分两份文件公开；先看 22 题该单位公开了什么。

select
    cost.district_name as 地区,
    cost.body_name as 单位,
    cost.fiscal_year as 年度,
    cost.project_name as 项目,
    cost.amount_yuan / 10000 as 金额万元,
    cost.document_file as 文件

from compare.cost as cost

anti join compare.project_target_quality as project_target_quality
    on cost.history_key = project_target_quality.history_key
    and cost.fiscal_year is not distinct from project_target_quality.fiscal_year
    and cost.project_name = project_target_quality.project_name

order by cost.amount_yuan desc nulls last, cost.body_name, cost.project_name, cost.figure_key;
