-- The year's income is the sum of its lines.
-- 本年收入等于各项之和
--
-- severity: error
-- version: 1
-- stage: final_account
-- inputs: FIN01
-- condition: 2019年度以前的格式：财政拨款收入一行，其中各行不计入 | Layout before about FY2019:
--     fiscal income is one line with its parts below it
-- tolerance: E
-- bars: both
-- a row is: one table and kind of figure

insert into check_case by name

with

revenue_lines as (

    select
        check_line.*,
        check_line.code in ('current', 'table_total') and check_line.role = 'total' as is_total,
        max(check_line.row_number) filter (
            check_line.role = 'total' and check_line.code = 'current'
        ) over whole as current_row,
        bool_or(check_line.code = 'current' and check_line.role = 'total') over whole
            and check_line.code = 'table_total' as is_spare

    from check_line

    where check_line.table_id = 'FIN01' and check_line.measure = 'revenue'

    window whole as (
        partition by
            check_line.document_key,
            check_line.figure_kind,
            check_line.table_number
    )

),

-- 财政拨款收入 printed as one line holds the three budgets, whether or not 其中 stands before them
parents as (

    select distinct
        revenue_lines.document_key,
        revenue_lines.figure_kind,
        revenue_lines.table_number,
        revenue_lines.code

    from revenue_lines

    where revenue_lines.role = 'item' and revenue_lines.code <> ''

),

income_lines as (

    select
        revenue_lines.*,
        not revenue_lines.is_total and revenue_lines.code <> '' as is_known

    from revenue_lines

    left join stg_part
        on stg_part.part_list = 'revenue_source'
        and revenue_lines.code = stg_part.part_code

    left join parents
        on revenue_lines.document_key = parents.document_key
        and revenue_lines.figure_kind = parents.figure_kind
        and revenue_lines.table_number = parents.table_number
        and parents.code <> revenue_lines.code
        and parents.code = split_part(stg_part.part_path, '/', 2)

    where not revenue_lines.is_spare
        and (
            revenue_lines.is_total
            or (
                revenue_lines.role = 'item'
                and parents.code is null
                and coalesce(revenue_lines.row_number < revenue_lines.current_row, true)
            )
        )

),

sides as (

    select
        income_lines.document_key,
        income_lines.figure_kind,
        income_lines.table_number,
        max(income_lines.amount_yuan) filter (income_lines.is_total) as total_yuan,
        list(income_lines.figure_key order by income_lines.row_number, income_lines.figure_key)
            filter (income_lines.is_total) as total_places,
        sum(income_lines.amount_yuan) filter (income_lines.is_known) as known_yuan,
        list(income_lines.figure_key order by income_lines.row_number, income_lines.figure_key)
            filter (income_lines.is_known) as known_places,
        rounding_envelope(
            count(*) filter (income_lines.is_known), min(income_lines.step_yuan)
        ) as known_tolerance,
        sum(income_lines.amount_yuan) filter (not income_lines.is_total) as all_yuan,
        list(income_lines.figure_key order by income_lines.row_number, income_lines.figure_key)
            filter (not income_lines.is_total) as all_places,
        rounding_envelope(
            count(*) filter (not income_lines.is_total), min(income_lines.step_yuan)
        ) as all_tolerance

    from income_lines

    group by income_lines.document_key, income_lines.figure_kind, income_lines.table_number

),

-- a line that no list knows is income of its own, or part of the line above: what closes is right
readings as (

    select
        sides.*,
        sides.known_yuan is null
            or (
                abs(sides.total_yuan - sides.known_yuan) > sides.known_tolerance
                and abs(sides.total_yuan - sides.all_yuan) <= sides.all_tolerance
            ) as takes_all

    from sides

)

select
    'FIN-IN-04' as check_id,
    readings.document_key,
    readings.figure_kind,
    'FIN01' as table_id,
    readings.table_number,
    '本年收入合计' as subject,
    '本年收入合计' as left_label,
    readings.total_yuan as left_value,
    readings.total_places as left_places,
    '各项收入之和' as right_label,
    case when readings.takes_all then readings.all_yuan else readings.known_yuan end
        as right_value,
    case when readings.takes_all then readings.all_places else readings.known_places end
        as right_places,
    case when readings.takes_all then readings.all_tolerance else readings.known_tolerance end
        as tolerance

from readings;
