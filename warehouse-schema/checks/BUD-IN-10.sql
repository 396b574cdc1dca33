-- Each level is the sum of the level below it, the total included.
-- 各级科目逐级汇总相等
--
-- severity: error
-- version: 3
-- stage: budget
-- inputs: BUD02, BUD03, BUD05, BUD06, BUD08, BUD09
-- condition: 按科目或按单位分行列示 | the rows are codes or spending units
-- tolerance: E
-- bars: both
-- a row is: one column of one row that has rows below it; 合计 is the sum of the highest rows

insert into check_case by name

with

lines as (

    select
        check_line.*,
        check_line.role = 'item' as is_item,
        check_line.dimension
            in ('function', 'economic_department', 'economic_government') as is_coded,
        split_part(check_line.place, '?', 1) as known_code,
        case
            when contains(check_line.place, '?') then length(known_code)
            else length(known_code) - 1
        end as longest_upper,
        bool_or(
            check_line.role = 'item'
            and check_line.dimension
                in ('function', 'economic_department', 'economic_government')
        ) over (
            partition by
                check_line.document_key,
                check_line.figure_kind,
                check_line.table_id,
                check_line.table_number
        ) as is_by_code

    from check_line

    where check_line.table_id in ('BUD02', 'BUD03', 'BUD05', 'BUD06', 'BUD08', 'BUD09')
        and check_line.measure not in ('', 'revenue')
        and check_line.dimension not in ('revenue_source', 'expenditure_kind')
        and check_line.role in ('item', 'total')

),

-- rows of units have no catalogue: 318 stands above 318001, 318001 above 318001001
items as (

    select
        lines.*,
        is_coded or not is_by_code as is_counted

    from lines

    where is_item

),

-- every code above a row that its table may print, the longest being the nearest
uppers as (

    select
        items.figure_key,
        items.document_key,
        items.figure_kind,
        items.table_id,
        items.table_number,
        items.measure,
        items.row_number,
        left(items.place, lengths.code_length) as upper_code,
        lengths.code_length

    from items

    -- 20828 that no list knows stands above its item 2082801, behind the mark
    cross join unnest(
        case
            when contains(items.place, '?')
                then list_concat(
                    [3, 5, 6, 7, 9],
                    list_transform(
                        [3, 5, 6, 7, 9], lambda digits: digits + strpos(items.place, '?')
                    )
                )
            else [3, 5, 6, 7, 9]
        end
    ) as lengths(code_length)

    where items.is_counted
        and (
            lengths.code_length <= items.longest_upper
            or (
                lengths.code_length > strpos(items.place, '?')
                and lengths.code_length < length(items.place)
            )
        )

),

-- of a code that is printed more than once, for several units, the row above counts
printed_uppers as (

    select
        uppers.figure_key,
        arg_max(
            upper_item.figure_key,
            (
                uppers.code_length,
                upper_item.row_number < uppers.row_number,
                case
                    when upper_item.row_number < uppers.row_number then upper_item.row_number
                    else -upper_item.row_number
                end
            )
        ) as upper_key

    from uppers

    inner join items as upper_item
        on uppers.document_key = upper_item.document_key
        and uppers.figure_kind = upper_item.figure_kind
        and uppers.table_id = upper_item.table_id
        and uppers.table_number = upper_item.table_number
        and uppers.measure = upper_item.measure
        and uppers.upper_code = upper_item.place
        and uppers.figure_key <> upper_item.figure_key
        and upper_item.is_counted

    group by uppers.figure_key

),

placed as (

    select
        items.*,
        printed_uppers.upper_key

    from items

    left join printed_uppers
        on items.figure_key = printed_uppers.figure_key

),

totals as (

    select
        lines.*,
        count(*) over (
            partition by document_key, figure_kind, table_id, table_number, measure
        ) as total_count

    from lines

    where not is_item

),

