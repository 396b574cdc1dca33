-- The year's income is the sum of its kinds, and a kind of its parts.
-- 本年收入等于各项收入之和
--
-- severity: error
-- version: 1
-- stage: budget
-- inputs: BUD01
-- condition: 上级收入行只在印出时检查，“其中”各行不计入 | Parent lines only where
--     printed; rows of which are left out of the sum
-- tolerance: E
-- bars: both
-- a row is: the year's income of one table, or one kind of income of which parts are printed

insert into check_case by name

with

sources as (

    select list.code, list.parent_code

    from reference_list('revenue_source') as list

),

lines as (

    select
        check_line.*,
        sources.parent_code,
        check_line.role = 'item' as is_item,
        check_line.role = 'total' as is_total,
        check_line.role = 'carry_over' as is_carried,
        check_line.role = 'total' and check_line.code = 'current' as is_current,
        min(check_line.row_number) filter (check_line.role = 'item') over whole as first_item,
        max(check_line.row_number) filter (
            check_line.role = 'total' and check_line.code = 'current'
        ) over whole as current_row,
        max(check_line.row_number) filter (check_line.role = 'carry_over') over above
            as carried_row,
        max(check_line.row_number) filter (check_line.role = 'total') over above as total_row

    from check_line

    left join sources
        on check_line.dimension = 'revenue_source'
        and check_line.role = 'item'
        and check_line.code = sources.code

    where check_line.table_id = 'BUD01'
        and check_line.measure = 'revenue'
        and check_line.role in ('item', 'total', 'carry_over')

    window
        whole as (
            partition by
                check_line.document_key, check_line.figure_kind, check_line.table_number
        ),
        above as (
            partition by
                check_line.document_key, check_line.figure_kind, check_line.table_number
            order by check_line.row_number
            rows between unbounded preceding and 1 preceding
        )

),

-- 一般公共预算 below 上年结转 is a part of what was carried over
placed as (

    select
        lines.*,
        is_item and (
            starts_with(code, 'carry_over')
            or coalesce(
                carried_row > coalesce(total_row, 0) and carried_row > first_item, false
            )
        ) as is_part_of_carried,
        is_item and dimension = 'revenue_source' and not is_part_of_carried as is_known,
        is_item and dimension <> 'revenue_source' and not is_part_of_carried as is_unknown

    from lines

),

kinds as (

    select
        placed.*,
        upper_kind.document_key is not null as has_upper

    from placed

    left join (
        select distinct document_key, figure_kind, table_number, code from placed where is_known
    ) as upper_kind
        on placed.is_known
        and placed.document_key = upper_kind.document_key
        and placed.figure_kind = upper_kind.figure_kind
        and placed.table_number = upper_kind.table_number
        and placed.parent_code = upper_kind.code

),

years as (

    select
        document_key,
        figure_kind,
        table_number,
        '本年收入' as subject,
        bool_or(is_current) as has_current,
        arg_max(row_label, (is_current, code = 'grand', row_number, figure_key)) filter (is_total)
            as left_label,
        arg_max(amount_yuan, (is_current, code = 'grand', row_number, figure_key)) filter (is_total)
            as left_yuan,
        list(figure_key order by is_current desc, code <> 'grand', row_number desc, figure_key desc)
            filter (is_total)[1:1] as left_places,
        sum(amount_yuan) filter (is_known and not has_upper) as kinds_yuan,
        coalesce(sum(amount_yuan) filter (is_carried), 0) as carried_yuan,
        coalesce(sum(amount_yuan) filter (is_carried and row_number < current_row), 0)
            as carried_within_yuan,
        coalesce(sum(amount_yuan) filter (is_unknown), 0) as unknown_yuan,
        count(*) filter ((is_known and not has_upper) or is_carried or is_unknown)
            as part_count,
        min(step_yuan) as step_yuan,
        list(figure_key order by not is_known, row_number, figure_key)
            filter ((is_known and not has_upper) or is_carried or is_unknown) as right_places

    from kinds

    group by document_key, figure_kind, table_number

    having bool_or(is_total) or bool_or(is_known)

),

parents as (

    select
        upper_kind.document_key,
        upper_kind.figure_kind,
        upper_kind.table_number,
        row_name(upper_kind.row_code, upper_kind.row_label) as subject,
        true as has_current,
        row_name(upper_kind.row_code, upper_kind.row_label) as left_label,
        upper_kind.amount_yuan as left_yuan,
        [upper_kind.figure_key] as left_places,
        sum(part.amount_yuan) as kinds_yuan,
        0 as carried_yuan,
        0 as carried_within_yuan,
        years.unknown_yuan,
        count(*) as part_count,
        min(part.step_yuan) as step_yuan,
        list(part.figure_key order by part.row_number, part.figure_key) as right_places

    from kinds as upper_kind

    inner join kinds as part
        on upper_kind.document_key = part.document_key
        and upper_kind.figure_kind = part.figure_kind
        and upper_kind.table_number = part.table_number
        and upper_kind.code = part.parent_code
        and part.is_known

    inner join years
        on upper_kind.document_key = years.document_key
        and upper_kind.figure_kind = years.figure_kind
        and upper_kind.table_number = years.table_number

    where upper_kind.is_known

    group by all

),

readings as (

    select
        sums.*,
        kinds_yuan + case when has_current then 0 else carried_yuan end as known_yuan,
        rounding_envelope(part_count, step_yuan) as tolerance,
        abs(left_yuan - known_yuan) <= tolerance as is_known_enough,
        known_yuan + carried_within_yuan as with_carried_yuan,
        with_carried_yuan + unknown_yuan as with_unknown_yuan,
        abs(left_yuan - with_carried_yuan) <= tolerance as is_with_carried,
        abs(left_yuan - with_unknown_yuan) <= tolerance as is_with_unknown,
        unknown_yuan <> 0
            and not (is_known_enough or is_with_carried or is_with_unknown) as is_open

    from (select * from years union all select * from parents) as sums

)

select
    'BUD-IN-04' as check_id,
    readings.document_key,
    readings.figure_kind,
    'BUD01' as table_id,
    readings.table_number,
    readings.subject,
    coalesce(readings.left_label, '本年收入合计') as left_label,
    readings.left_yuan as left_value,
    readings.left_places,
    case
        when not has_current and carried_yuan <> 0 then '各项收入与上年结转之和'
        else '各项收入之和'
    end as right_label,
    case
        when is_known_enough then known_yuan
        when is_with_carried then with_carried_yuan
        when is_with_unknown then with_unknown_yuan
        else known_yuan
    end as right_value,
    readings.right_places,
    readings.tolerance,
    -- a row that no list knows may be a kind or a part of one
    case when is_open then 'insufficient_data' end as verdict,
    case when is_open then 'condition_open' end as reason,
    case
        when is_known_enough then null
        when is_with_carried then '上年结转列在本年收入合计之上，已计入本年收入合计'
        when is_with_unknown then '各项收入含名称不在目录内的行'
    end as note

from readings;
