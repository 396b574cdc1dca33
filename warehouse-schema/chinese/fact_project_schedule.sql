-- The rows of fact_project_schedule under Chinese names.
-- 项目支出计划
--
-- a row is: one row of fact_project_schedule

create or replace view 分析.项目支出计划 as

select
    dim_division.full_name as 地区,
    dim_budgetary_unit.unit_name as 单位,
    dim_project.project_name as 项目,
    fact_project_schedule.document_key as 文件主键,
    fact_project_schedule.division_key as 行政区划主键,
    fact_project_schedule.budgetary_unit_key as 预算单位主键,
    fact_project_schedule.fiscal_year as 年度,
    fact_project_schedule.figure_kind as 数字性质,
    fact_project_schedule.project_key as 项目主键,
    fact_project_schedule.checkpoint_month as 时点月份,
    fact_project_schedule.planned_share as 计划支出比例,
    fact_project_schedule.figure_key as 印出数字主键,
    fact_project_schedule.page as 页码,
    fact_project_schedule.line as 行号,
    fact_project_schedule.table_id as 表编号,
    fact_project_schedule.row_code as 行编码,
    fact_project_schedule.row_label as 行名称,
    fact_project_schedule.column_label as 栏目,
    fact_project_schedule.printed_text as 原文,
    fact_project_schedule.printed_unit as 原文单位

from fact_project_schedule

left join dim_division
    on fact_project_schedule.division_key = dim_division.division_key

left join dim_budgetary_unit
    on fact_project_schedule.budgetary_unit_key = dim_budgetary_unit.budgetary_unit_key

left join dim_project
    on fact_project_schedule.project_key = dim_project.project_key;

comment on view 分析.项目支出计划 is
    '项目资金支出计划（分时点累计比例） | fact_project_schedule: Planned payment of projects by month';
comment on column 分析.项目支出计划.地区 is '地区 | full name of the division';
comment on column 分析.项目支出计划.单位 is '单位 | name of the budgetary unit';
comment on column 分析.项目支出计划.项目 is '项目 | name of the project';
comment on column 分析.项目支出计划.文件主键 is
    '文件主键 | document_key: key of the document: first 16 hex digits of its SHA-256';
comment on column 分析.项目支出计划.行政区划主键 is
    '行政区划主键 | division_key: key of the division, 0 where unknown';
comment on column 分析.项目支出计划.预算单位主键 is
    '预算单位主键 | budgetary_unit_key: key of the budgetary unit, 0 where unknown';
comment on column 分析.项目支出计划.年度 is '年度 | fiscal_year: fiscal year the figure is about';
comment on column 分析.项目支出计划.数字性质 is
    '数字性质 | figure_kind: what the figure is: budget, adjusted_budget, execution, final_account, …';
comment on column 分析.项目支出计划.项目主键 is
    '项目主键 | project_key: key of the project, 0 where not disclosed';
comment on column 分析.项目支出计划.时点月份 is
    '时点月份 | checkpoint_month: month at whose end the share is to be reached';
comment on column 分析.项目支出计划.计划支出比例 is
    '计划支出比例 | planned_share: cumulative planned share, 0 to 1';
comment on column 分析.项目支出计划.印出数字主键 is
    '印出数字主键 | figure_key: key of the printed figure it was taken from';
comment on column 分析.项目支出计划.页码 is '页码 | page: page, 0 where the format has none';
comment on column 分析.项目支出计划.行号 is '行号 | line: line of the page or file';
comment on column 分析.项目支出计划.表编号 is
    '表编号 | table_id: standard table, sheet or sentence';
comment on column 分析.项目支出计划.行编码 is '行编码 | row_code: code of the row as printed';
comment on column 分析.项目支出计划.行名称 is '行名称 | row_label: label of the row as printed';
comment on column 分析.项目支出计划.栏目 is
    '栏目 | column_label: header path of the column as printed';
comment on column 分析.项目支出计划.原文 is '原文 | printed_text: text as printed';
comment on column 分析.项目支出计划.原文单位 is '原文单位 | printed_unit: unit as printed';
