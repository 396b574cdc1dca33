-- A list's total is the sum of its rows and of its fund sources.
-- 清单合计等于各行及各来源之和
--
-- severity: error
-- version: 2
-- stage: budget
-- inputs: BUD10, BUD12, BUD13
-- condition: 各行处于同一级次 | rows at one level only
-- tolerance: E
-- bars: both
-- a row is: one column of the row 合计 of one list; one numbered heading of it (一、); one sum of
--     fund sources of one row

insert into check_case by name

with

fund_sources as (

    select list.measure, list.parent_measure

    from vocabulary_list('fund_source') as list

),

cells as (

    select
        check_line.*,
        fund_sources.measure is not null as is_source,
        fund_sources.parent_measure,
        check_line.role = 'item' as is_item,
        nullif(
            regexp_extract(check_line.row_label, '^\s*([一二三四五六七八九十]+)[、.．]', 1), ''
        ) as ordinal

    from check_line

    left join fund_sources
        on check_line.measure = fund_sources.measure

    where check_line.table_id in ('BUD10', 'BUD12', 'BUD13')
        and (check_line.measure = 'total' or fund_sources.measure is not null)

),

-- 一、 stands above what follows it, up to 二、
headed as (

    select
        cells.*,
        max(cells.row_number) filter (cells.ordinal is not null and cells.is_item) over (
            partition by
                cells.document_key,
                cells.figure_kind,
                cells.table_id,
                cells.table_number,
                cells.measure
            order by cells.row_number
            rows between unbounded preceding and 1 preceding
        ) as heading_row

    from cells

),

column_totals as (

    select
        document_key,
        figure_kind,
        table_id,
        table_number,
        measure,
        arg_min(row_name(row_code, row_label), (row_number, figure_key))
            filter (role = 'total') as row_text,
        max(column_label) as column_label,
        arg_min(amount_yuan, (row_number, figure_key)) filter (role = 'total') as left_yuan,
        list(figure_key order by row_number, figure_key) filter (role = 'total')[1:1]
            as left_places,
        count(*) filter (role = 'total') as total_count,
        sum(amount_yuan) filter (is_item) as all_yuan,
        sum(amount_yuan) filter (is_item and ordinal is not null) as headings_yuan,
        count(ordinal) filter (is_item) = count(distinct ordinal) filter (is_item)
            as is_numbered_once,
        count(*) filter (is_item) as row_count,
        min(step_yuan) as step_yuan,
        min(amount_yuan) filter (is_item and amount_yuan <> 0) as least_yuan,
        list(figure_key order by row_number, figure_key) filter (is_item) as all_places,
        list(figure_key order by row_number, figure_key)
            filter (is_item and ordinal is not null) as heading_places

    from headed

    group by document_key, figure_kind, table_id, table_number, measure

    having bool_or(role = 'total')

),

headings as (

    select
        heading.document_key,
        heading.figure_kind,
        heading.table_id,
        heading.table_number,
        heading.measure,
        row_name(heading.row_code, heading.row_label) as row_text,
        heading.column_label,
        heading.amount_yuan as left_yuan,
        [heading.figure_key] as left_places,
        1 as total_count,
        sum(below.amount_yuan) as all_yuan,
        cast(null as decimal(38, 2)) as headings_yuan,
        true as is_numbered_once,
        count(*) as row_count,
        min(below.step_yuan) as step_yuan,
        min(below.amount_yuan) filter (below.amount_yuan <> 0) as least_yuan,
        list(below.figure_key order by below.row_number, below.figure_key) as all_places,
        cast(null as varchar[]) as heading_places

    from headed as heading

    inner join headed as below
        on heading.document_key = below.document_key
        and heading.figure_kind = below.figure_kind
        and heading.table_id = below.table_id
        and heading.table_number = below.table_number
        and heading.measure = below.measure
        and heading.row_number = below.heading_row
        and below.is_item
        and below.ordinal is null

    where heading.ordinal is not null and heading.is_item

    group by all

),

-- a list of two or three levels holds its money twice or thrice
list_readings as (

    select
        lists.*,
        rounding_envelope(row_count, step_yuan) as tolerance,
        headings_yuan is not null and is_numbered_once as is_by_heading,
        abs(left_yuan - all_yuan) <= tolerance as holds_flat,
        coalesce(is_by_heading and abs(left_yuan - headings_yuan) <= tolerance, false)
            as holds_by_heading,
        abs(2 * left_yuan - all_yuan) <= tolerance as holds_twice,
        abs(3 * left_yuan - all_yuan) <= tolerance as holds_thrice,
        -- a group without rows below it would be missing with at least the smallest row
        coalesce(abs(2 * left_yuan - all_yuan) < least_yuan - tolerance, false)
            as is_nearly_twice,
        left_yuan <> 0 and all_yuan > 1.5 * left_yuan as has_levels

    from (select * from column_totals union all select * from headings) as lists

),

