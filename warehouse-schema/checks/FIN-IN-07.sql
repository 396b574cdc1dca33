-- Each level is the sum of the level below it, the total included.
-- 各级科目逐级汇总相等
--
-- severity: error
-- version: 3
-- stage: final_account
-- inputs: FIN02, FIN03, FIN05, FIN07, FIN08
-- condition: 各行为支出功能分类科目 | the rows are function codes
-- tolerance: E
-- bars: both
-- a row is: one row with rows below it, in one amount column of one table and kind of figure; a
--     level that is not printed is skipped

insert into check_case by name

with

lines as (

    select
        check_line.*,
        coalesce(nullif(check_line.measure, ''), check_line.column_label) as amount_column

    from check_line

    where check_line.table_id in ('FIN02', 'FIN03', 'FIN05', 'FIN07', 'FIN08')
        and (
            (check_line.role = 'item' and regexp_matches(check_line.code, '^[0-9]{3}'))
            or (
                check_line.role = 'total'
                and check_line.code in ('table_total', 'grand', 'current')
            )
        )

),

printed_codes as (

    select distinct
        lines.document_key,
        lines.table_number,
        lines.place as code

    from lines

    where lines.role = 'item'

),

-- the nearest row above in the classification that the table prints, blank for the total
parents as (

    select
        printed_codes.document_key,
        printed_codes.table_number,
        printed_codes.code,
        coalesce(max(wholes.code), '') as parent_code

    from printed_codes

    -- behind the mark stand printed codes that no list knows, which nest alike
    cross join unnest([
        3, 5, 7,
        strpos(printed_codes.code, '?') + 3,
        strpos(printed_codes.code, '?') + 5,
        strpos(printed_codes.code, '?') + 7,
    ]) as level(digits)

    left join printed_codes as wholes
        on printed_codes.document_key = wholes.document_key
        and printed_codes.table_number = wholes.table_number
        and left(printed_codes.code, level.digits) = wholes.code
        and printed_codes.code <> wholes.code

    group by printed_codes.document_key, printed_codes.table_number, printed_codes.code

),

sums as (

    select
        lines.document_key,
        lines.figure_kind,
        lines.table_number,
        lines.amount_column,
        parents.parent_code,
        sum(lines.amount_yuan) as sum_yuan,
        list(lines.figure_key order by lines.row_number, lines.figure_key) as places,
        count(*) as part_count,
        min(lines.step_yuan) as step_yuan

    from lines

    inner join parents
        on lines.document_key = parents.document_key
        and lines.table_number = parents.table_number
        and lines.place = parents.code

    where lines.role = 'item'

    group by
        lines.document_key,
        lines.figure_kind,
        lines.table_number,
        lines.amount_column,
        parents.parent_code

),

-- one code may head several parts of a table, or be repeated at the top of a page
wholes as (

    select
        lines.document_key,
        lines.figure_kind,
        lines.table_id,
        lines.table_number,
        lines.amount_column,
        min(lines.column_label) as column_label,
        case lines.role when 'total' then '' else lines.place end as code,
        min(lines.row_code) as row_code,
        arg_min(lines.row_label, (lines.row_number, lines.figure_key)) as row_label,
        sum(lines.amount_yuan) as sum_yuan,
        max(lines.amount_yuan) as largest_yuan,
        count(*) as row_count,
        list(lines.figure_key order by lines.figure_key) as places,
        min(lines.step_yuan) as step_yuan

    from lines

    group by
        lines.document_key,
        lines.figure_kind,
        lines.table_id,
        lines.table_number,
        lines.amount_column,
        case lines.role when 'total' then '' else lines.place end

)

select
    'FIN-IN-07' as check_id,
    wholes.document_key,
    wholes.figure_kind,
    wholes.table_id,
    wholes.table_number,
    concat_ws(' ', nullif(wholes.row_code, ''), wholes.row_label, wholes.column_label)
        as subject,
    '本级' as left_label,
    case
        when wholes.row_count > 1
            and abs(wholes.largest_yuan - sums.sum_yuan) < abs(wholes.sum_yuan - sums.sum_yuan)
            then wholes.largest_yuan
        else wholes.sum_yuan
    end as left_value,
    wholes.places as left_places,
    '下级之和' as right_label,
    sums.sum_yuan as right_value,
    sums.places as right_places,
    rounding_envelope(sums.part_count, least(wholes.step_yuan, sums.step_yuan)) as tolerance

from wholes

inner join sums
    on wholes.document_key = sums.document_key
    and wholes.figure_kind = sums.figure_kind
    and wholes.table_number = sums.table_number
    and wholes.amount_column = sums.amount_column
    and wholes.code = sums.parent_code;
