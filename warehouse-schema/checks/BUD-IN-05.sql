-- The year's expenditure is the sum of its classes.
-- 本年支出等于各类支出之和
--
-- severity: error
-- version: 1
-- stage: budget
-- inputs: BUD01, BUD04
-- condition: 支出按功能分类列示 | expenditure is listed by function
-- tolerance: E
-- bars: both
-- a row is: one amount column of the expenditure side of one table

insert into check_case by name

with

lines as (

    select
        check_line.*,
        check_line.role = 'item' and check_line.dimension = 'function' as is_function,
        -- a class whose name no list knows
        check_line.role = 'item'
            and check_line.dimension not in ('function', 'expenditure_kind') as is_unknown,
        check_line.role = 'total' and check_line.code = 'current' as is_current,
        check_line.role = 'total' and check_line.code <> 'current' as is_grand,
        check_line.role = 'carry_over' as is_carried,
        min(length(check_line.code)) over (
            partition by
                check_line.document_key,
                check_line.figure_kind,
                check_line.table_id,
                check_line.table_number,
                check_line.measure,
                check_line.dimension,
                check_line.role,
                left(check_line.code, 3)
        ) = length(check_line.code) as is_highest,
        bool_or(check_line.role = 'item' and check_line.dimension = 'function') over (
            partition by
                check_line.document_key,
                check_line.figure_kind,
                check_line.table_id,
                check_line.table_number
        ) as is_by_function

    from check_line

    where check_line.table_id in ('BUD01', 'BUD04')
        and check_line.measure not in ('revenue', '')

),

columns_of_tables as (

    select
        document_key,
        figure_kind,
        table_id,
        table_number,
        measure,
        -- the classes may stand in one column, their total in the next
        coalesce(
            max(column_label) filter (is_function), max(column_label)
        ) as column_label,
        min(step_yuan) as step_yuan,
        bool_or(is_current) as has_current,
        max(row_label) filter (is_current) as current_label,
        max(row_label) filter (is_grand) as grand_label,
        arg_max(amount_yuan, (row_number, figure_key)) filter (is_current) as current_yuan,
        arg_max(amount_yuan, (code = 'grand', row_number, figure_key)) filter (is_grand)
            as grand_yuan,
        list(figure_key order by not is_current, code <> 'grand', row_number desc, figure_key desc)
            filter (is_current or is_grand)[1:1] as left_places,
        -- classes left blank in a column whose rows are filled are zero
        coalesce(sum(amount_yuan) filter (is_function and is_highest), 0) as classes_yuan,
        coalesce(sum(amount_yuan) filter (is_unknown), 0) as unknown_yuan,
        coalesce(sum(amount_yuan) filter (is_carried), 0) as carried_yuan,
        count(*) filter (is_function and is_highest) as class_count,
        count(*) filter (is_carried) as carried_count,
        list(figure_key order by is_carried, row_number, figure_key) filter (
            (is_function and is_highest) or is_unknown or is_carried
        ) as right_places

    from lines

    where is_by_function

    group by document_key, figure_kind, table_id, table_number, measure

    having bool_or(role = 'total' or is_function)

),

readings as (

    select
        columns_of_tables.*,
        coalesce(current_yuan, grand_yuan) as left_yuan,
        classes_yuan + case when has_current then 0 else carried_yuan end as known_yuan,
        rounding_envelope(class_count + carried_count, step_yuan) as tolerance,
        unknown_yuan <> 0
            and abs(left_yuan - known_yuan) > tolerance
            and abs(left_yuan - known_yuan - unknown_yuan) <= tolerance as has_unknown

    from columns_of_tables

)

select
    'BUD-IN-05' as check_id,
    readings.document_key,
    readings.figure_kind,
    readings.table_id,
    readings.table_number,
    trim(
        coalesce(current_label, grand_label, '本年支出合计')
            || ' ' || column_name(readings.column_label)
    ) as subject,
    coalesce(current_label, grand_label, '本年支出合计') as left_label,
    readings.left_yuan as left_value,
    readings.left_places,
    case
        when not has_current and carried_count > 0 then '各类支出与结转下年之和'
        else '各类支出之和'
    end as right_label,
    readings.known_yuan + case when has_unknown then unknown_yuan else 0 end as right_value,
    readings.right_places,
    readings.tolerance,
    case when has_unknown then '各类支出含名称不在目录内的行' end as note

from readings;
