-- Planned payment shares that checks compare, each under its date and with its project.
-- 勾稽关系所用的资金支出计划（各时点累计比例）
--
-- a row is: one printed share of one project sheet, doubtful ones included; blank dates have none

create or replace temp table check_schedule as

select
    printed_project.project_member_key,
    printed_project.document_key,
    printed_project.project_name,
    reading_figure.figure_key,
    reading_figure.figure_number,
    reading_figure.figure_kind,
    reading_figure.column_label as date_label,
    cast(regexp_extract(reading_figure.column_label, '([0-9]+)月', 1) as integer)
        as month_number,
    reading_figure.quantity as planned_percent

from reading_figure

inner join check_document
    on reading_figure.document_key = check_document.document_key

inner join printed.project as printed_project
    on reading_figure.document_key = printed_project.document_key
    and reading_figure.row_label = printed_project.project_name
    and reading_figure.row_code = printed_project.project_code

where reading_figure.measure = 'planned_share'
    and reading_figure.quantity is not null
    and regexp_matches(reading_figure.column_label, '[0-9]+月')
    and printed_project.has_sheet

-- of two sheets with one name and code, the one printed above the figure
qualify row_number() over (
    partition by reading_figure.figure_key
    order by
        (printed_project.page, printed_project.line)
            <= (reading_figure.page, reading_figure.line) desc,
        printed_project.page desc,
        printed_project.line desc,
        printed_project.project_member_key
) = 1;