list_sums as (

    select
        document_key,
        figure_kind,
        table_id,
        table_number,
        trim(row_text || ' ' || column_name(column_label)) as subject,
        row_text as left_label,
        left_yuan,
        left_places,
        '各行之和' as right_label,
        case
            when holds_by_heading then headings_yuan
            when holds_flat then all_yuan
            when holds_twice or holds_thrice then left_yuan
            when not is_by_heading and is_nearly_twice then all_yuan - left_yuan
            when is_by_heading then headings_yuan
            else all_yuan
        end as right_yuan,
        case
            when is_by_heading and not holds_flat then heading_places
            else all_places
        end as right_places,
        tolerance,
        not (holds_by_heading or holds_flat or holds_twice or holds_thrice)
            and (
                total_count > 1 or (has_levels and not is_by_heading and not is_nearly_twice)
            ) as is_open,
        case
            when holds_by_heading or holds_flat then null
            when holds_twice then '清单分两级列示，各行之和为合计的两倍'
            when holds_thrice then '清单分三级列示，各行之和为合计的三倍'
            when not is_by_heading and is_nearly_twice
                then '清单分两级列示，各行之和应为合计的两倍'
        end as note

    from list_readings

),

-- a fund whose parts are printed beside it is their sum, and counted once
placed as (

    select
        cells.*,
        case
            when cells.measure = 'total' then null
            when bool_or(cells.measure = 'fiscal_appropriation') over whole_row
                and cells.parent_measure = 'fiscal_appropriation'
                then 'fiscal_appropriation'
            when bool_or(cells.measure = 'carry_over') over whole_row
                and cells.parent_measure = 'carry_over'
                then 'carry_over'
            else 'total'
        end as sum_measure,
        max(cells.measure) filter (cells.is_source) over whole_table
            = min(cells.measure) filter (cells.is_source) over whole_table as is_of_one_source

    from cells

    window
        whole_row as (
            partition by
                cells.document_key,
                cells.figure_kind,
                cells.table_id,
                cells.table_number,
                cells.row_number
        ),
        whole_table as (
            partition by
                cells.document_key, cells.figure_kind, cells.table_id, cells.table_number
        )

),

row_sums as (

    select
        whole.document_key,
        whole.figure_kind,
        whole.table_id,
        whole.table_number,
        trim(
            row_name(whole.row_code, whole.row_label) || ' '
                || coalesce(nullif(column_name(whole.column_label), ''), '合计')
        ) || '（按来源）' as subject,
        coalesce(nullif(column_name(whole.column_label), ''), '合计') as left_label,
        whole.amount_yuan as left_yuan,
        [whole.figure_key] as left_places,
        '各资金来源之和' as right_label,
        sum(part.amount_yuan) as right_yuan,
        list(part.figure_key order by part.figure_key) as right_places,
        rounding_envelope(count(*), min(part.step_yuan)) as tolerance,
        -- one source alone may be named beside others that are not printed
        any_value(whole.is_of_one_source)
            and abs(whole.amount_yuan - sum(part.amount_yuan)) > tolerance as is_open,
        cast(null as varchar) as note

    from placed as whole

    inner join placed as part
        on whole.document_key = part.document_key
        and whole.figure_kind = part.figure_kind
        and whole.table_id = part.table_id
        and whole.table_number = part.table_number
        and whole.row_number = part.row_number
        and whole.measure = part.sum_measure

    group by
        whole.document_key,
        whole.figure_kind,
        whole.table_id,
        whole.table_number,
        whole.row_code,
        whole.row_label,
        whole.column_label,
        whole.amount_yuan,
        whole.figure_key

)

select
    'BUD-IN-14' as check_id,
    sides.document_key,
    sides.figure_kind,
    sides.table_id,
    sides.table_number,
    sides.subject,
    sides.left_label,
    sides.left_yuan as left_value,
    sides.left_places,
    sides.right_label,
    sides.right_yuan as right_value,
    sides.right_places,
    sides.tolerance,
    case when sides.is_open then 'insufficient_data' end as verdict,
    case when sides.is_open then 'condition_open' end as reason,
    sides.note

from (select * from list_sums union all by name select * from row_sums) as sides;
