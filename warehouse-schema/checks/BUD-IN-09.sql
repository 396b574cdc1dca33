-- A row of a fiscal table is basic plus project.
-- 行合计等于基本支出加项目支出
--
-- severity: error
-- version: 1
-- stage: budget
-- inputs: BUD05, BUD08, BUD09
-- condition: 分列基本支出、项目支出 | basic and project expenditure are columns of the table
-- tolerance: E
-- bars: both
-- a row is: one row of a table that prints the columns

insert into check_case by name

with

kinds as (

    select list.code, list.parent_code

    from reference_list('expenditure_kind') as list

    where list.code not in ('basic_not_split', 'not_disclosed')

),

lines as (

    select
        check_line.*,
        check_line.measure = 'total' as is_total,
        bool_or(check_line.measure = 'total') over whole_table as has_total,
        bool_or(kinds.code is not null) over whole_table as has_kinds,
        -- some tables print the two parts of basic expenditure and not their sum
        kinds.code is not null
            and not (
                coalesce(kinds.parent_code = 'basic', false)
                and bool_or(check_line.measure = 'basic') over whole_row
            ) as is_part

    from check_line

    left join kinds
        on check_line.measure = kinds.code

    where check_line.table_id in ('BUD05', 'BUD08', 'BUD09')
        and (check_line.measure = 'total' or kinds.code is not null)

    window
        whole_table as (
            partition by
                check_line.document_key,
                check_line.figure_kind,
                check_line.table_id,
                check_line.table_number
        ),
        whole_row as (
            partition by
                check_line.document_key,
                check_line.figure_kind,
                check_line.table_id,
                check_line.table_number,
                check_line.row_number
        )

)

select
    'BUD-IN-09' as check_id,
    lines.document_key,
    lines.figure_kind,
    lines.table_id,
    lines.table_number,
    max(row_name(lines.row_code, lines.row_label)) as subject,
    '合计' as left_label,
    max(lines.amount_yuan) filter (lines.is_total) as left_value,
    list(lines.figure_key order by lines.figure_key) filter (lines.is_total) as left_places,
    '基本支出与项目支出之和' as right_label,
    sum(lines.amount_yuan) filter (lines.is_part) as right_value,
    list(lines.figure_key order by lines.measure, lines.figure_key) filter (lines.is_part)
        as right_places,
    rounding_envelope(count(*) filter (lines.is_part), min(lines.step_yuan)) as tolerance

from lines

where lines.has_total and lines.has_kinds

group by
    lines.document_key,
    lines.figure_kind,
    lines.table_id,
    lines.table_number,
    lines.row_number;
