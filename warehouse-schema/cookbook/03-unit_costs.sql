-- What do bodies pay for one piece, household or month, and which prices are not compared, and why?
-- 同样的东西，各单位的单价（每个、每户、每月）定多少？哪些不能比，为什么？
--
-- sample: 丰润区、抚宁区、秦皇岛开发区财政局的绩效目标
-- a row is: one price that a target states

select
    theme_name as 主题,
    body_name as 单位,
    fiscal_year as 年度,
    project_name as 项目,
    cost_object as 对象,
    stated_price_yuan as 所列单价（元）,
    unit_cost_yuan as 单价（元）,
    unit_cost_unit as 每,
    period_name as 期间,
    is_comparable as 可比,
    refusal as 不比的原因,
    peer_count as 同类家数,
    median_unit_cost as 同类中位数

from compare.unit_cost

order by theme_name, unit_cost_unit, unit_cost_yuan desc nulls last, body_name, project_name,
    indicator_key;
