-- Figures that are stated without a table of their own.
-- 单独列示的指标（机关运行经费、政府采购、编制、人员、车辆、以前年度数等）
--
-- a row is: one leaf member of one measure of one document and year; a plain sum over members
-- of one measure and year is right, sums over measures mean nothing

create or replace table fact_key_figure as

with

key_lines as (

    select
        amount_line.*,
        case
            when amount_line.fact_table = 'fact_key_figure' then amount_line.partition_code
            else amount_line.part_code
        end as measure_code,
        case
            when amount_line.fact_table = 'fact_key_figure' then amount_line.member_code
            else 'total'
        end as key_member_code

    from amount_line

    where amount_line.is_fact
        and (
            amount_line.fact_table = 'fact_key_figure'
            or (
                amount_line.fact_table = 'fact_three_public'
                and amount_line.part_path <> '/'
                and not starts_with(amount_line.part_path, '/total/')
            )
        )

)

select
    key_lines.document_key,
    key_lines.division_key,
    key_lines.budgetary_unit_key,
    key_lines.fiscal_year,
    key_lines.figure_kind,
    coalesce(dim_key_figure.key_figure_key, 0) as key_figure_key,
    key_lines.measure_code,
    key_lines.key_member_code as member_code,
    key_lines.value_state,
    key_lines.amount_yuan,
    key_lines.quantity,
    key_lines.figure_key,
    key_lines.page,
    key_lines.line,
    key_lines.table_id,
    key_lines.row_code,
    key_lines.row_label,
    key_lines.column_label,
    key_lines.printed_text,
    key_lines.printed_unit,
    key_lines.witness_count

from key_lines

left join dim_key_figure
    on key_lines.measure_code = dim_key_figure.measure_code
    and key_lines.key_member_code = dim_key_figure.member_code

order by key_lines.document_key, key_lines.figure_number;
