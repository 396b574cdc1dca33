-- The lines of standard tables that checks compare.
-- 勾稽关系所用的标准表数据行
--
-- a row is: one amount of the document's own year in a standard table; of several tables of one
-- kind those of the publisher itself

create or replace temp table check_line as

with

lines as (

    select
        reading_figure.* exclude (code),
        check_document.disclosure_key,
        carried_row.path as carried_path,
        case
            when reading_figure.role <> 'item' then reading_figure.code
            when carried_row.path is not null then carried_row.path
            when reading_figure.code = '' then reading_figure.row_code
            else row_path(
                reading_figure.code,
                reading_figure.match_method,
                reading_figure.row_code,
                reading_figure.row_label
            )
        end as code

    from reading_figure

    inner join check_document
        on reading_figure.document_key = check_document.document_key

    inner join table_body
        on reading_figure.document_key = table_body.document_key
        and reading_figure.body_code = table_body.body_code
        and reading_figure.body_name = table_body.body_name

    left join carried_row
        on reading_figure.document_key = carried_row.document_key
        and reading_figure.table_number = carried_row.table_number
        and reading_figure.body_code = carried_row.body_code
        and reading_figure.body_name = carried_row.body_name
        and reading_figure.row_code = carried_row.row_code

    where reading_figure.amount_yuan is not null
        and reading_figure.fiscal_year is not distinct from reading_figure.document_year
        and reading_figure.figure_kind in (
            'budget', 'adjusted_budget', 'execution', 'final_account'
        )
        and table_body.is_publisher

),

carried_tables as (

    select distinct lines.document_key, lines.table_number

    from lines

    where lines.carried_path is not null

),

-- grouped and joined again: a window would sort every line with all that it says
table_steps as (

    select
        lines.document_key,
        lines.table_id,
        lines.table_number,
        lines.printed_unit,
        min(lines.step_yuan) as step_yuan

    from lines

    group by lines.document_key, lines.table_id, lines.table_number, lines.printed_unit

)

select
    lines.document_key,
    lines.disclosure_key,
    lines.fiscal_year,
    lines.figure_kind,
    lines.table_id,
    lines.table_number,
    lines.row_number,
    lines.row_code,
    lines.row_label,
    lines.column_label,
    lines.measure,
    lines.dimension,
    lines.role,
    lines.code,
    -- where codes of another year lead elsewhere than what stands above them, the printed codes
    -- say what adds up
    case
        when lines.role = 'item'
            and carried_tables.document_key is not null
            and regexp_full_match(lines.row_code, '[0-9]{3}|[0-9]{5}|[0-9]{7}')
            then lines.row_code
        else lines.code
    end as place,
    lines.amount_yuan,
    -- one printed unit of the table: a 0 beside 12.30 is no coarser than that
    case
        when lines.table_id = 'NARRATIVE' then lines.step_yuan
        else table_steps.step_yuan
    end as step_yuan,
    lines.figure_key

from lines

left join carried_tables
    on lines.document_key = carried_tables.document_key
    and lines.table_number is not distinct from carried_tables.table_number

left join table_steps
    on lines.document_key = table_steps.document_key
    and lines.table_id is not distinct from table_steps.table_id
    and lines.table_number is not distinct from table_steps.table_number
    and lines.printed_unit is not distinct from table_steps.printed_unit;