parts_of_totals as (

    select
        totals.figure_key as upper_key,
        any_value(totals.total_count) as total_count,
        coalesce(sum(placed.amount_yuan) filter (placed.is_counted), 0) as parts_yuan,
        coalesce(sum(placed.amount_yuan) filter (not placed.is_counted), 0) as unknown_yuan,
        -- the department itself above the units that follow it without codes
        bool_or(
            not placed.is_by_code and placed.amount_yuan = totals.amount_yuan
        ) as has_whole,
        -- two classifications in one table: each gives the total by itself
        count(distinct placed.dimension) filter (placed.is_counted) > 1 as is_mixed,
        sum(placed.amount_yuan) filter (
            placed.is_counted and placed.dimension = 'economic_department'
        ) as department_yuan,
        sum(placed.amount_yuan) filter (
            placed.is_counted and placed.dimension = 'economic_government'
        ) as government_yuan,
        count(*) filter (placed.is_counted) as part_count,
        list(placed.figure_key order by placed.row_number, placed.figure_key) as places

    from totals

    inner join placed
        on totals.document_key = placed.document_key
        and totals.figure_kind = placed.figure_kind
        and totals.table_id = placed.table_id
        and totals.table_number = placed.table_number
        and totals.measure = placed.measure
        and placed.upper_key is null

    group by totals.figure_key

),

parts as (

    select
        upper_key,
        sum(amount_yuan) as parts_yuan,
        0 as unknown_yuan,
        false as has_whole,
        false as is_mixed,
        cast(null as decimal(38, 2)) as department_yuan,
        cast(null as decimal(38, 2)) as government_yuan,
        count(*) as part_count,
        1 as total_count,
        list(figure_key order by row_number, figure_key) as places

    from placed

    where upper_key is not null and is_counted

    group by upper_key

    union all by name

    select parts_of_totals.* from parts_of_totals

),

readings as (

    select
        upper_line.*,
        parts.* exclude (upper_key),
        rounding_envelope(parts.part_count, upper_line.step_yuan) as tolerance,
        abs(upper_line.amount_yuan - parts.parts_yuan) <= tolerance as holds,
        abs(upper_line.amount_yuan - parts.parts_yuan - parts.unknown_yuan) <= tolerance
            as holds_with_unknown,
        parts.is_mixed
            and coalesce(
                abs(upper_line.amount_yuan - parts.department_yuan) <= tolerance
                or abs(upper_line.amount_yuan - parts.government_yuan) <= tolerance,
                false
            ) as holds_once,
        not (holds or holds_with_unknown or holds_once)
            and (
                parts.unknown_yuan <> 0
                or parts.has_whole
                or parts.is_mixed
                or parts.total_count > 1
            ) as is_open

    from parts

    inner join lines as upper_line
        on parts.upper_key = upper_line.figure_key

)

select
    'BUD-IN-10' as check_id,
    document_key,
    figure_kind,
    table_id,
    table_number,
    trim(row_name(row_code, row_label) || ' ' || column_name(column_label)) as subject,
    row_name(row_code, row_label) as left_label,
    amount_yuan as left_value,
    [figure_key] as left_places,
    case
        when is_item then '下级科目之和'
        when is_by_code then '各科目之和'
        else '各单位之和'
    end as right_label,
    case
        when holds then parts_yuan
        when holds_with_unknown then parts_yuan + unknown_yuan
        when holds_once and abs(amount_yuan - department_yuan) <= tolerance
            then department_yuan
        when holds_once then government_yuan
        else parts_yuan
    end as right_value,
    places as right_places,
    tolerance,
    -- rows that no list knows may be codes or units; a table of several bodies prints a total
    -- for each, of rows that nothing tells apart
    case when is_open then 'insufficient_data' end as verdict,
    case when is_open then 'condition_open' end as reason,
    case
        when holds then null
        when holds_with_unknown then '各科目含编码、名称不在目录内的行'
        when holds_once then '两种经济分类同列一表，各自汇总'
    end as note

from readings;
