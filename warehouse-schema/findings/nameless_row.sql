-- Rows without code and name beside others, as findings.
-- 表中既无编码也无名称的行
--
-- a row is: one such row; alone in its table it is the table as a whole

insert into finding by name

with

tables as (

    select reading_figure.document_key, reading_figure.table_number

    from reading_figure

    where reading_figure.dimension not in ('none', 'three_public')

    group by reading_figure.document_key, reading_figure.table_number

    having count(distinct reading_figure.row_number) > 1

),

-- a name beside one side of a row may hold for the other
named_rows as (

    select distinct
        reading_figure.document_key,
        reading_figure.table_number,
        reading_figure.row_number

    from reading_figure

    where reading_figure.row_code <> '' or reading_figure.row_label <> ''

)

select
    'matching' as origin,
    reading_figure.document_key,
    effective_document.file,
    'name_unknown' as kind,
    'warning' as severity,
    cast(null as varchar) as check_id,
    min(reading_figure.page) as page,
    min(reading_figure.line) as line,
    any_value(reading_figure.table_title) as table_title,
    '' as row_label,
    '' as column_label,
    string_agg(reading_figure.printed_text, ' ' order by reading_figure.figure_number)
        as printed_text,
    '该行应有编码或名称；按合计行处理' as expected

from reading_figure

inner join tables
    on reading_figure.document_key = tables.document_key
    and reading_figure.table_number = tables.table_number

anti join named_rows
    on reading_figure.document_key = named_rows.document_key
    and reading_figure.table_number = named_rows.table_number
    and reading_figure.row_number = named_rows.row_number

inner join effective_document
    on reading_figure.document_key = effective_document.document_key

where reading_figure.row_code = ''
    and reading_figure.row_label = ''
    and reading_figure.dimension not in ('none', 'three_public')

group by
    reading_figure.document_key,
    reading_figure.table_number,
    reading_figure.row_number,
    effective_document.file

order by all;
