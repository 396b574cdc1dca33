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
