-- The rows of standard tables, as questions to be matched.
-- 标准表中的行，供匹配用
--
-- a row is: one distinct row text of one year

select distinct
    stg_figure.table_id,
    stg_figure.measure,
    stg_figure.row_code,
    stg_figure.row_label,
    coalesce(
        stg_figure.fiscal_year,
        effective_document.fiscal_year + stg_figure.year_offset,
        0
    ) as fiscal_year

from stg_figure

inner join effective_document
    on stg_figure.document_key = effective_document.document_key

where stg_figure.table_id like 'BUD%' or stg_figure.table_id like 'FIN%'

order by all;
