-- Whole-cost indicators together make the project's budget.
-- 成本指标合计等于项目预算
--
-- severity: warning
-- version: 1
-- stage: any
-- inputs: BUD11
-- condition: 项目表至少有一项以总额表示的成本指标 | at least one cost indicator without "per"
-- tolerance: Q
-- bars: none
-- a row is: one project sheet; a unit price counts with its quantity, without one as nothing.
--     One cost that is the budget by itself is the whole, the others are its parts; a price
--     that does not say what it is per is no whole

insert into check_case by name

with

costs as (

    select
        check_indicator.project_member_key,
        check_indicator.indicator_key,
        check_indicator.indicator_number,
        check_indicator.base_number as cost_yuan,
        check_indicator.step as step_yuan

    from check_indicator

    where check_indicator.horizon = 'annual' and check_indicator.is_whole_cost

),

-- a price that several quantities fit may mean any of them: at most the largest product
product_sums as (

    select
        price.project_member_key,
        coalesce(
            sum(price.priced_quantity * price.price_yuan) filter (
                where price.priced_quantity_count = 1
            ),
            0
        ) as product_yuan,
        sum(price.priced_quantity * price.price_yuan) as largest_yuan,
        coalesce(
            sum(price.priced_quantity * price.price_step_yuan) filter (
                where price.priced_quantity_count = 1
            ),
            0
        ) as step_yuan,
        bool_or(price.priced_quantity_count > 1) as is_ambiguous,
        flatten(
            list(
                [price.indicator_key, price.priced_quantity_key]
                order by price.indicator_number
            ) filter (where price.priced_quantity_count = 1)
        ) as places

    from check_indicator as price

    where price.horizon = 'annual'
        and price.indicator_kind = 'cost'
        and price.priced_quantity_count > 0

    group by price.project_member_key

),

cost_sums as (

    select
        costs.project_member_key,
        sum(costs.cost_yuan) as cost_yuan,
        max(costs.cost_yuan) as largest_cost_yuan,
        sum(costs.step_yuan) as step_yuan,
        count(*) as cost_count,
        list(costs.indicator_key order by costs.indicator_number) as places,
        arg_max(costs.indicator_key, (costs.cost_yuan, -costs.indicator_number))
            as largest_place

    from costs

    group by costs.project_member_key

),

sheets as (

    select
        check_project.*,
        cost_sums.cost_count,
        cost_sums.largest_cost_yuan = check_project.budget_yuan as is_whole,
        case
            when cost_sums.largest_cost_yuan = check_project.budget_yuan
                then cost_sums.largest_cost_yuan
            else cost_sums.cost_yuan + coalesce(product_sums.product_yuan, 0)
        end as sum_yuan,
        cost_sums.cost_yuan + coalesce(product_sums.largest_yuan, 0) as largest_sum_yuan,
        case
            when cost_sums.largest_cost_yuan = check_project.budget_yuan
                then [cost_sums.largest_place]
            else list_concat(cost_sums.places, coalesce(product_sums.places, []))
        end as cost_places,
        coalesce(product_sums.is_ambiguous, false) as is_ambiguous,
        cast(
            (
                cost_sums.step_yuan
                + coalesce(product_sums.step_yuan, 0)
                + check_project.budget_step_yuan
            ) / 2 as decimal(24, 6)
        ) as tolerance_yuan

    from check_project

    left join cost_sums
        on check_project.project_member_key = cost_sums.project_member_key

    left join product_sums
        on check_project.project_member_key = product_sums.project_member_key

    where check_project.has_sheet

)

select
    'PERF-02' as check_id,
    sheets.document_key,
    sheets.figure_kind,
    'BUD11' as table_id,
    sheets.project_name as subject,
    '成本指标合计' as left_label,
    cast(sheets.sum_yuan as decimal(24, 6)) as left_value,
    sheets.cost_places as left_places,
    '项目预算' as right_label,
    cast(sheets.budget_yuan as decimal(24, 6)) as right_value,
    case when sheets.budget_place is not null then [sheets.budget_place] end as right_places,
    sheets.tolerance_yuan as tolerance,
    case
        when sheets.cost_count is null then 'not_applicable'
        when sheets.is_ambiguous
            and sheets.budget_yuan
                between sheets.sum_yuan - sheets.tolerance_yuan
                and sheets.largest_sum_yuan + sheets.tolerance_yuan
            then 'insufficient_data'
    end as verdict,
    case
        when sheets.cost_count is null then 'condition_false'
        when sheets.is_ambiguous
            and sheets.budget_yuan
                between sheets.sum_yuan - sheets.tolerance_yuan
                and sheets.largest_sum_yuan + sheets.tolerance_yuan
            then 'condition_open'
    end as reason,
    case
        when sheets.cost_count is null then '没有以总额表示的成本指标。'
        when sheets.is_whole then '一项成本指标即为项目预算。'
        else concat(
            case
                when sheets.sum_yuan > sheets.budget_yuan + sheets.tolerance_yuan
                    then '成本指标之和超过项目预算。'
                when sheets.sum_yuan < sheets.budget_yuan - sheets.tolerance_yuan
                    then '部分预算没有成本指标。'
            end,
            case when sheets.is_ambiguous then '有单价没有唯一对应的数量，未计入。' end
        )
    end as note

from sheets;
