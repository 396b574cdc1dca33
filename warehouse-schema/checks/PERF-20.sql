-- A unit price has its object, its quantity and, for rents, its period.
-- 单价有对象、周期和数量
--
-- severity: warning
-- version: 1
-- stage: any
-- inputs: BUD11
-- condition: 成本指标为单价 | a cost indicator that reads as a price
-- tolerance: none
-- bars: none
-- a row is: one cost indicator that is a price. Each thing after "per" is counted in the sheet: a
--     number in that unit in a value, a name or a description; 个 fits any thing. The period of a
--     rent is asked for where quantity times price is not the project's budget

set variable price_words = (
    select string_agg(list.word, '|' order by list.word)

    from vocabulary_list('unit_price_word') as list

    where list.kind = 'price'
);

set variable rent_words = (
    select string_agg(list.word, '|' order by list.word)

    from vocabulary_list('unit_price_word') as list

    where list.kind = 'rent'
);

insert into check_case by name

with

time_units as (

    select list.word as unit, list.counted_by

    from vocabulary_list('unit_price_word') as list

    where list.kind = 'time'

),

prices as (

    select
        check_indicator.*,
        coalesce(check_indicator.per_unit, check_indicator.named_price_unit) as denominator,
        regexp_matches(
            concat_ws(' ', check_indicator.project_name, check_indicator.level3),
            getvariable('rent_words')
        ) as is_rent

    from check_indicator

    where check_indicator.unit_class = 'money'
        and check_indicator.indicator_kind = 'cost'
        and (
            check_indicator.per_unit is not null
            or check_indicator.named_price_unit is not null
            or regexp_matches(
                concat_ws(' ', check_indicator.level3, check_indicator.description),
                getvariable('price_words')
            )
        )

),

sheets as (

    select
        check_indicator.document_key,
        check_indicator.sheet_key,
        check_indicator.horizon,
        string_agg(
            concat_ws(
                ' ',
                check_indicator.level3,
                check_indicator.description,
                case when check_indicator.unit_class <> 'money' then check_indicator.value_text end
            ),
            ' '
            order by check_indicator.indicator_number
        ) as said,
        count(*) filter (
            where check_indicator.unit_class = 'count'
                and check_indicator.indicator_kind = 'quantity'
        ) as count_count,
        count(*) filter (
            where check_indicator.unit_class = 'count'
                and check_indicator.indicator_kind = 'quantity'
                and check_indicator.base_unit = '个'
        ) as piece_count,
        case
            when count(*) filter (
                    where check_indicator.unit_class = 'count'
                        and check_indicator.indicator_kind = 'quantity'
                ) = 1
                then max(check_indicator.base_number) filter (
                    where check_indicator.unit_class = 'count'
                        and check_indicator.indicator_kind = 'quantity'
                )
        end as only_quantity

    from check_indicator

    semi join prices
        on check_indicator.document_key = prices.document_key
        and check_indicator.sheet_key = prices.sheet_key

    group by check_indicator.document_key, check_indicator.sheet_key, check_indicator.horizon

),

denominators as (

    select
        prices.indicator_key,
        prices.document_key,
        prices.sheet_key,
        prices.horizon,
        unnest(string_split_regex(prices.denominator, '[/／·]')) as unit

    from prices

    where prices.denominator is not null

),

counted_denominators as (

    select
        denominators.indicator_key,
        denominators.unit,
        time_units.unit is not null as is_time,
        regexp_matches(
            sheets.said,
            '[0-9]\s*[个]?' || regexp_escape(coalesce(time_units.counted_by, denominators.unit))
        )
            or (
                time_units.unit is null
                and (
                    (denominators.unit = '个' and sheets.count_count > 0)
                    or (sheets.count_count = 1 and sheets.piece_count = 1)
                )
            ) as is_counted

    from denominators

    inner join sheets
        on denominators.document_key = sheets.document_key
        and denominators.sheet_key = sheets.sheet_key
        and denominators.horizon = sheets.horizon

    left join time_units
        on denominators.unit = time_units.unit

),

faults as (

    select
        counted_denominators.indicator_key,
        string_agg(
            counted_denominators.unit, '、' order by counted_denominators.unit
        ) filter (where not counted_denominators.is_counted) as uncounted,
        bool_or(counted_denominators.is_time) as has_period

    from counted_denominators

    group by counted_denominators.indicator_key

),

judged as (

    select
        prices.*,
        faults.uncounted,
        -- 1月 to 1年 of a rent: without it the price says nothing of the year
        prices.is_rent
            and not faults.has_period
            and not regexp_matches(
                concat_ws(' ', prices.level3, prices.description), '每?[年月日天]|季度'
            )
            and abs(
                    coalesce(prices.price_yuan, prices.named_price_yuan) * sheets.only_quantity
                    - check_project.budget_yuan
                ) > (sheets.only_quantity * prices.price_step_yuan
                    + check_project.budget_step_yuan) / 2 as lacks_period,
        check_project.budget_place

    from prices

    inner join sheets
        on prices.document_key = sheets.document_key
        and prices.sheet_key = sheets.sheet_key
        and prices.horizon = sheets.horizon

    left join faults
        on prices.indicator_key = faults.indicator_key

    left join check_project
        on prices.project_member_key = check_project.project_member_key

)

select
    'PERF-20' as check_id,
    judged.document_key,
    'target' as figure_kind,
    'BUD11' as table_id,
    judged.indicator_subject as subject,
    case
        when judged.denominator is null or judged.uncounted is not null or judged.lacks_period
            then 'fail'
        else 'pass'
    end as verdict,
    '单价' as left_label,
    judged.value_text as left_text,
    '应有' as right_label,
    concat_ws(
        '、',
        case when judged.denominator is null then '计价单位（每户、每人等）' end,
        '以' || judged.uncounted || '计的数量',
        case when judged.lacks_period then '计价周期' end
    ) as right_text,
    case
        when judged.denominator is null then '单价未写明按什么计价'
        when judged.uncounted is not null then '本表没有以“' || judged.uncounted || '”计的数量'
        when judged.lacks_period then '租金单价乘数量不等于项目预算，且未写明周期'
    end as note,
    [judged.indicator_key] as left_places,
    case
        when judged.lacks_period and judged.budget_place is not null
            then [judged.budget_place]
    end as right_places

from judged;
