-- How many of the priced things the same project wants.
-- 与单价相配的数量：同一项目的数量指标
--
-- a row is: one stated price for which quantities of its project fit. A quantity fits by its unit
--           (个 fits any count where both speak of the same object) and by its object; of several
--           the one of the same object is meant, else the one that gives the amount stated

create or replace temp table priced_quantity as

with

quantities as (

    select
        dim_document.disclosure_key,
        fact_indicator.budgetary_unit_key,
        fact_indicator.project_key,
        fact_indicator.indicator_key,
        fact_indicator.level3,
        fact_indicator.description,
        fact_indicator.value_text,
        fact_indicator.comparator,
        fact_indicator.base_unit,
        fact_indicator.quantity_kind,
        coalesce(fact_indicator.lower_base_value, fact_indicator.upper_base_value) as quantity,
        fact_indicator.page,
        fact_indicator.line,
        coalesce(description.object_code, name.object_code) as object_code

    from fact_indicator

    inner join dim_document
        on fact_indicator.document_key = dim_document.document_key

    inner join dim_indicator
        on fact_indicator.indicator_type_key = dim_indicator.indicator_type_key

    left join cost_wording as description
        on fact_indicator.description = description.wording

    left join cost_wording as name
        on fact_indicator.level3 = name.wording

    where dim_document.is_current
        and fact_indicator.horizon = 'annual'
        and fact_indicator.project_key <> 0
        and dim_indicator.level2_code = 'output_quantity'
        and coalesce(fact_indicator.per_unit, '') = ''
        and fact_indicator.quantity_kind not in ('money', 'share')
        and coalesce(fact_indicator.lower_base_value, fact_indicator.upper_base_value) > 0
        and not coalesce(fact_indicator.is_doubtful, false)

),

pairs as (

    select
        priced_object.price_key,
        quantities.*,
        priced_object.counted_unit = case
            when list_contains(
                    string_split(priced_object.object_units, '|'), quantities.base_unit
                )
                then coalesce(priced_object.object_unit, quantities.base_unit)
            else quantities.base_unit
        end as is_same_unit,
        coalesce(
            priced_object.object_code = quantities.object_code
                or contains(quantities.description, priced_object.object_words)
                or contains(quantities.level3, priced_object.object_words),
            false
        ) as is_same_object,
        coalesce(priced_object.object_code <> quantities.object_code, false) as is_other_object,
        quantities.quantity * priced_object.price_yuan / priced_object.unit_factor
            = priced_object.said_amount_yuan as gives_amount

    from priced_object

    inner join quantities
        on priced_object.disclosure_key = quantities.disclosure_key
        and priced_object.budgetary_unit_key = quantities.budgetary_unit_key
        and priced_object.project_key = quantities.project_key

    where priced_object.counted_unit is not null

),

fitting as (

    select
        pairs.*,
        case
            when pairs.is_same_object then 'object'
            when pairs.gives_amount then 'amount'
            else 'unit'
        end as fit,
        row_number() over best_first as fit_rank,
        count(*) over (partition by pairs.price_key) as fit_count,
        count(*) filter (pairs.is_same_object) over (partition by pairs.price_key)
            as object_count,
        count(*) filter (pairs.gives_amount) over (partition by pairs.price_key) as amount_count

    from pairs

    where (
            pairs.is_same_unit
            or (
                pairs.is_same_object
                and pairs.quantity_kind = 'count'
                and pairs.base_unit = '个'
            )
        )
        and not (pairs.is_other_object and not pairs.is_same_object)

    window best_first as (
        partition by pairs.price_key
        order by
            not pairs.gives_amount,
            not (pairs.is_same_object and pairs.is_same_unit),
            not pairs.is_same_object,
            not pairs.is_same_unit,
            pairs.indicator_key
    )

)

select
    fitting.price_key,
    fitting.indicator_key,
    fitting.level3 as quantity_name,
    fitting.value_text,
    fitting.comparator,
    fitting.base_unit,
    fitting.quantity,
    fitting.fit,
    fitting.is_same_unit,
    fitting.fit_count,
    fitting.fit_count > 1 and fitting.object_count <> 1 and fitting.amount_count <> 1
        as is_ambiguous,
    fitting.page,
    fitting.line

from fitting

where fitting.fit_rank = 1;
