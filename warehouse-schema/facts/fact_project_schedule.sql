-- Planned payment of projects by month.
-- 项目资金支出计划（分时点累计比例）
--
-- a row is: one project × one checkpoint of one document; shares are cumulative, 0 to 1

create or replace table fact_project_schedule as

select
    printed_figure.document_key,
    body_key.division_key,
    body_key.budgetary_unit_key,
    printed_figure.fiscal_year,
    printed_figure.figure_kind,
    dim_project.project_key,
    try_cast(regexp_extract(printed_figure.column_label, '([0-9]+)月', 1) as integer)
        as checkpoint_month,
    cast(printed_figure.quantity / 100 as decimal(9, 4)) as planned_share,
    printed_figure.figure_key,
    printed_figure.page,
    printed_figure.line,
    printed_figure.table_id,
    printed_figure.row_code,
    printed_figure.row_label,
    printed_figure.column_label,
    printed_figure.printed_text,
    printed_figure.printed_unit

from project_figure

inner join printed.figure as printed_figure
    on project_figure.figure_key = printed_figure.figure_key

inner join project_member
    on project_figure.project_member_key = project_member.project_member_key

inner join body_key
    on project_member.document_key = body_key.document_key
    and project_member.body_code = body_key.body_code
    and project_member.body_name = body_key.body_name

inner join dim_project
    on body_key.division_key = dim_project.division_key
    and body_key.budgetary_unit_key = dim_project.budgetary_unit_key
    and coalesce(nullif(project_member.project_code, ''), project_member.project_name)
        = dim_project.project_natural_key

where project_figure.measure = 'planned_share'
    and project_figure.statement_rank = 1

order by printed_figure.document_key, printed_figure.figure_number;

comment on table fact_project_schedule is
    '项目资金支出计划（分时点累计比例） | Planned payment of projects by month';
comment on column fact_project_schedule.document_key is
    '文件主键（SHA-256 前 16 位） | key of the document: first 16 hex digits of its SHA-256';
comment on column fact_project_schedule.division_key is
    '行政区划主键 | key of the division, 0 where unknown';
comment on column fact_project_schedule.budgetary_unit_key is
    '预算单位主键 | key of the budgetary unit, 0 where unknown';
comment on column fact_project_schedule.fiscal_year is '年度 | fiscal year the figure is about';
comment on column fact_project_schedule.figure_kind is
    '数字性质 | what the figure is: budget, adjusted_budget, execution, final_account, …';
comment on column fact_project_schedule.project_key is
    '项目主键 | key of the project, 0 where not disclosed';
comment on column fact_project_schedule.checkpoint_month is
    '时点月份 | month at whose end the share is to be reached';
comment on column fact_project_schedule.planned_share is
    '计划支出比例（累计，0–1） | cumulative planned share, 0 to 1';
comment on column fact_project_schedule.figure_key is
    '印出数字主键 | key of the printed figure it was taken from';
comment on column fact_project_schedule.page is '页码 | page, 0 where the format has none';
comment on column fact_project_schedule.line is '行号 | line of the page or file';
comment on column fact_project_schedule.table_id is
    '表编号 | standard table, sheet or sentence';
comment on column fact_project_schedule.row_code is
    '行编码（原文） | code of the row as printed';
comment on column fact_project_schedule.row_label is
    '行名称（原文） | label of the row as printed';
comment on column fact_project_schedule.column_label is
    '栏目（原文） | header path of the column as printed';
comment on column fact_project_schedule.printed_text is '原文 | text as printed';
comment on column fact_project_schedule.printed_unit is '原文单位 | unit as printed';
