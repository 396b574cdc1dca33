-- The answer of trend under Chinese names.
-- 历年
--
-- a row is: one row of trend

create or replace macro 分析.历年(所问单位) as table

select
    answer.body_name as 单位,
    answer.stage_name as 阶段,
    answer.scope_name as 口径,
    answer.measure_name as 金额项目,
    answer.fiscal_year as 年度,
    answer.amount_yuan as 金额（元）,
    answer.value_state_name as 数值状态,
    answer.prior_year as 所比年度,
    answer.change_yuan as 增减额（元）,
    answer.growth_share as 增减幅度,
    answer.peer_count as 同类家数,
    answer.median_yuan as 同类中位数（元）,
    answer.peer_rank as 名次,
    answer.caution as 提示,
    answer.figure_key as 数字标识,
    answer.prior_figure_key as 所比年度数字标识,
    answer.document_file as 文件名,
    answer.history_key as 单位沿革标识,
    answer.measure_code as 金额项目代码

from trend(所问单位) as answer;

comment on macro table 分析.历年 is
    '历年：一个单位的主要金额逐年与上一公开年度相比，如 分析.历年(''江苏省人大常委会办公厅'') | trend: the main amounts of one body over the years, each beside the year before that it discloses';
