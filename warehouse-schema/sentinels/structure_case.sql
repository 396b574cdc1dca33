-- Whether tables were read in the structure in which they are printed.
-- 表格结构是否如实读取：合计不小于分项，数值与栏相符，单元格可读
--
-- a row is: one total of a column; of each table its rows, the places of its values and its
--     readable cells, of which what breaks has a row of its own

create or replace temp macro structure_case(stage_prefix) as table

with

lines as (

    select
        check_line.*,
        check_line.measure in (
            'basic', 'personnel', 'operating', 'project', 'business_operation', 'to_superior',
            'subsidy_to_affiliates', 'unit_reserve', 'general_public', 'government_fund',
            'state_capital', 'fiscal_appropriation', 'current_revenue', 'unit_funds',
            'fiscal_account', 'other_funds'
        ) or starts_with(check_line.measure, 'revenue_') as is_part_of_row

    from check_line

    where starts_with(check_line.table_id, stage_prefix)

),

tables as (

    select *

    from check_table

    where starts_with(check_table.table_id, stage_prefix)

),

-- what is carried over stands below the total of the year and may be larger
column_parts as (

    select
        lines.document_key,
        lines.table_number,
        lines.figure_kind,
        lines.measure,
        min(lines.amount_yuan) as smallest_yuan,
        max(lines.amount_yuan) as largest_yuan,
        arg_max(lines.figure_key, (lines.amount_yuan, lines.figure_key)) as largest_key,
        max(lines.step_yuan) as step_yuan

    from lines

    where lines.role = 'item' and not starts_with(lines.code, 'carry_over')

    group by lines.document_key, lines.table_number, lines.figure_kind, lines.measure

),

column_cases as (

    select
        totals.document_key,
        totals.figure_kind,
        totals.table_id,
        totals.table_number,
        concat_ws(
            ' ',
            coalesce(nullif(totals.row_label, ''), '合计'),
            nullif(replace(totals.column_label, '/', ' '), '')
        ) as subject,
        '合计' as left_label,
        totals.amount_yuan as left_value,
        [totals.figure_key] as left_places,
        '最大分项' as right_label,
        column_parts.largest_yuan as right_value,
        [column_parts.largest_key] as right_places,
        '元' as unit,
        rounding_envelope(1, greatest(totals.step_yuan, column_parts.step_yuan)) as tolerance,
        case when column_parts.smallest_yuan < 0 then 'not_applicable' end as verdict,
        case when column_parts.smallest_yuan < 0 then '该栏有负数' end as note

    from lines as totals

    inner join column_parts
        on totals.document_key = column_parts.document_key
        and totals.table_number = column_parts.table_number
        and totals.figure_kind = column_parts.figure_kind
        and totals.measure = column_parts.measure

    where totals.role = 'total'

),

row_sums as (

    select
        lines.document_key,
        lines.figure_kind,
        lines.table_id,
        lines.table_number,
        lines.row_number,
        min(lines.row_code) as row_code,
        min(lines.row_label) as row_label,
        max(lines.amount_yuan) filter (where not lines.is_part_of_row) as total_yuan,
        min(lines.figure_key) filter (where not lines.is_part_of_row) as total_key,
        max(lines.amount_yuan) filter (where lines.is_part_of_row) as largest_yuan,
        arg_max(lines.figure_key, (lines.amount_yuan, lines.figure_key)) filter (
            where lines.is_part_of_row
        ) as largest_key,
        rounding_envelope(1, max(lines.step_yuan)) as tolerance

    from lines

    where lines.is_part_of_row or lines.measure = 'total'

    group by
        lines.document_key,
        lines.figure_kind,
        lines.table_id,
        lines.table_number,
        lines.row_number

    having count(*) filter (where not lines.is_part_of_row) = 1
        and count(*) filter (where lines.is_part_of_row) > 0
        and min(lines.amount_yuan) >= 0

),

