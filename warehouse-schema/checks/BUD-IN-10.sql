-- Each level is the sum of the level below it, the total included.
-- 各级科目逐级汇总相等
--
-- severity: error
-- version: 1
-- a row is: one column of one row that has rows below it; a document without the
--     tables gives insufficient_data
-- tolerance: rounding of the figures compared, half a printed unit each

insert into check_result by name

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
    1 as check_version,
    'error' as severity,
    check_document.document_key,
    check_document.fiscal_year,
    coalesce(sides.figure_kind, 'budget') as figure_kind,
    coalesce(sides.table_id, 'BUD') as table_id,
    sides.table_number,
    coalesce(sides.subject, '') as subject,
    check_outcome(sides.left_yuan, sides.right_yuan, sides.tolerance_yuan) as outcome,
    '上级科目' as left_label,
    sides.left_yuan,
    '下级科目之和' as right_label,
    sides.right_yuan,
    sides.left_yuan - sides.right_yuan as difference_yuan,
    sides.tolerance_yuan,
    sides.left_figure_key,
    sides.right_figure_key

from check_document

left join sides
    on check_document.document_key = sides.document_key

order by all;
