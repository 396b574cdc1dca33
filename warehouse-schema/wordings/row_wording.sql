-- The rows of tables of functions and economic codes, by their plain words.
-- 功能、经济分类各表的行：编码数字与名称
--
-- a row is: one row of one table; tables that set several entries in one row are left out,
-- since what stands above what cannot be told there

create or replace temp table row_wording as

with

coded_tables as (

    select
        list.table_id,
        coalesce(list.measure, '') as measure,
        case
            when contains(list.dimensions, 'economic') then 'economic'
            when contains(list.dimensions, 'function') then 'function'
        end as dimension,
        coalesce(list.fund_book, '') as fund_book

    from vocabulary_list('coded_table') as list

    where list.table_id not in ('NARRATIVE', 'OTHER')

),

summary_labels as (

    select distinct plain_name(list.label) as name

    from vocabulary_list('summary_row') as list

),

rows_of_tables as (

    select distinct
        stg_figure.document_key,
        stg_figure.table_number,
        stg_figure.row_number,
        stg_figure.row_code,
        stg_figure.row_label,
        coalesce(effective_document.fiscal_year, 0) as fiscal_year,
        coalesce(sides.dimension, tables.dimension) as dimension,
        tables.fund_book

    from stg_figure

    inner join effective_document
        on stg_figure.document_key = effective_document.document_key

    inner join coded_tables as tables
        on stg_figure.table_id = tables.table_id
        and tables.measure = ''

    left join coded_tables as sides
        on stg_figure.table_id = sides.table_id
        and stg_figure.measure = sides.measure

    where tables.dimension is not null
        and (sides.table_id is null or sides.dimension is not null)

),

-- the same labels stand in the tables of all bodies, and each is made plain once
label_wordings as materialized (

    select
        labels.row_label,
        plain_name(labels.row_label) as name

    from (select distinct rows_of_tables.row_label from rows_of_tables) as labels

),

plain_tables as (

    select rows_of_tables.document_key, rows_of_tables.table_number

    from rows_of_tables

    group by rows_of_tables.document_key, rows_of_tables.table_number

    having count(*) = count(distinct rows_of_tables.row_number)

)

select
    rows_of_tables.document_key,
    rows_of_tables.table_number,
    rows_of_tables.row_number,
    rows_of_tables.fiscal_year,
    rows_of_tables.dimension,
    rows_of_tables.fund_book,
    plain_digits(rows_of_tables.row_code) as digits,
    label_wordings.name,
    contains(rows_of_tables.row_label, '其中') as is_part,
    summary_labels.name is not null as is_summary

from rows_of_tables

inner join plain_tables
    on rows_of_tables.document_key = plain_tables.document_key
    and rows_of_tables.table_number = plain_tables.table_number

inner join label_wordings
    on rows_of_tables.row_label = label_wordings.row_label

left join summary_labels
    on label_wordings.name = summary_labels.name
    and rows_of_tables.row_code = '';
