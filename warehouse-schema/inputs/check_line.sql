-- The lines of standard tables that checks compare.
-- 勾稽关系所用的标准表数据行
--
-- a row is: one amount of the document's own year in a standard table; of several tables of one
-- kind those of the publisher itself

create or replace temp table check_line as

select
    reading_figure.document_key,
    check_document.disclosure_key,
    reading_figure.fiscal_year,
    reading_figure.figure_kind,
    reading_figure.table_id,
    reading_figure.table_number,
    reading_figure.row_number,
    reading_figure.row_code,
    reading_figure.row_label,
    reading_figure.column_label,
    reading_figure.measure,
    reading_figure.dimension,
    reading_figure.role,
    case
        when reading_figure.role = 'item' and carried_row.path is not null
            then carried_row.path
        when reading_figure.role = 'item' and reading_figure.code = ''
            then reading_figure.row_code
        when reading_figure.role = 'item'
            then row_path(
                reading_figure.code,
                reading_figure.match_method,
                reading_figure.row_code,
                reading_figure.row_label
            )
        else reading_figure.code
    end as code,
    -- where codes of another year lead elsewhere than what stands above them, the printed codes
    -- say what adds up
    case
        when reading_figure.role = 'item'
            and regexp_full_match(reading_figure.row_code, '[0-9]{3}|[0-9]{5}|[0-9]{7}')
            and bool_or(carried_row.path is not null) over (
                partition by reading_figure.document_key, reading_figure.table_number
            ) then reading_figure.row_code
        else code
    end as place,
    reading_figure.amount_yuan,
    -- one printed unit of the table: a 0 beside 12.30 is no coarser than that
    case
        when reading_figure.table_id = 'NARRATIVE' then reading_figure.step_yuan
        else min(reading_figure.step_yuan) over (
            partition by
                reading_figure.document_key,
                reading_figure.table_id,
                reading_figure.table_number,
                reading_figure.printed_unit
        )
    end as step_yuan,
    reading_figure.figure_key

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
    and table_body.is_publisher;
