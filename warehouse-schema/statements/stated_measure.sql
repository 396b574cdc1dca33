-- Measures of bodies that have a comparison of their own, beside the year before.
-- 另有专项比较的单位主要金额（“三公”经费、机关运行经费）及上一公开年度
--
-- a row is: one measure of one body, year, stage and scope; of the three public expenses also one
--           that it does not disclose

create or replace temp table stated_measure as

with

list as (

    select
        list.measure as measure_code,
        list.name as measure_name,
        list.money,
        coalesce(list.code, 'total') as item_code,
        cast(list.sort_order as integer) as measure_order

    from vocabulary_list('body_measure') as list

    where list.money in ('three_public', 'agency_operating_expense')

),

-- what has a comparison of its own is taken from there, blank and undisclosed amounts with it
stated as (

    select
        three_public.division_code,
        three_public.history_key,
        three_public.district_name,
        three_public.body_name,
        three_public.fiscal_year,
        three_public.stage_name,
        three_public.scope_name,
        three_public.peer_group,
        three_public.document_key,
        list.* exclude (money, item_code),
        three_public.amount_yuan,
        three_public.value_state_name,
        three_public.peer_rank is not null as is_compared,
        three_public.figure_key,
        three_public.figure_keys,
        three_public.caution

    from compare.three_public as three_public

    inner join list
        on list.money = 'three_public'
        and three_public.item_code = list.item_code

    union all

    select
        expense.division_code,
        expense.history_key,
        expense.district_name,
        expense.body_name,
        expense.fiscal_year,
        expense.stage_name,
        expense.scope_name,
        expense.peer_group,
        expense.document_key,
        list.* exclude (money, item_code),
        expense.amount_yuan,
        case when expense.amount_yuan = 0 then '零' else '有数' end as value_state_name,
        expense.peer_rank is not null as is_compared,
        expense.figure_key,
        [expense.figure_key] as figure_keys,
        expense.caution

    from compare.operating_expense as expense

    inner join list
        on list.money = 'agency_operating_expense'

    where expense.amount_yuan is not null

),

-- a body may stand in its own document and in that of its department
stated_once as (

    select stated.*

    from stated

    qualify row_number() over (
        partition by
            stated.history_key,
            stated.body_name,
            stated.fiscal_year,
            stated.stage_name,
            stated.scope_name,
            stated.measure_code
        order by stated.amount_yuan is null, stated.document_key, stated.figure_key
    ) = 1

)

select
    stated_once.*,
    lag(stated_once.fiscal_year) over timeline as prior_year,
    lag(stated_once.body_name) over timeline as prior_body_name,
    lag(stated_once.amount_yuan) over timeline as prior_yuan,
    lag(stated_once.figure_key) over timeline as prior_figure_key,
    lag(stated_once.is_compared) over timeline as is_prior_compared

from stated_once

-- an amount that is not stated is not beside another
window timeline as (
    partition by
        stated_once.history_key,
        stated_once.stage_name,
        stated_once.scope_name,
        stated_once.measure_code,
        stated_once.amount_yuan is null
    order by stated_once.fiscal_year, stated_once.body_name
);
