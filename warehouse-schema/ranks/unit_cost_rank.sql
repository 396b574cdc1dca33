-- Where each price stands among the prices of the same object, unit and period.
-- 各单价在同一对象、计量单位、期限的单价中的位置
--
-- a row is: one price; the same price of one body counts once

create or replace temp table unit_cost_rank as

select
    mart_unit_cost.price_key,
    count(distinct mart_subject.body_key) filter (unit_cost_cohort.cohort_key is not null)
        over cohort as body_count,
    count(*) filter (unit_cost_cohort.is_first_of_body) over cohort as price_count,
    quantile_cont(mart_unit_cost.unit_cost_yuan, 0.5)
        filter (unit_cost_cohort.is_first_of_body) over cohort as median_price,
    quantile_cont(mart_unit_cost.unit_cost_yuan, 0.25)
        filter (unit_cost_cohort.is_first_of_body) over cohort as lower_price,
    quantile_cont(mart_unit_cost.unit_cost_yuan, 0.75)
        filter (unit_cost_cohort.is_first_of_body) over cohort as upper_price,
    1 + count(*) filter (unit_cost_cohort.is_first_of_body) over (
        partition by unit_cost_cohort.cohort_key
        order by mart_unit_cost.unit_cost_yuan desc
        range between unbounded preceding and current row exclude group
    ) as price_rank,
    count(distinct mart_subject.scope) over cohort as scope_count,
    count(distinct mart_subject.division_kind) over cohort as division_kind_count,
    count(distinct mart_subject.body_kind_name) over cohort as body_kind_count,
    excluded_share(
        count(*) filter (mart_unit_cost.barred_checks is not null) over object_prices,
        count(*) over object_prices
    ) as share_excluded

from mart_unit_cost

inner join mart_subject
    on mart_unit_cost.document_key = mart_subject.document_key
    and mart_unit_cost.budgetary_unit_key = mart_subject.budgetary_unit_key

inner join unit_cost_cohort
    on mart_unit_cost.price_key = unit_cost_cohort.price_key

window
    cohort as (partition by unit_cost_cohort.cohort_key),
    object_prices as (
        partition by
            mart_subject.fiscal_year,
            mart_subject.stage,
            mart_unit_cost.object_name,
            mart_unit_cost.counted_unit
    );
