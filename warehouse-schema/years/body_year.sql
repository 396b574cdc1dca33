-- The main amounts of bodies, each year beside the year before that they disclose.
-- 单位主要金额逐年比较
--
-- a row is: one measure of one body and year, with that of the year before where there is one

create or replace temp table body_year as

with

measured as (

    select
        mart_body_amount.document_key,
        mart_body_amount.budgetary_unit_key,
        mart_body_amount.amount_yuan,
        mart_body_amount.basis,
        coalesce(mart_body_amount.printed_key, mart_body_amount.figure_keys[1]) as figure_key,
        mart_body_amount.printed_key,
        mart_body_amount.stated_yuan,
        mart_body_amount.figure_keys,
        mart_body_amount.barred_checks,
        list.measure,
        list.dimension as measure_dimension,
        list.name as measure_name,
        cast(list.sort_order as integer) as sort_order

    from mart_body_amount

    inner join vocabulary_list('body_measure') as list
        on mart_body_amount.money = list.money
        and mart_body_amount.dimension = list.dimension
        and mart_body_amount.code = coalesce(list.code, '')

    where mart_body_amount.is_leading_kind

),

-- money that no kind or fund is named for may belong to each of them
undivided as (

    select
        mart_body_amount.document_key,
        mart_body_amount.budgetary_unit_key,
        list.measure,
        sum(mart_body_amount.amount_yuan) as undivided_yuan

    from mart_body_amount

    inner join vocabulary_list('body_measure') as list
        on mart_body_amount.money = list.money
        and mart_body_amount.dimension = list.dimension

    where mart_body_amount.is_leading_kind
        and list.dimension in ('kind', 'fund')
        and mart_body_amount.code in ('not_disclosed', '')

    group by
        mart_body_amount.document_key, mart_body_amount.budgetary_unit_key, list.measure

    having sum(mart_body_amount.amount_yuan) <> 0

)

select
    year_line.* exclude (document_key),
    year_line.document_key as line_document_key,
    this_year.* exclude (budgetary_unit_key, basis),
    undivided.undivided_yuan,
    prior.amount_yuan as prior_year_yuan,
    prior.figure_key as prior_figure_key,
    prior.barred_checks as prior_barred_checks,
    this_year.amount_yuan - prior.amount_yuan as change_yuan,
    this_year.basis is distinct from prior.basis
        and this_year.measure in ('personnel', 'operating', 'basic') as is_of_other_basis

from year_line

inner join measured as this_year
    on year_line.document_key = this_year.document_key
    and year_line.budgetary_unit_key = this_year.budgetary_unit_key
    and year_line.money = this_year.measure

left join measured as prior
    on year_line.prior_document_key = prior.document_key
    and year_line.prior_budgetary_unit_key = prior.budgetary_unit_key
    and year_line.money = prior.measure

left join undivided
    on year_line.document_key = undivided.document_key
    and year_line.budgetary_unit_key = undivided.budgetary_unit_key
    and year_line.money = undivided.measure

where year_line.dimension = 'measure';
