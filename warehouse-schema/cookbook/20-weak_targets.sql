-- Which targets can hardly be missed, are copied or cannot be verified?
-- 哪些绩效指标不会完不成、照抄别的项目或无法核实？
--
-- sample: 抚宁区、丰润区、秦皇岛开发区财政局绩效目标
-- a row is: one kind of weakness of a body

select
    body_name as 单位,
    fiscal_year as 年度,
    class_name as 薄弱之处,
    rule_name as 依据,
    count(*) as 指标数,
    min(indicator_name || '：' || printed_text) as 一例,
    min(indicator_key) as 指标标识

from compare.target_weakness

group by history_key, body_name, fiscal_year, class_name, rule_name

order by body_name, fiscal_year, 指标数 desc, class_name, rule_name;
