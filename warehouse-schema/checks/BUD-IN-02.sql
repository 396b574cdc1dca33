-- Total income equals total expenditure.
-- 收入总计等于支出总计
--
-- severity: error
-- version: 1
-- stage: budget
-- inputs: BUD01
-- tolerance: E
-- bars: both
-- a row is: one table that prints a total on either side

insert into check_case by name

with

totals as (

    select
        check_line.*,
        check_line.code = 'current' as is_of_year,
        -- a table without 总计 balances in 本年合计
        row_number() over (
            partition by
                check_line.document_key,
                check_line.figure_kind,
                check_line.table_number,
                check_line.measure
            order by
                array_position(['grand', 'table_total', 'current'], check_line.code),
                check_line.row_number,
                check_line.figure_key
        ) as choice

    from check_line

    where check_line.table_id = 'BUD01'
        and check_line.measure in ('revenue', 'expenditure')
        and check_line.role = 'total'

),

sides as (

    select
        totals.document_key,
        totals.figure_kind,
        totals.table_number,
        min(totals.step_yuan) as step_yuan,
        count(distinct totals.is_of_year) = 1 as is_alike,
        max(totals.row_label) filter (where totals.measure = 'revenue') as left_label,
        max(totals.amount_yuan) filter (where totals.measure = 'revenue') as left_yuan,
        list(totals.figure_key order by totals.figure_key)
            filter (where totals.measure = 'revenue') as left_places,
        max(totals.row_label) filter (where totals.measure = 'expenditure') as right_label,
        max(totals.amount_yuan) filter (where totals.measure = 'expenditure') as right_yuan,
        list(totals.figure_key order by totals.figure_key)
            filter (where totals.measure = 'expenditure') as right_places

    from totals

    where totals.choice = 1

    group by totals.document_key, totals.figure_kind, totals.table_number

)

select
    'BUD-IN-02' as check_id,
    sides.document_key,
    sides.figure_kind,
    'BUD01' as table_id,
    sides.table_number,
    '收支总计' as subject,
    coalesce(sides.left_label, '收入总计') as left_label,
    sides.left_yuan as left_value,
    sides.left_places,
    coalesce(sides.right_label, '支出总计') as right_label,
    sides.right_yuan as right_value,
    sides.right_places,
    rounding_envelope(1, sides.step_yuan) as tolerance,
    -- 总计 of one side is not to be held against 本年合计 of the other
    case when not sides.is_alike then 'insufficient_data' end as verdict,
    case when not sides.is_alike then 'side_absent' end as reason

from sides;
