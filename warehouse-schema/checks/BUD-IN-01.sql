-- A total is not smaller than its largest part.
-- 合计不小于其最大分项
--
-- severity: warning
-- version: 1
-- stage: budget
-- inputs: BUD01, BUD02, BUD03, BUD04, BUD05, BUD06, BUD07, BUD08, BUD09, BUD10, BUD11, BUD12, BUD13
-- tolerance: E
-- sentinel: yes
-- bars: both
-- a row is: one column of one table of one document; a document without the tables
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
        ) as left_yuan,
        max(check_line.amount_yuan) filter (
            where check_line.role = 'item'
        ) as right_yuan,
        rounding_envelope(1, min(check_line.step_yuan)) as tolerance_yuan,
        min(check_line.figure_key) filter (
            where check_line.role = 'total'
        ) as left_figure_key,
        cast(null as varchar) as right_figure_key

    from check_line

    where check_line.table_id like 'BUD%'

    group by
        check_line.document_key,
        check_line.figure_kind,
        check_line.table_id,
        check_line.table_number,
        check_line.measure

    having min(check_line.amount_yuan) >= 0

)

select
    'BUD-IN-01' as check_id,
    sides.document_key,
    coalesce(sides.figure_kind, 'budget') as figure_kind,
    coalesce(sides.table_id, 'BUD') as table_id,
    sides.table_number,
    coalesce(sides.subject, '') as subject,
    case when sides.left_yuan >= sides.right_yuan then 'pass' end as verdict,
    '合计' as left_label,
    sides.left_yuan as left_value,
    '最大分项' as right_label,
    sides.right_yuan as right_value,
    sides.tolerance_yuan as tolerance,
    [sides.left_figure_key] as left_places,
    case when sides.right_figure_key is not null then [sides.right_figure_key] end
        as right_places

from sides;
