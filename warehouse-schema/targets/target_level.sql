-- What each annual target asks for, in the unit and the direction in which it is compared.
-- 每个年度目标值，按比较所用的计量单位与方向
--
-- a row is: one annual indicator with a theme; demand is larger the more the target asks for, and
--           null where there is no number, no direction, or a bound on the wrong side

create or replace temp table target_level as

with

shown as (

    select
        mart_indicator.indicator_key,
        mart_indicator.document_key,
        mart_indicator.budgetary_unit_key,
        mart_indicator.theme_code,
        mart_indicator.theme_name,
        mart_indicator.direction,
        mart_indicator.is_quantified,
        mart_indicator.comparator,
        mart_indicator.barred_checks,
        mart_indicator.page,
        mart_indicator.line,
        measuring_unit(
            mart_indicator.quantity_kind, mart_indicator.base_unit, mart_indicator.per_unit
        ) as measuring_unit,
        cast(
            mart_indicator.target_value
                * case when mart_indicator.quantity_kind = 'share' then 100 else 1 end
            as double
        ) as shown_target,
        case mart_indicator.direction
            when 'more_is_better' then 1
            when 'less_is_better' then -1
        end as demand_sign,
        -- 满意度 ≤5% is another kind of indicator under the wrong heading
        mart_indicator.target_value is not null
            and coalesce(
                (mart_indicator.direction, mart_indicator.comparator) in (
                    ('more_is_better', 'le'),
                    ('more_is_better', 'lt'),
                    ('less_is_better', 'ge'),
                    ('less_is_better', 'gt')
                ),
                false
            ) as is_reversed,
        -- how large a count or an amount is follows from the size of the task
        coalesce(mart_indicator.quantity_kind not in ('share', 'time', 'score', ''), false)
            as grows_with_task

    from mart_indicator

    where mart_indicator.horizon = 'annual' and mart_indicator.theme_code is not null

)

select
    shown.*,
    case when not shown.is_reversed then shown.shown_target end as counted_target,
    case when not shown.is_reversed then shown.shown_target * shown.demand_sign end as demand

from shown;
