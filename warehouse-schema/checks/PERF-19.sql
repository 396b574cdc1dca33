-- A unit price in a name times the quantity of its object is the stated cost.
-- 单价乘户数等于成本
--
-- severity: error
-- version: 1
-- stage: any
-- inputs: BUD11
-- condition: 成本指标名称中写有单价，且同表有同一对象的数量指标 | the name of a cost indicator
--     holds a price, and the sheet counts the object
-- tolerance: Q
-- bars: none
-- a row is: one cost indicator with a price in its name. Where the sheet counts several things in
--     that unit, the one whose name shares most words with the price's is meant

insert into check_case by name

with

prices as (

    select
        check_indicator.*,
        content_words(
            concat_ws(' ', check_indicator.level3, check_indicator.description),
            ['empty', 'general']
        ) as words,
        length(
            regexp_extract(check_indicator.level3, '[0-9]\.([0-9]+)万?元', 1)
        ) as decimal_count

    from check_indicator

    where check_indicator.named_price_yuan is not null

),

quantities as (

    select
        prices.indicator_key as price_key,
        check_indicator.indicator_key,
        check_indicator.base_number,
        check_indicator.value_text,
        check_indicator.level3,
        len(
            list_intersect(
                prices.words,
                content_words(
                    concat_ws(' ', check_indicator.level3, check_indicator.description),
                    ['empty', 'general']
                )
            )
        ) as shared_count

    from prices

    inner join check_indicator
        on prices.document_key = check_indicator.document_key
        and prices.sheet_key = check_indicator.sheet_key
        and prices.horizon = check_indicator.horizon
        and check_indicator.unit_class = 'count'
        and prices.named_price_unit in (check_indicator.unit, check_indicator.base_unit)

),

nearest as (

    select quantities.*

    from quantities

    qualify quantities.shared_count
        = max(quantities.shared_count) over (partition by quantities.price_key)

),

objects as (

    select
        nearest.price_key,
        agreed(nearest.base_number) as base_number,
        count(*) as object_count,
        min(nearest.level3) as object_name,
        list(nearest.indicator_key order by nearest.indicator_key) as places

    from nearest

    group by nearest.price_key

),

costs as (

    select
        prices.*,
        objects.base_number as quantity,
        objects.object_count,
        objects.object_name,
        objects.places,
        case
            when prices.unit_class = 'money' and prices.per_unit is null then prices.base_number
        end as cost_yuan,
        prices.named_price_yuan * objects.base_number as product_yuan,
        case
            when contains(prices.level3, '万元') then 10000 else 1
        end / pow(10, prices.decimal_count) as price_step_of_name

    from prices

    left join objects
        on prices.indicator_key = objects.price_key

)

select
    'PERF-19' as check_id,
    costs.document_key,
    'target' as figure_kind,
    'BUD11' as table_id,
    costs.indicator_subject as subject,
    '单价×数量' as left_label,
    costs.product_yuan as left_value,
    '成本指标值' as right_label,
    costs.cost_yuan as right_value,
    (costs.quantity * costs.price_step_of_name + coalesce(costs.step, 0)) / 2 as tolerance,
    case when costs.object_count > 1 and costs.quantity is null then 'condition_open' end
        as reason,
    case
        when costs.quantity is not null then concat(
            '单价', side_text(null, cast(costs.named_price_yuan as decimal(24, 6)), '元'),
            '，数量取“', costs.object_name, '”'
        )
        when costs.object_count > 1 then '同一计量单位的数量指标有多个，无法判断对应哪一个'
        else '本表没有以' || costs.named_price_unit || '计的数量指标'
    end as note,
    [costs.indicator_key] as left_places,
    coalesce(costs.places, []) as right_places

from costs;
