-- Quantity times unit cost is the project's budget.
-- 数量乘单价等于项目预算
--
-- severity: warning
-- version: 1
-- stage: any
-- inputs: BUD11
-- condition: 项目表只有一个单价且只有一个计量单位相符的数量（“个”与任何单位相符），无总额类成本指标 |
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
        count(*) filter (where check_indicator.price_yuan is null) as whole_count

    from check_indicator

    where check_indicator.horizon = 'annual'
        and check_indicator.unit_class = 'money'
        and (check_indicator.indicator_kind = 'cost' or check_indicator.price_yuan > 0)

    group by check_indicator.project_member_key

),

pairs as (

    select
        price.project_member_key,
        price.indicator_key as price_place,
        price.price_yuan,
        price.price_step_yuan,
        price.value_text as price_text,
        price.comparator as price_comparator,
        quantity.indicator_key as quantity_place,
        quantity.base_number as quantity,
        quantity.value_text as quantity_text,
        quantity.comparator as quantity_comparator,
        price.price_unit = quantity.base_unit as is_same_unit

    from check_indicator as price

    inner join check_indicator as quantity
        on price.project_member_key = quantity.project_member_key
        and price.horizon = quantity.horizon
        and (
            price.price_unit = quantity.base_unit
            or price.price_unit = '个'
            or quantity.base_unit = '个'
        )

    where price.horizon = 'annual'
        and price.price_yuan > 0
        and quantity.indicator_kind = 'quantity'
        and quantity.unit_class = 'count'
        and quantity.per_unit is null
        and quantity.base_number > 0

),

-- 个 fits any unit where no quantity has the unit of the price itself
fitting_pairs as (

    select
        pairs.*,
        count(*) over (partition by pairs.project_member_key) as pair_count

    from pairs

    qualify pairs.is_same_unit
        = bool_or(pairs.is_same_unit) over (partition by pairs.price_place)

),

sheets as (

    select
        check_project.*,
        coalesce(costs.price_count, 0) as price_count,
        coalesce(costs.whole_count, 0) as whole_count,
        fitting_pairs.pair_count,
        fitting_pairs.quantity,
        fitting_pairs.quantity_place,
        fitting_pairs.quantity_text,
        fitting_pairs.price_place,
        fitting_pairs.price_text,
        fitting_pairs.price_step_yuan,
        fitting_pairs.quantity * fitting_pairs.price_yuan as product_yuan,
        check_project.budget_yuan
            / nullif(fitting_pairs.quantity * fitting_pairs.price_yuan, 0) as ratio,
        fitting_pairs.quantity_comparator in ('ge', 'gt')
            and fitting_pairs.price_comparator in ('le', 'lt') as is_open

    from check_project

    left join costs
        on check_project.project_member_key = costs.project_member_key

    left join fitting_pairs
        on check_project.project_member_key = fitting_pairs.project_member_key
        and fitting_pairs.pair_count = 1
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
    list_filter([sheets.price_place, sheets.quantity_place], lambda place: place is not null)
        as left_places,
    '项目预算' as right_label,
    cast(sheets.budget_yuan as decimal(24, 6)) as right_value,
    case when sheets.budget_place is not null then [sheets.budget_place] end as right_places,
    cast(
        (sheets.quantity * sheets.price_step_yuan + sheets.budget_step_yuan) / 2
        as decimal(24, 6)
    ) as tolerance,
    case
        when sheets.price_count = 0 or sheets.whole_count > 0 then 'not_applicable'
        when sheets.price_place is null then 'insufficient_data'
    end as verdict,
    case
        when sheets.price_count = 0 or sheets.whole_count > 0 then 'condition_false'
        when sheets.price_place is null then 'condition_open'
    end as reason,
    case
        when sheets.price_count = 0 then '没有单价类成本指标。'
        when sheets.whole_count > 0 then '另有总额类成本指标，见 PERF-02。'
        when sheets.price_place is null then '没有唯一一组计量单位相符的数量与单价。'
        when sheets.ratio is not null then concat(
            format(
                '{}×{}；项目预算为数量×单价的 {:.2f} 倍。',
                sheets.quantity_text, sheets.price_text, cast(sheets.ratio as double)
            ),
            case
                when round(sheets.ratio, 6) in (10, 100, 1000, 0.1, 0.01, 0.001)
                    then '恰差一个或几个数量级，可能多写或漏写了零。'
            end,
            case when sheets.is_open then '数量为下限、单价为上限，均按界限值计算。' end
        )
    end as note

from sheets;
