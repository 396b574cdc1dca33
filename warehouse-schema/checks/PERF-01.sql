-- Quantity times unit cost is the project's budget.
-- 数量乘单价等于项目预算
--
-- severity: warning
-- version: 1
-- stage: any
-- inputs: BUD11
-- condition: 项目表只有一个单价且只有一个计量单位相符的数量（“个”都相符），没有总额类成本指标 |
--     one price and one quantity whose units fit (个 fits any), and no cost stated as a whole
-- tolerance: Q
-- bars: none
-- a row is: one project sheet; bounds are taken at the bound, the note gives the ratio

insert into check_case by name

with

costs as (

    select
        check_indicator.project_member_key,
        count(*) filter (where check_indicator.price_yuan > 0) as price_count,
        count(*) filter (where check_indicator.is_whole_cost) as whole_count

    from check_indicator

    where check_indicator.horizon = 'annual'
        and (check_indicator.is_whole_cost or check_indicator.price_yuan > 0)

    group by check_indicator.project_member_key

),

sheets as (

    select
        check_project.*,
        coalesce(costs.price_count, 0) = 0 as has_no_price,
        coalesce(costs.whole_count, 0) > 0 as has_whole_cost,
        price.indicator_key as price_place,
        price.value_text as price_text,
        price.priced_quantity_key as quantity_place,
        price.priced_quantity_text as quantity_text,
        price.priced_quantity * price.price_yuan as product_yuan,
        price.priced_quantity * price.price_step_yuan as product_step_yuan,
        check_project.budget_yuan / nullif(price.priced_quantity * price.price_yuan, 0)
            as ratio,
        price.priced_quantity_comparator in ('ge', 'gt')
            and price.comparator in ('le', 'lt') as is_open

    from check_project

    left join costs
        on check_project.project_member_key = costs.project_member_key

    left join check_indicator as price
        on check_project.project_member_key = price.project_member_key
        and price.horizon = 'annual'
        and price.priced_quantity_count = 1
        and costs.price_count = 1
        and costs.whole_count = 0

    where check_project.has_sheet

)

select
    'PERF-01' as check_id,
    sheets.document_key,
    sheets.figure_kind,
    'BUD11' as table_id,
    sheets.project_name as subject,
    '数量×单价' as left_label,
    cast(sheets.product_yuan as decimal(24, 6)) as left_value,
    case
        when sheets.price_place is not null then [sheets.price_place, sheets.quantity_place]
    end as left_places,
    '项目预算' as right_label,
    cast(sheets.budget_yuan as decimal(24, 6)) as right_value,
    case when sheets.budget_place is not null then [sheets.budget_place] end as right_places,
    cast((sheets.product_step_yuan + sheets.budget_step_yuan) / 2 as decimal(24, 6))
        as tolerance,
    case
        when sheets.has_no_price or sheets.has_whole_cost then 'not_applicable'
        when sheets.price_place is null then 'insufficient_data'
    end as verdict,
    case
        when sheets.has_no_price or sheets.has_whole_cost then 'condition_false'
        when sheets.price_place is null then 'condition_open'
    end as reason,
    case
        when sheets.has_no_price then '没有单价类成本指标。'
        when sheets.has_whole_cost then '另有总额类成本指标，见 PERF-02。'
        when sheets.price_place is null then '没有唯一一组计量单位相符的数量与单价。'
        when sheets.ratio is not null then concat(
            format(
                '{}×{}；项目预算为数量×单价的 {:.2f} 倍。',
                sheets.quantity_text,
                sheets.price_text,
                cast(sheets.ratio as double)
            ),
            case
                when round(sheets.ratio, 6) in (10, 100, 1000, 0.1, 0.01, 0.001)
                    then '恰差一个或几个数量级，可能多写或漏写了零。'
            end,
            case when sheets.is_open then '数量为下限、单价为上限，均按界限值计算。' end
        )
    end as note

from sheets;
