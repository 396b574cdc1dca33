-- With what a name that no figure bears is asked beside its own words: year, and fund of its table.
-- 不带数字的名称在匹配时所用的年度与表的资金性质
--
-- a row is: one printed name of one document; year 0 is that which nobody says

create or replace temp table name_context as

select
    stg_name.document_key,
    stg_name.name_number,
    coalesce(stg_name.fiscal_year, effective_document.fiscal_year, 0) as fiscal_year,
    coalesce(list.fund_book, '') as fund_book

from stg_name

inner join effective_document
    on stg_name.document_key = effective_document.document_key

left join vocabulary_list('coded_table') as list
    on stg_name.table_id = list.table_id
    and list.fund_book <> '';
