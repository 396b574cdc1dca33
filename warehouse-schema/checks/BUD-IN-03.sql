-- A grand total is the sum of its year and of what is carried over.
-- 总计等于本年合计加结转
--
-- severity: error
-- version: 1
-- stage: budget
-- inputs: BUD01
-- tolerance: E
-- bars: both
-- a row is: one side of the table of one document; a document without the tables
--     gives insufficient_data

insert into check_case by name

with

sides as (

    select
        check_line.document_key,
        check_line.figure_kind,
        check_line.table_id,
        check_line.table_number,
        check_line.measure as subject,
        max(check_line.amount_yuan) filter (
            where check_line.role = 'total'
                and check_line.code in ('grand', 'table_total')
        ) as left_yuan,
        max(check_line.amount_yuan) filter (
            where check_line.role = 'total'
                and check_line.code = 'current'
        )
            + coalesce(sum(check_line.amount_yuan) filter (
            where check_line.role = 'carry_over'
        ), 0) as right_yuan,
        rounding_envelope(
            count(*) filter (
                where check_line.role = 'carry_over'
            ),
            min(check_line.step_yuan)
        ) as tolerance_yuan,
        min(check_line.figure_key) filter (
            where check_line.role = 'total'
                and check_line.code in ('grand', 'table_total')
        ) as left_figure_key,
        min(check_line.figure_key) filter (
            where check_line.role = 'total'
                and check_line.code = 'current'
        ) as right_figure_key

    from check_line

    where check_line.table_id = 'BUD01'

    group by
        check_line.document_key,
        check_line.figure_kind,
        check_line.table_id,
        check_line.table_number,
        check_line.measure

)

select
    'BUD-IN-03' as check_id,
    sides.document_key,
    coalesce(sides.figure_kind, 'budget') as figure_kind,
    coalesce(sides.table_id, 'BUD01') as table_id,
    sides.table_number,
    coalesce(sides.subject, '') as subject,
    '总计' as left_label,
    sides.left_yuan as left_value,
    '本年合计加结转' as right_label,
    sides.right_yuan as right_value,
    sides.tolerance_yuan as tolerance,
    [sides.left_figure_key] as left_places,
    case when sides.right_figure_key is not null then [sides.right_figure_key] end
        as right_places

from sides;
