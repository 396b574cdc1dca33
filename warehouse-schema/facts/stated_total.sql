-- Printed subtotals and totals, and whatever else states an amount that facts hold in parts.
-- 印出的小计、合计及其他未作为事实的数字
--
-- a row is: one printed figure in one fact that it does not give; never to be added to facts

create or replace table stated_total as

with

stated_lines as (

    select
        amount_line.*,
        case
            when amount_line.statement_rank > 1 then 'repeated'
            when amount_line.is_set_aside and amount_line.role in ('of_which', 'carry_over')
                then amount_line.role
            when amount_line.role in ('of_which', 'carry_over') then amount_line.role
            when amount_line.is_set_aside and amount_line.role <> 'subtotal'
                then 'part_not_closing'
            when amount_line.is_total then 'total'
            when amount_line.is_leaf then 'other_source'
            else 'subtotal'
        end as level

    from amount_line

    where not amount_line.is_fact

    union all by name

    select
        project_amount.document_key,
        body_key.division_key,
        body_key.budgetary_unit_key,
        project_amount.fiscal_year,
        project_amount.figure_kind,
        'fact_project' as fact_table,
        '' as partition_code,
        '' as code_path,
        'project' as part_code,
        'subtotal' as level,
        printed_figure.amount_yuan,
        printed_figure.quantity,
        printed_figure.figure_key,
        printed_figure.figure_number,
        printed_figure.page,
        printed_figure.line,
        printed_figure.table_id,
        printed_figure.row_code,
        printed_figure.row_label,
        printed_figure.column_label,
        printed_figure.printed_text,
        printed_figure.printed_unit

    from project_amount

    inner join printed.figure as printed_figure
        on project_amount.figure_key = printed_figure.figure_key

    inner join body_key
        on printed_figure.document_key = body_key.document_key
        and printed_figure.body_code = body_key.body_code
        and printed_figure.body_name = body_key.body_name

    where not project_amount.is_fact

)

select
    stated_lines.document_key,
    stated_lines.division_key,
    stated_lines.budgetary_unit_key,
    stated_lines.fiscal_year,
    stated_lines.figure_kind,
    stated_lines.fact_table,
    stated_lines.partition_code,
    stated_lines.code_path as code,
    stated_lines.part_code,
    stated_lines.level,
    stated_lines.amount_yuan,
    stated_lines.quantity,
    stated_lines.figure_key,
    stated_lines.page,
    stated_lines.line,
    stated_lines.table_id,
    stated_lines.row_code,
    stated_lines.row_label,
    stated_lines.column_label,
    stated_lines.printed_text,
    stated_lines.printed_unit

from stated_lines

order by stated_lines.document_key, stated_lines.figure_number, stated_lines.fact_table;
