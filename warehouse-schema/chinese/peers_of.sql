-- The answer of peers_of under Chinese names.
-- 本单位同类
--
-- a row is: one row of peers_of

create or replace macro 分析.本单位同类(所问单位, 所问年度) as table

select
    answer.peer_group as 同类组,
    answer.is_own as 是否所问,
    answer.district_name as 地区,
    answer.body_name as 单位,
    answer.body_kind_name as 单位类别,
    answer.fiscal_year as 年度,
    answer.stage_name as 阶段,
    answer.scope_name as 口径,
    answer.expenditure_yuan as 支出合计（元）,
    answer.basic_yuan as 基本支出（元）,
    answer.project_yuan as 项目支出（元）,
    answer.general_public_yuan as 一般公共预算财政拨款支出（元）,
    answer.three_public_yuan as “三公”经费（元）,
    answer.three_public_state as 三公经费数值状态,
    answer.operating_expense_yuan as 机关运行经费（元）,
    answer.peer_count as 同类家数,
    answer.caution as 提示,
    answer.expenditure_figure_key as 支出合计数字标识,
    answer.three_public_figure_key as 三公经费数字标识,
    answer.history_key as 单位沿革标识,
    answer.division_code as 区划代码,
    answer.document_key as 文件标识,
    answer.document_file as 文件名

from peers_of(所问单位, 所问年度) as answer;

comment on macro table 分析.本单位同类 is
    '本单位同类：一个单位一年与各地同类单位并列，如 分析.本单位同类(''唐山市丰润区财政局'', 2023) | peers_of: one body and year among the bodies of its kind everywhere';
