-- Expenditure by function and kind, in yuan.
select
    document.file,
    function.function_code || ' ' || kind.expenditure_kind_code || ' ' || sum(fact.amount_yuan)
from fact_expenditure as fact
inner join dim_document as document on document.document_key = fact.document_key
inner join dim_function as function on function.function_key = fact.function_key
inner join dim_expenditure_kind as kind
    on kind.expenditure_kind_key = fact.expenditure_kind_key
where fact.amount_yuan <> 0
group by document.file, function.function_code, kind.expenditure_kind_code
order by all
