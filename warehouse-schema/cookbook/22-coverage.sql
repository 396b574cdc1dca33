-- Who has disclosed what, and what is missing?
-- 谁公开了什么，缺哪些内容？
--
-- sample: 全部样例
-- a row is: one disclosure in force

select
    district_name as 地区,
    body_name as 单位,
    fiscal_year as 年度,
    stage_name as 阶段,
    has_budget_tables as 有预算表,
    has_final_tables as 有决算表,
    has_three_public as 有三公经费,
    has_performance as 有绩效目标,
    project_count as 项目数,
    figures_loaded_share as 数字入库比重

from compare.coverage

order by district_name, body_name, fiscal_year, stage_name, document_key;
