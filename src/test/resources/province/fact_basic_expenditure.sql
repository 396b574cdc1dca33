-- Basic expenditure by economic section, in yuan.
select document.file, economic.economic_code || ' ' || sum(fact.amount_yuan)
from fact_basic_expenditure as fact
inner join dim_document as document on document.document_key = fact.document_key
inner join dim_economic as economic on economic.economic_key = fact.economic_key
where fact.amount_yuan <> 0
group by document.file, economic.economic_code
order by all
