-- How each target moved on the year before, or why that cannot be said.
-- 各目标值与前一年相比的变动，或不可比的原因
--
-- a row is: one annual indicator and one source of its value before; values as they are shown,
--           shares in percent

create or replace temp table target_change as

with

paired as (

    select
        target_pair.*,
        target_line.* exclude (indicator_key, prior_year),
        measuring_unit(
            target_line.quantity_kind, target_line.base_unit, target_line.per_unit
        ) as measuring_unit,
        case when target_line.quantity_kind = 'share' then 100 else 1 end as shown_factor,
        regexp_replace(target_line.value_text, '\s', '', 'g')
            = regexp_replace(target_pair.prior_value_text, '\s', '', 'g') as is_same_text,
        -- a date of last year, moved to this year; the end of a month stays its end
        case
            when target_pair.prior_date = last_day(target_pair.prior_date)
                then last_day(
                    cast(
                        target_pair.prior_date
                            + to_years(target_line.fiscal_year - target_pair.prior_year)
                        as date
                    )
                )
            else cast(
                target_pair.prior_date
                    + to_years(target_line.fiscal_year - target_pair.prior_year)
                as date
            )
        end as moved_date

    from target_pair

    inner join target_line
        on target_pair.indicator_key = target_line.indicator_key

),

reasoned as (

    select
        paired.*,
        case
            when paired.match_rank is null and paired.is_named_before
                then '前一年同名的指标不止一项，或项目不同'
            when paired.match_rank is null then '前一年没有同名的指标'
            when paired.is_same_text then null
            when paired.target_date is not null and paired.moved_date is not null
                then case
                    when 'range' in (paired.comparator, paired.prior_comparator)
                        then '时间是一段期间'
                end
            when paired.target_value is null and paired.prior_value is null
                then '文字不同，高低无法比较'
            when paired.target_value is null or paired.prior_value is null
                then '一年是数值，一年不是'
            -- nothing is nothing in any unit
            when coalesce(paired.base_unit, '') <> paired.prior_base_unit
                and paired.target_value <> 0
                and paired.prior_value <> 0
                then '计量单位不同'
            when paired.per_unit is distinct from paired.prior_per_unit then '计量单位不同'
            when list_sort([bound_side(paired.comparator), bound_side(paired.prior_comparator)])
                = ['at_least', 'at_most']
                then '一年是下限，一年是上限'
        end as obstacle

    from paired

),

moved as (

    select
        reasoned.*,
        case
            when reasoned.obstacle is not null then null
            when reasoned.is_same_text then 'kept'
            when reasoned.target_date is not null and reasoned.moved_date is not null
                then target_movement(
                    'less_is_better', reasoned.target_date, reasoned.moved_date
                )
            else target_movement(reasoned.direction, reasoned.target_value, reasoned.prior_value)
        end as known_movement

    from reasoned

)

select
    moved.* exclude (known_movement, obstacle),
    coalesce(moved.known_movement, 'not_comparable') as movement,
    case
        when moved.known_movement is null
            then coalesce(moved.obstacle, '高低不分好坏，或好坏方向不定')
    end as obstacle,
    cast(moved.target_value * moved.shown_factor as double) as shown_target,
    cast(moved.prior_value * moved.shown_factor as double) as shown_prior,
    cast(moved.before_prior_value * moved.shown_factor as double) as shown_before_prior,
    case
        when moved.obstacle is null
            then cast((moved.target_value - moved.prior_value) * moved.shown_factor as double)
    end as change_value

from moved;
