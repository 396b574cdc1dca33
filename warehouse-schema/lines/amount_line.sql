-- The figures that give facts or totals, with their place and the keys of their document.
-- 形成事实或合计的数字，附所在位置及文件主键
--
-- a row is: one figure in one fact it can give

create or replace temp table amount_line as

with

witness_counts as (

    select
        amount_witness.fact_table,
        amount_witness.figure_key,
        count(*) as witness_count

    from amount_witness

    group by amount_witness.fact_table, amount_witness.figure_key

)

select
    amount_selection.document_key,
    amount_selection.disclosure_key,
    body_key.division_key,
    body_key.budgetary_unit_key,
    amount_selection.fiscal_year,
    amount_selection.figure_kind,
    amount_selection.fact_table,
    amount_selection.partition_code,
    amount_selection.source_table,
    amount_selection.table_number,
    amount_selection.dimension,
    amount_selection.role,
    amount_selection.code_path,
    amount_selection.entry_code,
    amount_selection.part_list,
    amount_selection.part_code,
    amount_selection.part_path,
    amount_selection.member_code,
    amount_selection.is_total,
    amount_selection.is_leaf,
    amount_selection.is_fact,
    amount_selection.is_chosen,
    amount_selection.is_set_aside,
    amount_selection.statement_rank,
    case when amount_selection.figure_value = 0 then 'zero' else 'stated' end as value_state,
    printed_figure.amount_yuan,
    printed_figure.quantity,
    amount_selection.figure_key,
    printed_figure.figure_number,
    printed_figure.page,
    printed_figure.line,
    printed_figure.table_id,
    printed_figure.row_code,
    printed_figure.row_label,
    printed_figure.column_label,
    printed_figure.printed_text,
    printed_figure.printed_unit,
    cast(coalesce(witness_counts.witness_count, 0) as integer) as witness_count

from amount_selection

inner join printed.figure as printed_figure
    on amount_selection.figure_key = printed_figure.figure_key

inner join body_key
    on amount_selection.document_key = body_key.document_key
    and case when amount_selection.is_publisher then '' else amount_selection.body_code end
        = body_key.body_code
    and case when amount_selection.is_publisher then '' else amount_selection.body_name end
        = body_key.body_name

left join witness_counts
    on amount_selection.fact_table = witness_counts.fact_table
    and amount_selection.figure_key = witness_counts.figure_key;
