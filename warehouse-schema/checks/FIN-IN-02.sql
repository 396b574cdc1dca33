-- Both grand totals of the final account are equal.
-- 收支总计相等
--
-- severity: error
-- version: 1
-- stage: final_account
-- inputs: FIN01
-- tolerance: E
-- bars: both
-- a row is: one table and kind of figure

insert into check_case by name

with

-- 合计 is the grand total where no row is called 总计
grand_totals as (

    select
        check_line.*,
        row_number() over (
            partition by
                check_line.document_key,
                check_line.figure_kind,
                check_line.table_number,
                check_line.measure
            order by
                check_line.code <> 'grand',
                check_line.row_number,
                check_line.column_label,
                check_line.figure_key
        ) as choice

    from check_line

    where check_line.table_id = 'FIN01'
        and check_line.measure in ('revenue', 'expenditure')
        and check_line.role = 'total'
        and check_line.code in ('grand', 'table_total')

)

select
    'FIN-IN-02' as check_id,
    grand_totals.document_key,
    grand_totals.figure_kind,
    'FIN01' as table_id,
    grand_totals.table_number,
    '收支总计' as subject,
    '收入总计' as left_label,
    max(grand_totals.amount_yuan) filter (grand_totals.measure = 'revenue') as left_value,
    list(grand_totals.figure_key order by grand_totals.figure_key)
        filter (grand_totals.measure = 'revenue') as left_places,
    '支出总计' as right_label,
    max(grand_totals.amount_yuan) filter (grand_totals.measure = 'expenditure')
        as right_value,
    list(grand_totals.figure_key order by grand_totals.figure_key)
        filter (grand_totals.measure = 'expenditure')
        as right_places,
    rounding_envelope(1, min(grand_totals.step_yuan)) as tolerance

from grand_totals

where grand_totals.choice = 1

group by grand_totals.document_key, grand_totals.figure_kind, grand_totals.table_number;
