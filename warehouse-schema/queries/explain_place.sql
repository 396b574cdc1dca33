-- Where a figure or an indicator is printed.
-- 数字或绩效指标的印处
--
-- a row is: the figure or indicator with the key that is asked for (parameter 1)

with

places as (

    select figure_key as key, document_key, page, line from printed.figure

    union all

    select indicator_key as key, document_key, page, line from printed.indicator

)

select
    places.document_key,
    dim_document.sha256,
    dim_document.media_type,
    places.page,
    places.line

from places

inner join dim_document
    on places.document_key = dim_document.document_key

where places.key = $1;
