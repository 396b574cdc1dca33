-- Basic expenditure is personnel plus public funds.
-- 基本支出等于人员经费加公用经费
--
-- severity: error
-- version: 1
-- stage: budget
-- inputs: BUD03, BUD05, BUD08
-- condition: 基本支出分列人员经费、公用经费 | basic, personnel and public funds are
--     columns of the table
-- tolerance: E
-- bars: both
-- a row is: one row of a table that prints the columns; rows without basic expenditure are none

insert into check_case by name

with

lines as (

    select
        check_line.*,
        check_line.measure = 'basic' as is_basic,
        bool_or(check_line.measure = 'basic') over whole_table as has_basic,
        bool_or(check_line.measure in ('personnel', 'operating')) over whole_table as has_parts

    from check_line

    where check_line.table_id in ('BUD03', 'BUD05', 'BUD08')
        and check_line.measure in ('basic', 'personnel', 'operating')

    window whole_table as (
        partition by
            check_line.document_key,
            check_line.figure_kind,
            check_line.table_id,
            check_line.table_number
    )

)

select
    'BUD-IN-08' as check_id,
    lines.document_key,
    lines.figure_kind,
    lines.table_id,
    lines.table_number,
    max(row_name(lines.row_code, lines.row_label)) as subject,
    '基本支出' as left_label,
    max(lines.amount_yuan) filter (lines.is_basic) as left_value,
    list(lines.figure_key order by lines.figure_key) filter (lines.is_basic) as left_places,
    '人员经费与公用经费之和' as right_label,
    sum(lines.amount_yuan) filter (not lines.is_basic) as right_value,
    list(lines.figure_key order by lines.measure desc, lines.figure_key)
        filter (not lines.is_basic) as right_places,
    rounding_envelope(count(*) filter (not lines.is_basic), min(lines.step_yuan)) as tolerance

from lines

where lines.has_basic and lines.has_parts

group by
    lines.document_key,
    lines.figure_kind,
    lines.table_id,
    lines.table_number,
    lines.row_number;
