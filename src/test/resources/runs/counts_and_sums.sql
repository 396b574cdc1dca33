-- Counts and sums that a person can find in the documents without the warehouse.
-- a row is: one document and one subject

with

statements as (

    select document_key, 'projects' as subject, count(distinct project_key) as value
    from fact_project where project_key <> 0 group by document_key
    union all
    select document_key, 'bodies', count(distinct body_name)
    from printed.project group by document_key
    union all
    select document_key, 'bud_figures', count(*)
    from printed.figure where table_id like 'BUD%' group by document_key
    union all
    select document_key, 'indicators', count(*)
    from printed.indicator group by document_key
    union all
    select document_key, 'indicators_' || horizon, count(*)
    from fact_indicator group by document_key, horizon
    union all
    select document_key, 'indicators_with_last_year', count(*)
    from fact_indicator where last_value_text <> '' group by document_key
    union all
    select document_key, 'indicators_with_year_before_last', count(*)
    from fact_indicator where before_last_value_text <> '' group by document_key
    union all
    select document_key, 'project_yuan', sum(amount_yuan)
    from fact_project where project_key <> 0 group by document_key
    union all
    select document_key, 'revenue_yuan', sum(amount_yuan)
    from fact_revenue group by document_key
    union all
    select document_key, 'expenditure_yuan', sum(amount_yuan)
    from fact_expenditure group by document_key
    union all
    select document_key, 'grant_expenditure_yuan', sum(amount_yuan)
    from fact_grant_expenditure group by document_key
    union all
    select document_key, 'final_grant_expenditure_yuan', sum(amount_yuan)
    from fact_grant_expenditure where figure_kind = 'final_account' group by document_key
    union all
    select document_key, 'basic_expenditure_yuan', sum(amount_yuan)
    from fact_basic_expenditure group by document_key
    union all
    select document_key, 'three_public_yuan', sum(amount_yuan)
    from fact_three_public group by document_key
    union all
    select document_key, 'three_public_zeros', count(*)
    from fact_three_public where value_state = 'zero' group by document_key
    union all
    select document_key, 'key_figure.' || measure_code, coalesce(sum(amount_yuan), sum(quantity))
    from fact_key_figure group by document_key, measure_code
    union all
    select document_key, 'key_figure.' || measure_code || '.' || member_code, coalesce(amount_yuan, quantity)
    from fact_key_figure
    union all
    select distinct document_key, 'stated_total.' || measure, coalesce(amount_yuan, quantity)
    from printed.figure
    where measure like 'district_revenue_%' and disposition = 'stated_total'

)

select
    dim_document.file,
    statements.subject,
    cast(statements.value as decimal(18, 2)) as value

from statements

inner join dim_document
    on statements.document_key = dim_document.document_key

order by dim_document.file, statements.subject, value;
