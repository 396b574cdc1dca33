-- An expenditure row is the sum of its kinds.
-- 支出行合计等于各类型之和
--
-- severity: error
-- version: 1
-- stage: budget
-- inputs: BUD03, BUD01, BUD04
-- condition: 按基本支出、项目支出等类型分列 | expenditure is parted by kind
-- tolerance: E
-- bars: both
-- a row is: one row of a table whose columns are the kinds; of a table whose rows are the kinds,
--     one column

insert into check_case by name

with

kinds as (

    select list.code, list.parent_code

    from reference_list('expenditure_kind') as list

    where list.code not in ('basic_not_split', 'not_disclosed')

),

-- kinds as columns: a row of the table is summed up; kinds as rows: a column
lines as (

    select
        check_line.*,
        check_line.dimension = 'expenditure_kind' and check_line.role = 'item' as is_kind_row,
        bool_or(check_line.dimension = 'expenditure_kind' and check_line.role = 'item') over (
            partition by
                check_line.document_key,
                check_line.figure_kind,
                check_line.table_id,
                check_line.table_number,
                check_line.measure
        ) as has_kind_rows

    from check_line

    where check_line.table_id in ('BUD01', 'BUD03', 'BUD04')
        and check_line.measure not in ('revenue', '')

),

cells as (

    select
        lines.*,
        lines.row_number as sum_row,
        '' as sum_column,
        case when lines.measure in ('total', 'expenditure') then 'total' else lines.measure end
            as kind,
        row_name(lines.row_code, lines.row_label) as subject

    from lines

    where lines.table_id in ('BUD01', 'BUD03') and not lines.is_kind_row

    union all by name

    select
        lines.*,
        0 as sum_row,
        lines.measure as sum_column,
        case when lines.is_kind_row then lines.code else 'total' end as kind,
        trim(
            row_name(lines.row_code, lines.row_label) || ' ' || column_name(lines.column_label)
        ) as subject

    from lines

    where lines.has_kind_rows and (lines.is_kind_row or lines.role in ('total', 'carry_over'))

),

sorted_cells as (

    select
        cells.*,
        cells.kind = 'total' and cells.role <> 'carry_over' as is_total,
        cells.role = 'carry_over' and cells.sum_row = 0 as is_carried_row,
        kinds.code is not null as is_kind,
        coalesce(kinds.parent_code = 'basic', false) as is_part_of_basic,
        bool_or(cells.kind = 'basic') over summed as has_basic,
        bool_or(kinds.code is not null) over whole as has_kinds

    from cells

    left join kinds
        on cells.kind = kinds.code

    window
        summed as (
            partition by
                cells.document_key,
                cells.figure_kind,
                cells.table_id,
                cells.table_number,
                cells.sum_row,
                cells.sum_column
        ),
        whole as (
            partition by
                cells.document_key,
                cells.figure_kind,
                cells.table_id,
                cells.table_number,
                cells.sum_column
        )

),

-- some tables print the two parts of basic expenditure and not their sum
counted_cells as (

    select
        sorted_cells.*,
        is_kind and not (is_part_of_basic and has_basic) as is_part,
        is_total and code = 'current' as is_current,
        kind = 'carried_forward' as is_carried

    from sorted_cells

    where has_kinds

),

sums as (

    select
        document_key,
        figure_kind,
        table_id,
        table_number,
        sum_row,
        sum_column,
        coalesce(
            arg_max(subject, (is_current, row_number, figure_key)) filter (is_total),
            max(subject)
        ) as subject,
        arg_max(amount_yuan, (is_current, row_number, figure_key)) filter (is_total) as left_yuan,
        list(figure_key order by not is_current, row_number desc, figure_key desc)
            filter (is_total)[1:1] as left_places,
        sum(amount_yuan) filter (is_part)
            + case
                when bool_or(is_current) then 0
                else coalesce(sum(amount_yuan) filter (is_carried_row), 0)
            end as kinds_yuan,
        coalesce(sum(amount_yuan) filter (is_carried), 0) as carried_yuan,
        rounding_envelope(count(*) filter (is_part), min(step_yuan)) as tolerance,
        list(figure_key order by row_number, figure_key) filter (
            is_part or is_carried or is_carried_row
        ) as right_places

    from counted_cells

    group by document_key, figure_kind, table_id, table_number, sum_row, sum_column

    having bool_or(is_total) or bool_or(is_part)

),

readings as (

    select
        sums.*,
        carried_yuan <> 0
            and abs(left_yuan - kinds_yuan) > tolerance
            and abs(left_yuan - kinds_yuan - carried_yuan) <= tolerance as is_with_carried

    from sums

)

select
    'BUD-IN-07' as check_id,
    document_key,
    figure_kind,
    table_id,
    table_number,
    subject,
    '合计' as left_label,
    left_yuan as left_value,
    left_places,
    '各支出类型之和' as right_label,
    kinds_yuan + case when is_with_carried then carried_yuan else 0 end as right_value,
    right_places,
    tolerance,
    case when is_with_carried then '该行合计含结转下年' end as note

from readings;
