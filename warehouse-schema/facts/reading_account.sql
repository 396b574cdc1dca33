-- What was seen in each document and what became of it: pages, tables, numbers, sums.
-- 阅读账：每份文件看到了什么、各归何处（页、表、数字、合计）
--
-- a row is: one kind of count of one document that was read, 0 included

create or replace table reading_account as

with

kinds as (

    select
        list.code,
        list.title,
        list.meaning,
        row_number() over () as sort_order

    from vocabulary_list('reading_count') as list

)

select
    dim_document.document_key,
    kinds.code as reading_count,
    kinds.title as count_name,
    coalesce(stg_account.number, 0) as number,
    kinds.meaning,
    cast(kinds.sort_order as integer) as sort_order

from dim_document

cross join kinds

left join stg_account
    on dim_document.document_key = stg_account.document_key
    and kinds.code = stg_account.reading_count

where dim_document.extractor_version is not null

order by dim_document.document_key, kinds.sort_order;

comment on table reading_account is
    '阅读账：每份文件看到了什么、各归何处 | What was seen in each document and what became of it: pages, tables, numbers, sums';
comment on column reading_account.document_key is '文件主键 | key of the document';
comment on column reading_account.reading_count is '计数项代码 | code of what is counted';
comment on column reading_account.count_name is '计数项 | what is counted, in Chinese';
comment on column reading_account.number is '个数 | how many there are';
comment on column reading_account.meaning is '计数说明 | what the count means, in Chinese';
comment on column reading_account.sort_order is '顺序 | order for display';