row_cases as (

    select
        row_sums.document_key,
        row_sums.figure_kind,
        row_sums.table_id,
        row_sums.table_number,
        concat_ws(
            ' ', nullif(row_sums.row_code, ''), coalesce(nullif(row_sums.row_label, ''), '合计')
        ) as subject,
        '行合计' as left_label,
        row_sums.total_yuan as left_value,
        [row_sums.total_key] as left_places,
        '行内最大分项' as right_label,
        row_sums.largest_yuan as right_value,
        [row_sums.largest_key] as right_places,
        '元' as unit,
        row_sums.tolerance

    from row_sums

    where row_sums.total_yuan < row_sums.largest_yuan - row_sums.tolerance

    union all by name

    select
        row_sums.document_key,
        row_sums.figure_kind,
        row_sums.table_id,
        row_sums.table_number,
        '各行合计' as subject,
        '合计小于分项的行数' as left_label,
        0 as left_value,
        '应为' as right_label,
        0 as right_value,
        '行' as unit,
        0 as tolerance

    from row_sums

    group by
        row_sums.document_key, row_sums.figure_kind, row_sums.table_id, row_sums.table_number

    having count(*) filter (
        where row_sums.total_yuan < row_sums.largest_yuan - row_sums.tolerance
    ) = 0

),

table_figures as (

    select
        lines.document_key,
        lines.table_number,
        lines.row_number,
        list(lines.figure_key order by lines.figure_key) as figure_keys

    from lines

    group by lines.document_key, lines.table_number, lines.row_number

),

misplaced_rows as (

    select
        tables.document_key,
        tables.table_id,
        tables.table_number,
        tables.table_key,
        unnest(
            cast(string_split(nullif(tables.misplaced_rows, ''), ' ') as integer[])
        ) as row_number

    from tables

),

place_cases as (

    select
        misplaced_rows.document_key,
        misplaced_rows.table_id,
        misplaced_rows.table_number,
        '第' || misplaced_rows.row_number || '行' as subject,
        '数值与栏不符的行' as left_label,
        '第' || misplaced_rows.row_number || '行' as left_text,
        list_prepend(misplaced_rows.table_key, table_figures.figure_keys) as left_places,
        'fail' as verdict,
        '该行数值多于或少于表的栏数，不能确定各数值属于哪一栏' as note

    from misplaced_rows

    left join table_figures
        on misplaced_rows.document_key = table_figures.document_key
        and misplaced_rows.table_number = table_figures.table_number
        and misplaced_rows.row_number = table_figures.row_number

    union all by name

    select
        tables.document_key,
        tables.table_id,
        tables.table_number,
        '数值与栏' as subject,
        '数值与栏不符的行数' as left_label,
        0 as left_value,
        [tables.table_key] as left_places,
        '应为' as right_label,
        0 as right_value,
        '行' as unit

    from tables

    where tables.figure_count > 0 and coalesce(tables.misplaced_rows, '') = ''

),

readable_shares as (

    select
        tables.*,
        cast(
            100.0 * (tables.figure_count - tables.doubtful_figure_count)
            / (tables.figure_count + tables.unread_cell_count) as decimal(24, 6)
        ) as share_percent,
        -- one cell of a small table says nothing of its structure
        tables.doubtful_figure_count + tables.unread_cell_count = 1 as is_one_cell

    from tables

    where tables.figure_count + tables.unread_cell_count > 0

),

-- the doubtful figures of such a table are kept out of all checks by themselves
share_cases as (

    select
        readable_shares.document_key,
        readable_shares.table_id,
        readable_shares.table_number,
        '可读单元格' as subject,
        '可读单元格占比' as left_label,
        readable_shares.share_percent as left_value,
        case
            when readable_shares.share_percent < 95 and not readable_shares.is_one_cell
                then list_prepend(
                    readable_shares.table_key,
                    list(lines.figure_key order by lines.figure_key) filter (
                        where not reading_figure.doubtful
                    )
                )
            else [readable_shares.table_key]
        end as left_places,
        '应不低于' as right_label,
        95 as right_value,
        '%' as unit,
        0 as tolerance,
        case when readable_shares.is_one_cell then 'pass' end as verdict,
        case when readable_shares.is_one_cell then '仅一个单元格存疑' end as note

    from readable_shares

    left join lines
        on readable_shares.document_key = lines.document_key
        and readable_shares.table_number = lines.table_number
        and readable_shares.share_percent < 95

    left join reading_figure
        on lines.figure_key = reading_figure.figure_key

    group by
        readable_shares.document_key,
        readable_shares.table_id,
        readable_shares.table_number,
        readable_shares.table_key,
        readable_shares.share_percent,
        readable_shares.is_one_cell

)

select * from column_cases

union all by name

select * from row_cases

union all by name

select * from place_cases

union all by name

select * from share_cases;
