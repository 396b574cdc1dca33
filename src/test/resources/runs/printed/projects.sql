with

money as (

    select
        document_key,
        row_code,
        row_label,
        max(printed_text) filter (where measure = 'project_budget') as budget_text,
        max(amount_yuan) filter (where measure = 'project_budget') as budget_yuan,
        max(quantity) filter (where column_label like '3月%') as march,
        max(quantity) filter (where column_label like '6月%') as june,
        max(quantity) filter (where column_label like '10月%') as october,
        max(quantity) filter (where column_label like '12月%') as december

    from printed.figure

    where measure in ('project_budget', 'planned_share') and table_id = 'PERF'

    group by document_key, row_code, row_label

)

select
    dim_document.file,
    project.line,
    project.project_code,
    project.project_name,
    money.budget_text,
    money.budget_yuan,
    money.march,
    money.june,
    money.october,
    money.december

from printed.project

inner join dim_document
    on project.document_key = dim_document.document_key

left join money
    on project.document_key = money.document_key
    and project.project_code = money.row_code
    and project.project_name = money.row_label

where project.has_sheet;
