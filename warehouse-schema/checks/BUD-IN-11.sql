-- A row of the fiscal balance table is the sum of its funds.
-- 合计等于三类预算之和
--
-- severity: error
-- version: 1
-- stage: budget
-- inputs: BUD04
-- condition: 支出按预算种类分列 | the funds are columns of the table
-- tolerance: E
-- bars: both
-- a row is: one row of the expenditure side of a table that prints the columns

insert into check_case by name

with

lines as (

    select
        check_line.*,
        check_line.measure = 'total' as is_total,
        bool_or(check_line.measure = 'total') over whole_table as has_total,
        bool_or(check_line.measure <> 'total') over whole_table as has_funds

    from check_line

    where check_line.table_id = 'BUD04'
        and check_line.measure in ('total', 'general_public', 'government_fund', 'state_capital')

    window whole_table as (
        partition by
            check_line.document_key, check_line.figure_kind, check_line.table_number
    )

)

select
    'BUD-IN-11' as check_id,
    lines.document_key,
    lines.figure_kind,
    'BUD04' as table_id,
    lines.table_number,
    max(row_name(lines.row_code, lines.row_label)) as subject,
    '合计' as left_label,
    max(lines.amount_yuan) filter (lines.is_total) as left_value,
    list(lines.figure_key order by lines.figure_key) filter (lines.is_total) as left_places,
    '各类预算之和' as right_label,
    sum(lines.amount_yuan) filter (not lines.is_total) as right_value,
    list(lines.figure_key order by lines.measure, lines.figure_key) filter (not lines.is_total)
        as right_places,
    rounding_envelope(count(*) filter (not lines.is_total), min(lines.step_yuan)) as tolerance

from lines

where lines.has_total and lines.has_funds

group by lines.document_key, lines.figure_kind, lines.table_number, lines.row_number;
