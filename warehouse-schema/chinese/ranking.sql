-- The answer of ranking under Chinese names.
-- 排名
--
-- a row is: one row of ranking

create or replace macro 分析.排名(所问项目, 所问年度) as table

select
    answer.peer_group as 同类组,
    answer.peer_rank as 名次,
    answer.district_name as 地区,
    answer.body_name as 单位,
    answer.measure_name as 金额项目,
    answer.amount_yuan as 金额（元）,
    answer.value_state_name as 数值状态,
    answer.peer_count as 同类家数,
    answer.median_yuan as 同类中位数（元）,
    answer.stage_name as 阶段,
    answer.scope_name as 口径,
    answer.caution as 提示,
    answer.figure_key as 数字标识,
    answer.document_file as 文件名,
    answer.history_key as 单位沿革标识

from ranking(所问项目, 所问年度) as answer;

comment on macro table 分析.排名 is
    '排名：一年中按一项主要金额在同类组内由大到小，如 分析.排名(''机关运行经费'', 2023) | ranking: bodies by one of the main amounts in a year within each group of peers';
