-- An income row is the sum of its sources.
-- 收入行合计等于各来源之和
--
-- severity: error
-- version: 1
-- stage: budget
-- inputs: BUD02
-- condition: 上年结转栏：合计含或不含结转，取成立的一种读法 | Carry-over column: both readings
--     are tried
-- tolerance: E
-- bars: both
-- a row is: one sum of one row (合计, 本年收入小计, 财政拨款 …); of a table whose rows are the
--     sources, one sum of the table

insert into check_case by name

with

sources as (

    select list.code, list.parent_code

    from reference_list('revenue_source') as list

),

-- a table whose rows are the sources is one row whose columns they are
cells as (

    select
        check_line.*,
        check_line.measure = 'revenue' as is_by_source,
        case when is_by_source then 0 else check_line.row_number end as sum_row,
        case
            when not is_by_source then check_line.measure
            when check_line.role = 'total' and check_line.code = 'current'
                then 'current_revenue'
            when check_line.role = 'total' then 'total'
            when check_line.role in ('item', 'carry_over') then check_line.code
        end as part,
        case
            when is_by_source then row_name(check_line.row_code, check_line.row_label)
            else column_name(check_line.column_label)
        end as part_name

    from check_line

    where check_line.table_id = 'BUD02'

),

parts as (

    select
        cells.*,
        sources.code is not null as is_source,
        case
            when cells.part = 'total' then null
            when sources.parent_code is not null then sources.parent_code
            when cells.part in ('carry_over', 'use_of_non_fiscal_surplus', 'current_revenue')
                then 'total'
            when sources.code is not null then 'current_revenue'
        end as upper_part,
        case
            when sources.parent_code = 'carry_over' then 'total'
            when sources.parent_code is not null then 'current_revenue'
        end as second_upper_part

    from cells

    left join sources
        on cells.part = sources.code

),

printed as (

    select
        document_key,
        figure_kind,
        table_number,
        sum_row,
        list(distinct part order by part) as parts,
        -- a row of a source that no list knows
        bool_or(is_by_source and role = 'item' and not is_source and amount_yuan <> 0)
            as has_unknown

    from parts

    group by document_key, figure_kind, table_number, sum_row

),

-- each part belongs to the nearest sum that its row prints
placed as (

    select
        parts.*,
        printed.has_unknown,
        case
            when list_contains(printed.parts, parts.upper_part) then parts.upper_part
            when list_contains(printed.parts, parts.second_upper_part)
                then parts.second_upper_part
            when parts.upper_part is not null then 'total'
        end as sum_part

    from parts

    inner join printed
        on parts.document_key = printed.document_key
        and parts.figure_kind = printed.figure_kind
        and parts.table_number = printed.table_number
        and parts.sum_row = printed.sum_row

),

sums as (

    select
        whole.document_key,
        whole.figure_kind,
        whole.table_number,
        case
            when whole.is_by_source then whole.part_name
            else row_name(whole.row_code, whole.row_label) || ' ' || whole.part_name
        end as subject,
        whole.part_name as left_label,
        whole.amount_yuan as left_yuan,
        whole.figure_key as left_place,
        whole.part,
        whole.has_unknown,
        sum(placed.amount_yuan) as right_yuan,
        coalesce(
            sum(placed.amount_yuan) filter (starts_with(placed.part, 'carry_over')), 0
        ) as carried_yuan,
        rounding_envelope(count(*), min(placed.step_yuan)) as tolerance,
        list(placed.figure_key order by placed.row_number, placed.figure_key) as right_places

    from placed as whole

    inner join placed
        on whole.document_key = placed.document_key
        and whole.figure_kind = placed.figure_kind
        and whole.table_number = placed.table_number
        and whole.sum_row = placed.sum_row
        and whole.part = placed.sum_part

    group by all

),

-- whether 合计 of this table holds what was carried over
readings as (

    select
        sums.*,
        part = 'total'
            and carried_yuan <> 0
            and abs(left_yuan - right_yuan) > tolerance
            and abs(left_yuan - right_yuan + carried_yuan) <= tolerance as holds_without,
        part = 'total'
            and carried_yuan <> 0
            and abs(left_yuan - right_yuan) <= tolerance as holds_with

    from sums

),

tables_of_reading as (

    select
        readings.*,
        count(*) filter (holds_without) over whole_table
            > count(*) filter (holds_with) over whole_table
            and part = 'total' as is_without

    from readings

    window whole_table as (partition by document_key, figure_kind, table_number)

)

select
    'BUD-IN-06' as check_id,
    document_key,
    figure_kind,
    'BUD02' as table_id,
    table_number,
    subject,
    left_label,
    left_yuan as left_value,
    [left_place] as left_places,
    case
        when part = 'total' and carried_yuan <> 0 and not is_without
            then '本年收入与上年结转之和'
        else '各来源之和'
    end as right_label,
    right_yuan - case when is_without then carried_yuan else 0 end as right_value,
    right_places,
    tolerance,
    case when has_unknown and abs(left_yuan - right_yuan) > tolerance then 'insufficient_data' end
        as verdict,
    case when has_unknown and abs(left_yuan - right_yuan) > tolerance then 'condition_open' end
        as reason,
    case when is_without and carried_yuan <> 0 then '该表合计不含上年结转' end as note

from tables_of_reading;
