-- Each level is the sum of the level below it, the total included.
-- 各级科目逐级汇总相等
--
-- severity: error
-- version: 1
-- stage: budget
-- inputs: BUD02, BUD03, BUD05, BUD06, BUD08, BUD09
-- tolerance: E
-- bars: both
-- a row is: one column of one row that has rows below it; a document without the
--     tables gives insufficient_data

insert into check_case by name

with

sides as (

    select
        upper_line.document_key,
        upper_line.figure_kind,
        upper_line.table_id,
        upper_line.table_number,
        trim(upper_line.row_label) || ' ' || upper_line.measure as subject,
        upper_line.amount_yuan as left_yuan,
        sum(lower_line.amount_yuan) as right_yuan,
        rounding_envelope(
            count(*), least(upper_line.step_yuan, min(lower_line.step_yuan))
        ) as tolerance_yuan,
        upper_line.figure_key as left_figure_key,
        cast(null as varchar) as right_figure_key

    from check_line as upper_line

    inner join check_line as lower_line
        on upper_line.document_key = lower_line.document_key
        and upper_line.figure_kind = lower_line.figure_kind
        and upper_line.table_id = lower_line.table_id
        and upper_line.table_number = lower_line.table_number
        and upper_line.measure = lower_line.measure
        and lower_line.role = 'item'
        and lower_line.dimension in (
            'function', 'economic_department', 'economic_government'
        )
        and case
            when upper_line.role = 'total' then length(lower_line.code) = 3
            else starts_with(lower_line.code, upper_line.code)
                and length(lower_line.code) = length(upper_line.code) + 2
        end

    where upper_line.table_id in ('BUD02', 'BUD03', 'BUD05', 'BUD06', 'BUD08', 'BUD09')
        and (
            upper_line.role = 'total'
            or (upper_line.role = 'item' and length(upper_line.code) >= 3)
        )

    group by
        upper_line.document_key,
        upper_line.figure_kind,
        upper_line.table_id,
        upper_line.table_number,
        upper_line.row_label,
        upper_line.measure,
        upper_line.amount_yuan,
        upper_line.step_yuan,
        upper_line.figure_key

)

select
    'BUD-IN-10' as check_id,
    sides.document_key,
    coalesce(sides.figure_kind, 'budget') as figure_kind,
    coalesce(sides.table_id, 'BUD') as table_id,
    sides.table_number,
    coalesce(sides.subject, '') as subject,
    '上级科目' as left_label,
    sides.left_yuan as left_value,
    '下级科目之和' as right_label,
    sides.right_yuan as right_value,
    sides.tolerance_yuan as tolerance,
    [sides.left_figure_key] as left_places,
    case when sides.right_figure_key is not null then [sides.right_figure_key] end
        as right_places

from sides;
