-- The three public expenses by kind of figure and item, in yuan.
select
    document.file,
    fact.figure_kind || ' ' || item.three_public_item_code || ' ' || sum(fact.amount_yuan)
from fact_three_public as fact
inner join dim_document as document on document.document_key = fact.document_key
inner join dim_three_public_item as item
    on item.three_public_item_key = fact.three_public_item_key
where fact.amount_yuan <> 0
group by document.file, fact.figure_kind, item.three_public_item_code
order by all
