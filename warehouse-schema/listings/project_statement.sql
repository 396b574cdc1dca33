-- Figures about projects: of sheets and sentences, and of project lists that close.
-- 有关项目的数字：项目表、文字，以及各行之和等于合计的项目清单
--
-- a row is: one figure; a list whose rows do not add up to its total may print its projects
-- under headings or more than once, and is kept as printed; so is a figure in doubt

create or replace temp table project_statement as

with

list_lines as (

    select
        reading_figure.*,
        reading_figure.role = 'item' and reading_figure.row_label <> '' as is_project

    from reading_figure

    where reading_figure.table_id = 'BUD10'
        and reading_figure.measure = 'total'
        and reading_figure.amount_yuan is not null
        and not reading_figure.doubtful

),

closed_lists as (

    select
        list_lines.document_key,
        list_lines.table_number

    from list_lines

    group by list_lines.document_key, list_lines.table_number

    having abs(
        sum(list_lines.amount_yuan) filter (where list_lines.is_project)
        - max(list_lines.amount_yuan) filter (where list_lines.role = 'total')
    ) <= rounding_envelope(count(*), min(list_lines.step_yuan))

)

select
    reading_figure.figure_key,
    reading_figure.document_key,
    reading_figure.figure_number,
    reading_figure.page,
    reading_figure.line,
    case
        when reading_figure.table_id = 'NARRATIVE' then ''
        else reading_figure.row_code
    end as project_code,
    reading_figure.row_label as project_name,
    coalesce(project_identity.identity_name, reading_figure.row_label) as identity_name,
    reading_figure.body_code,
    reading_figure.body_name,
    reading_figure.measure,
    reading_figure.column_label,
    reading_figure.figure_kind,
    reading_figure.fiscal_year,
    reading_figure.amount_yuan,
    reading_figure.quantity,
    case reading_figure.source_table
        when 'PERF' then 1
        when 'STATEMENT' then 3
        else 2
    end as source_order,
    reading_figure.source_table = 'STATEMENT' as is_sentence

from reading_figure

left join project_identity
    on reading_figure.row_label = project_identity.project_name

where reading_figure.measure in (
        'project_budget', 'project_fiscal_funds', 'project_other_funds', 'planned_share'
    )
    and reading_figure.role = 'item'
    and reading_figure.row_label <> ''
    and not reading_figure.doubtful

union all

select
    list_lines.figure_key,
    list_lines.document_key,
    list_lines.figure_number,
    list_lines.page,
    list_lines.line,
    list_lines.row_code as project_code,
    list_lines.row_label as project_name,
    coalesce(project_identity.identity_name, list_lines.row_label) as identity_name,
    list_lines.body_code,
    list_lines.body_name,
    'project_budget' as measure,
    list_lines.column_label,
    list_lines.figure_kind,
    list_lines.fiscal_year,
    list_lines.amount_yuan,
    list_lines.quantity,
    2 as source_order,
    false as is_sentence

from list_lines

inner join closed_lists
    on list_lines.document_key = closed_lists.document_key
    and list_lines.table_number = closed_lists.table_number

left join project_identity
    on list_lines.row_label = project_identity.project_name

where list_lines.is_project;
