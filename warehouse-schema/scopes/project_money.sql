-- What project sheets and lists say that a project costs, and the sources it is made of.
-- 项目金额与资金来源
--
-- a row is: one project with an amount of the document's own year, doubtful ones included; lists
--     and sentences count where the project has no amount on a sheet

create or replace temp table project_money as

with

fund_parts as (

    select list.measure, list.whole_measure

    from vocabulary_list('project_fund_part') as list

),

-- of two sheets with one name and code, the one printed above the figure
sheet_figures as (

    select
        printed_project.project_member_key,
        reading_figure.figure_key,
        reading_figure.figure_number,
        reading_figure.figure_kind,
        reading_figure.measure,
        reading_figure.amount_yuan,
        reading_figure.step_yuan

    from reading_figure

    inner join printed.project as printed_project
        on reading_figure.document_key = printed_project.document_key
        and reading_figure.row_label = printed_project.project_name
        and reading_figure.row_code = printed_project.project_code

    where reading_figure.source_table = 'PERF'
        and starts_with(reading_figure.measure, 'project_')
        and reading_figure.amount_yuan is not null
        and reading_figure.fiscal_year is not distinct from reading_figure.document_year
        and printed_project.has_sheet

    qualify row_number() over (
        partition by reading_figure.figure_key
        order by
            (printed_project.page, printed_project.line)
                <= (reading_figure.page, reading_figure.line) desc,
            printed_project.page desc,
            printed_project.line desc,
            printed_project.project_member_key
    ) = 1

),

listed_figures as (

    select
        project_figure.project_member_key,
        project_figure.figure_key,
        project_figure.figure_number,
        project_figure.figure_kind,
        project_figure.measure,
        project_figure.amount_yuan,
        reading_figure.step_yuan

    from project_figure

    inner join reading_figure
        on project_figure.figure_key = reading_figure.figure_key

    anti join sheet_figures
        on project_figure.project_member_key = sheet_figures.project_member_key

    where project_figure.measure = 'project_budget'
        and project_figure.statement_rank = 1
        and project_figure.amount_yuan is not null
        and reading_figure.fiscal_year is not distinct from reading_figure.document_year

),

project_figures as (

    select * from sheet_figures

    union all

    select * from listed_figures

),

first_figures as (

    select project_figures.*

    from project_figures

    qualify row_number() over (
        partition by project_figures.project_member_key, project_figures.measure
        order by project_figures.figure_number, project_figures.figure_key
    ) = 1

),

wholes as (

    select
        first_figures.project_member_key,
        any_value(first_figures.figure_kind) as figure_kind,
        max(first_figures.amount_yuan) filter (
            where first_figures.measure = 'project_budget'
        ) as budget_yuan,
        max(first_figures.step_yuan) filter (
            where first_figures.measure = 'project_budget'
        ) as budget_step_yuan,
        max(first_figures.figure_key) filter (
            where first_figures.measure = 'project_budget'
        ) as budget_place,
        max(first_figures.amount_yuan) filter (
            where first_figures.measure = 'project_source_total'
        ) as source_total_yuan,
        max(first_figures.step_yuan) filter (
            where first_figures.measure = 'project_source_total'
        ) as source_total_step_yuan,
        max(first_figures.figure_key) filter (
            where first_figures.measure = 'project_source_total'
        ) as source_total_place,
        max(first_figures.amount_yuan) filter (
            where first_figures.measure = 'project_total'
        ) as total_yuan,
        max(first_figures.figure_key) filter (
            where first_figures.measure = 'project_total'
        ) as total_place,
        max(first_figures.amount_yuan) filter (
            where first_figures.measure = 'project_fiscal_funds'
        ) as fiscal_yuan,
        max(first_figures.figure_key) filter (
            where first_figures.measure = 'project_fiscal_funds'
        ) as fiscal_place,
        max(first_figures.amount_yuan) filter (
            where first_figures.measure = 'project_other_funds'
        ) as other_yuan,
        max(first_figures.figure_key) filter (
            where first_figures.measure = 'project_other_funds'
        ) as other_place

    from first_figures

    group by first_figures.project_member_key

),

parts as (

    select
        first_figures.project_member_key,
        sum(first_figures.amount_yuan) filter (
            where fund_parts.whole_measure = 'project_budget'
        ) as budget_parts_yuan,
        sum(first_figures.step_yuan) filter (
            where fund_parts.whole_measure = 'project_budget'
        ) as budget_parts_step_yuan,
        list(first_figures.figure_key order by first_figures.figure_number) filter (
            where fund_parts.whole_measure = 'project_budget'
        ) as budget_parts_places,
        sum(first_figures.amount_yuan) filter (
            where fund_parts.whole_measure = 'project_source_total'
        ) as sources_yuan,
        sum(first_figures.step_yuan) filter (
            where fund_parts.whole_measure = 'project_source_total'
        ) as sources_step_yuan,
        list(first_figures.figure_key order by first_figures.figure_number) filter (
            where fund_parts.whole_measure = 'project_source_total'
        ) as sources_places

    from first_figures

    inner join fund_parts
        on first_figures.measure = fund_parts.measure

    group by first_figures.project_member_key

)

select
    wholes.*,
    parts.* exclude (project_member_key)

from wholes

left join parts
    on wholes.project_member_key = parts.project_member_key;
