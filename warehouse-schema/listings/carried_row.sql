-- Rows below a class or section of their table whose codes lead elsewhere than its code.
-- 编码换算后不在本表上级科目之下的行
--
-- a row is: one printed code of a body's table, with its place below the printed rows above it:
--           a code of another year, or a repaired one, may be another entry today, but the sums
--           of a table are those of its printed codes

create or replace temp table carried_row as

with

coded_rows as (

    select
        reading_figure.document_key,
        reading_figure.table_number,
        reading_figure.body_code,
        reading_figure.body_name,
        reading_figure.row_code,
        arg_min(
            row_path(
                reading_figure.code,
                reading_figure.match_method,
                reading_figure.row_code,
                reading_figure.row_label
            ),
            (reading_figure.row_number, reading_figure.figure_number)
        ) as own_path

    from reading_figure

    where reading_figure.role = 'item'
        and regexp_full_match(reading_figure.row_code, '[0-9]{3}|[0-9]{5}|[0-9]{7}')

    group by
        reading_figure.document_key,
        reading_figure.table_number,
        reading_figure.body_code,
        reading_figure.body_name,
        reading_figure.row_code

),

-- by far the most tables have no code of another year
rows_of_tables as (

    select coded_rows.*

    from coded_rows

    semi join coded_rows as carried_rows
        on coded_rows.document_key = carried_rows.document_key
        and coded_rows.table_number = carried_rows.table_number
        and carried_rows.own_path <> carried_rows.row_code

),

sections as (

    select
        sections.*,
        placed_below(classes.own_path, sections.own_path) as path

    from rows_of_tables as sections

    left join rows_of_tables as classes
        on sections.document_key = classes.document_key
        and sections.table_number = classes.table_number
        and sections.body_code = classes.body_code
        and sections.body_name = classes.body_name
        and left(sections.row_code, 3) = classes.row_code

    where length(sections.row_code) = 5

),

items as (

    select
        items.*,
        placed_below(coalesce(sections.path, classes.own_path), items.own_path) as path

    from rows_of_tables as items

    left join sections
        on items.document_key = sections.document_key
        and items.table_number = sections.table_number
        and items.body_code = sections.body_code
        and items.body_name = sections.body_name
        and left(items.row_code, 5) = sections.row_code

    left join rows_of_tables as classes
        on items.document_key = classes.document_key
        and items.table_number = classes.table_number
        and items.body_code = classes.body_code
        and items.body_name = classes.body_name
        and left(items.row_code, 3) = classes.row_code

    where length(items.row_code) = 7

)

select placed.*

from (
    select * from sections

    union all

    select * from items
) as placed

where placed.path <> placed.own_path;
