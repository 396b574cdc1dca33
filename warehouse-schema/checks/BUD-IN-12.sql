-- Fiscal income and expenditure balance.
-- 财政拨款收支平衡
--
-- severity: error
-- version: 1
-- stage: budget
-- inputs: BUD04
-- tolerance: E
-- bars: both
-- a row is: one document and table; a document without the tables gives
--     insufficient_data

insert into check_case by name

with

sides as (

    select
        check_line.document_key,
        check_line.figure_kind,
        check_line.table_id,
        check_line.table_number,
        '' as subject,
        max(check_line.amount_yuan) filter (
            where check_line.measure = 'revenue'
                and check_line.role = 'total'
                and check_line.code in ('grand', 'table_total')
        ) as left_yuan,
        max(check_line.amount_yuan) filter (
            where check_line.measure = 'total'
                and check_line.role = 'total'
                and check_line.code in ('grand', 'table_total')
        ) as right_yuan,
        rounding_envelope(1, min(check_line.step_yuan)) as tolerance_yuan,
        min(check_line.figure_key) filter (
            where check_line.measure = 'revenue'
                and check_line.role = 'total'
                and check_line.code in ('grand', 'table_total')
        ) as left_figure_key,
        min(check_line.figure_key) filter (
            where check_line.measure = 'total'
                and check_line.role = 'total'
                and check_line.code in ('grand', 'table_total')
        ) as right_figure_key

    from check_line

    where check_line.table_id = 'BUD04'

    group by
        check_line.document_key,
        check_line.figure_kind,
        check_line.table_id,
        check_line.table_number

)

select
    'BUD-IN-12' as check_id,
    sides.document_key,
    coalesce(sides.figure_kind, 'budget') as figure_kind,
    coalesce(sides.table_id, 'BUD04') as table_id,
    sides.table_number,
    coalesce(sides.subject, '') as subject,
    '收入总计' as left_label,
    sides.left_yuan as left_value,
    '支出总计' as right_label,
    sides.right_yuan as right_value,
    sides.tolerance_yuan as tolerance,
    [sides.left_figure_key] as left_places,
    case when sides.right_figure_key is not null then [sides.right_figure_key] end
        as right_places

from sides;
