-- The year's expenditure is the sum of its classes.
-- 本年支出等于各类支出之和
--
-- severity: error
-- version: 1
-- stage: final_account
-- inputs: FIN01, FIN04
-- tolerance: E
-- bars: both
-- a row is: one column of one table and kind of figure

insert into check_case by name

with

-- what stands below 本年支出合计 is balances and their parts; a class that no list knows counts
-- where the column closes with it
lines as (

    select
        check_line.*,
        case
            when check_line.role = 'total' and check_line.code = 'current' then 'total'
            when check_line.role = 'total'
                and check_line.code = 'table_total'
                and not bool_or(check_line.code = 'current') over columns
                then 'total'
            when check_line.role <> 'item' or check_line.dimension <> 'function' then null
            when check_line.row_number
                > max(check_line.row_number) filter (check_line.code = 'current') over columns
                then null
            when length(check_line.code) = 3 then 'class'
            when check_line.code = '' then 'unknown'
        end as kind

    from check_line

    where check_line.table_id in ('FIN01', 'FIN04')
        and check_line.measure in (
            'expenditure', 'total', 'general_public', 'government_fund', 'state_capital'
        )

    window columns as (
        partition by
            check_line.document_key,
            check_line.figure_kind,
            check_line.table_id,
            check_line.table_number,
            check_line.measure
    )

),

sides as (

    select
        lines.document_key,
        lines.figure_kind,
        lines.table_id,
        lines.table_number,
        lines.measure,
        min(lines.column_label) as column_label,
        max(lines.amount_yuan) filter (lines.kind = 'total') as total_yuan,
        list(lines.figure_key order by lines.row_number, lines.figure_key)
            filter (lines.kind = 'total') as total_places,
        sum(lines.amount_yuan) filter (lines.kind = 'class') as class_yuan,
        list(lines.figure_key order by lines.row_number, lines.figure_key)
            filter (lines.kind = 'class') as class_places,
        rounding_envelope(
            count(*) filter (lines.kind = 'class'), min(lines.step_yuan)
        ) as class_tolerance,
        sum(lines.amount_yuan) filter (lines.kind <> 'total') as all_yuan,
        list(lines.figure_key order by lines.row_number, lines.figure_key)
            filter (lines.kind <> 'total') as all_places,
        rounding_envelope(
            count(*) filter (lines.kind <> 'total'), min(lines.step_yuan)
        ) as all_tolerance

    from lines

    where lines.kind is not null

    group by
        lines.document_key,
        lines.figure_kind,
        lines.table_id,
        lines.table_number,
        lines.measure

),

readings as (

    select
        sides.*,
        sides.class_yuan is null
            or (
                abs(sides.total_yuan - sides.class_yuan) > sides.class_tolerance
                and abs(sides.total_yuan - sides.all_yuan) <= sides.all_tolerance
            ) as takes_all

    from sides

)

select
    'FIN-IN-05' as check_id,
    readings.document_key,
    readings.figure_kind,
    readings.table_id,
    readings.table_number,
    '本年支出合计 ' || readings.column_label as subject,
    '本年支出合计' as left_label,
    readings.total_yuan as left_value,
    readings.total_places as left_places,
    '各类支出之和' as right_label,
    case when readings.takes_all then readings.all_yuan else readings.class_yuan end
        as right_value,
    case when readings.takes_all then readings.all_places else readings.class_places end
        as right_places,
    case when readings.takes_all then readings.all_tolerance else readings.class_tolerance end
        as tolerance

from readings;
