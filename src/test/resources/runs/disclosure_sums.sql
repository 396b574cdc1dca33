-- What the facts of a disclosure add up to, all its files together.
-- a row is: one disclosure, year and kind of figure

with

facts as (

    select 'revenue' as fact, document_key, fiscal_year, figure_kind, amount_yuan
    from fact_revenue
    union all
    select 'expenditure', document_key, fiscal_year, figure_kind, amount_yuan
    from fact_expenditure
    union all
    select 'grant', document_key, fiscal_year, figure_kind, amount_yuan
    from fact_grant_expenditure
    union all
    select 'basic', document_key, fiscal_year, figure_kind, amount_yuan
    from fact_basic_expenditure
    union all
    select 'three_public', document_key, fiscal_year, figure_kind, amount_yuan
    from fact_three_public

)

select
    publisher.file,
    facts.fiscal_year,
    facts.figure_kind,
    sum(facts.amount_yuan) filter (facts.fact = 'revenue') as revenue_yuan,
    sum(facts.amount_yuan) filter (facts.fact = 'expenditure') as expenditure_yuan,
    sum(facts.amount_yuan) filter (facts.fact = 'grant') as grant_expenditure_yuan,
    sum(facts.amount_yuan) filter (facts.fact = 'basic') as basic_expenditure_yuan,
    sum(facts.amount_yuan) filter (facts.fact = 'three_public') as three_public_yuan

from facts

inner join dim_document
    on facts.document_key = dim_document.document_key

inner join dim_document as publisher
    on dim_document.disclosure_key = publisher.document_key

where publisher.file like '%.pdf'

group by publisher.file, facts.fiscal_year, facts.figure_kind

order by publisher.file, facts.fiscal_year, facts.figure_kind;
