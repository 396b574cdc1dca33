-- A row of the fiscal balance table is the sum of its funds.
-- 合计等于三类预算之和
--
-- severity: error
-- version: 1
-- stage: budget
-- inputs: BUD04
-- tolerance: E
-- bars: both
-- a row is: one row of one table of one document; a document without the tables
--     gives insufficient_data

insert into check_case by name

with

sides as (

    select
        check_line.document_key,
        check_line.figure_kind,
        check_line.table_id,
        check_line.table_number,
        max(check_line.row_label) as subject,
        max(check_line.amount_yuan) filter (
            where check_line.measure = 'total'
        ) as left_yuan,
        sum(check_line.amount_yuan) filter (
            where check_line.measure in ('general_public', 'government_fund', 'state_capital')
        ) as right_yuan,
        rounding_envelope(
            count(*) filter (
                where check_line.measure in ('general_public', 'government_fund', 'state_capital')
            ),
            min(check_line.step_yuan)
        ) as tolerance_yuan,
        min(check_line.figure_key) filter (
            where check_line.measure = 'total'
        ) as left_figure_key,
        cast(null as varchar) as right_figure_key

    from check_line

    where check_line.table_id = 'BUD04'
        and check_line.measure <> 'revenue'

    group by
        check_line.document_key,
        check_line.figure_kind,
        check_line.table_id,
        check_line.table_number,
        check_line.row_number

)

select
    'BUD-IN-11' as check_id,
    sides.document_key,
    coalesce(sides.figure_kind, 'budget') as figure_kind,
    coalesce(sides.table_id, 'BUD04') as table_id,
    sides.table_number,
    coalesce(sides.subject, '') as subject,
    '合计' as left_label,
    sides.left_yuan as left_value,
    '三类预算之和' as right_label,
    sides.right_yuan as right_value,
    sides.tolerance_yuan as tolerance,
    [sides.left_figure_key] as left_places,
    case when sides.right_figure_key is not null then [sides.right_figure_key] end
        as right_places

from sides;
