-- Each grand total is the year's sum plus what is carried over.
-- 总计等于本年合计加结转
--
-- severity: error
-- version: 1
-- stage: budget
-- inputs: BUD01
-- condition: 收支总表列示结转行或本年合计 | the table prints what is carried
--     over, or a sum of the year
-- tolerance: E
-- bars: both
-- a row is: one side of one table

insert into check_case by name

with

rows_of_totals as (

    select
        check_line.*,
        check_line.role = 'carry_over' as is_carried,
        check_line.role = 'total' and check_line.code = 'current' as is_current,
        check_line.role = 'total' and check_line.code in ('grand', 'table_total') as is_grand,
        max(check_line.row_number) filter (
            check_line.role = 'total' and check_line.code = 'current'
        ) over (
            partition by
                check_line.document_key,
                check_line.figure_kind,
                check_line.table_number,
                check_line.measure
        ) as current_row

    from check_line

    where check_line.table_id = 'BUD01'
        and check_line.measure in ('revenue', 'expenditure')
        and check_line.role in ('total', 'carry_over')

),

sides as (

    select
        document_key,
        figure_kind,
        table_number,
        measure,
        min(step_yuan) as step_yuan,
        max(row_label) filter (is_grand) as left_label,
        arg_max(amount_yuan, (code = 'grand', row_number, figure_key)) filter (is_grand)
            as left_yuan,
        list(figure_key order by code <> 'grand', row_number desc, figure_key desc)
            filter (is_grand)[1:1] as left_places,
        arg_max(amount_yuan, (row_number, figure_key)) filter (is_current) as current_yuan,
        coalesce(sum(amount_yuan) filter (is_carried), 0) as carried_yuan,
        -- a line of money carried over that stands above 本年合计 is a part of it
        coalesce(sum(amount_yuan) filter (is_carried and row_number < current_row), 0)
            as carried_within_yuan,
        count(*) filter (is_carried) as carried_count,
        list(figure_key order by not is_current, row_number, figure_key) filter (not is_grand)
            as right_places

    from rows_of_totals

    group by document_key, figure_kind, table_number, measure

),

readings as (

    select
        sides.*,
        rounding_envelope(1 + sides.carried_count, sides.step_yuan) as tolerance,
        sides.current_yuan + sides.carried_yuan as with_carried_yuan,
        with_carried_yuan - sides.carried_within_yuan as without_carried_yuan,
        sides.carried_within_yuan <> 0
            and abs(sides.left_yuan - without_carried_yuan) <= tolerance
            and abs(sides.left_yuan - with_carried_yuan) > tolerance as is_within

    from sides

)

select
    'BUD-IN-03' as check_id,
    readings.document_key,
    readings.figure_kind,
    'BUD01' as table_id,
    readings.table_number,
    case when readings.measure = 'revenue' then '收入总计' else '支出总计' end as subject,
    coalesce(readings.left_label, '总计') as left_label,
    readings.left_yuan as left_value,
    readings.left_places,
    case
        when readings.measure = 'revenue' then '本年收入合计加上年结转结余等'
        else '本年支出合计加结转下年'
    end as right_label,
    case
        when readings.is_within then readings.without_carried_yuan
        else readings.with_carried_yuan
    end as right_value,
    readings.right_places,
    readings.tolerance,
    case
        when readings.current_yuan is null and readings.carried_count = 0 then 'not_applicable'
    end as verdict,
    case when readings.is_within then '结转列在本年合计之上，已计入本年合计' end as note

from readings;
