-- Each grand total is made of its own lines.
-- 总计等于本年合计加结余各项
--
-- severity: error
-- version: 1
-- stage: final_account
-- inputs: FIN01
-- tolerance: E
-- bars: both
-- a row is: one side of one table and kind of figure

insert into check_case by name

with

-- below the year's total stand the balances; 交纳所得税 and the like are parts of one of them, so
-- rows that no list knows count only where the total cannot be had without them
lines as (

    select
        check_line.*,
        case
            when check_line.role = 'total' and check_line.code in ('grand', 'table_total')
                then 'total'
            when check_line.role = 'total' and check_line.code = 'current' then 'current'
            when check_line.role = 'carry_over' then 'balance'
            when check_line.role = 'item'
                and check_line.code = ''
                and check_line.row_number
                    > max(check_line.row_number) filter (check_line.code = 'current') over side
                then 'unknown'
        end as kind,
        bool_or(check_line.code = 'grand') over side and check_line.code = 'table_total'
            as is_spare

    from check_line

    where check_line.table_id = 'FIN01' and check_line.measure in ('revenue', 'expenditure')

    window side as (
        partition by
            check_line.document_key,
            check_line.figure_kind,
            check_line.table_number,
            check_line.measure
    )

),

sides as (

    select
        lines.document_key,
        lines.figure_kind,
        lines.table_number,
        lines.measure,
        max(lines.amount_yuan) filter (lines.kind = 'total') as total_yuan,
        list(lines.figure_key order by lines.row_number, lines.figure_key)
            filter (lines.kind = 'total') as total_places,
        max(lines.amount_yuan) filter (lines.kind = 'current')
            + coalesce(sum(lines.amount_yuan) filter (lines.kind = 'balance'), 0)
            as known_yuan,
        list(lines.figure_key order by lines.row_number, lines.figure_key)
            filter (lines.kind in ('current', 'balance')) as known_places,
        rounding_envelope(
            count(*) filter (lines.kind in ('current', 'balance')), min(lines.step_yuan)
        ) as known_tolerance,
        coalesce(sum(lines.amount_yuan) filter (lines.kind = 'unknown'), 0) as unknown_yuan,
        list(lines.figure_key order by lines.row_number, lines.figure_key)
            filter (lines.kind = 'unknown') as unknown_places,
        rounding_envelope(count(*) filter (lines.kind <> 'total'), min(lines.step_yuan))
            as unknown_tolerance

    from lines

    where lines.kind is not null and not lines.is_spare

    group by lines.document_key, lines.figure_kind, lines.table_number, lines.measure

),

readings as (

    select
        sides.*,
        abs(sides.total_yuan - sides.known_yuan) > sides.known_tolerance
            and abs(sides.total_yuan - sides.known_yuan - sides.unknown_yuan)
                <= sides.unknown_tolerance as needs_unknown

    from sides

)

select
    'FIN-IN-03' as check_id,
    readings.document_key,
    readings.figure_kind,
    'FIN01' as table_id,
    readings.table_number,
    case readings.measure when 'revenue' then '收入总计' else '支出总计' end as subject,
    case readings.measure when 'revenue' then '收入总计' else '支出总计' end as left_label,
    readings.total_yuan as left_value,
    readings.total_places as left_places,
    case readings.measure
        when 'revenue' then '本年收入合计加使用结余、年初结转和结余'
        else '本年支出合计加结余分配、年末结转和结余'
    end as right_label,
    readings.known_yuan
        + case when readings.needs_unknown then readings.unknown_yuan else 0 end as right_value,
    case
        when readings.needs_unknown
            then list_concat(readings.known_places, readings.unknown_places)
        else readings.known_places
    end as right_places,
    case
        when readings.needs_unknown then readings.unknown_tolerance
        else readings.known_tolerance
    end as tolerance

from readings;
