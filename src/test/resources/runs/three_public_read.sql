-- What the comparisons say of the three public expenses, of operating expense, of counts and of
-- procurement, in the form in which a person wrote it down from the documents.
--
-- a row is: one figure of one disclosure, in 万元, a number of things, or the word for none

with

said as (

    select
        document_key,
        figure_key,
        'three_public' as table_name,
        item_code as item,
        coalesce(cast(amount_yuan / 10000 as varchar), value_state_name) as value
    from compare.three_public

    union all

    select
        document_key, figure_key, 'three_public_change', item_code,
        cast(annual_change_yuan / 10000 as varchar)
    from compare.three_public
    where annual_change_yuan is not null

    union all

    select
        document_key, figure_key, 'operating_expense', 'total', cast(amount_yuan / 10000 as varchar)
    from compare.operating_expense

    union all

    select
        document_key, figure_key, 'operating_expense_change', 'total',
        cast(annual_change_yuan / 10000 as varchar)
    from compare.operating_expense
    where annual_change_yuan is not null

    union all

    select document_key, figure_key, 'count', count_code, cast(quantity as varchar)
    from compare.three_public_count

    union all

    select
        document_key, figure_key, 'procurement', item_code, cast(amount_yuan / 10000 as varchar)
    from compare.procurement

)

select
    publisher.file,
    said.table_name,
    said.item,
    said.value

from said

inner join dim_document
    on said.document_key = dim_document.document_key

inner join dim_document as publisher
    on dim_document.disclosure_key = publisher.document_key

order by all;
