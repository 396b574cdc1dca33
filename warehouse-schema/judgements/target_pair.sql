-- Each target beside the one for the same thing in the year before that the body disclosed, or
-- that its own row prints.
-- 同一指标前后两年的目标值
--
-- a row is: one annual indicator and one source of its value before: another disclosure, or the
--           columns 上年 and 前年 of its own row. Indicators are the same by project, name and
--           description, else by project and name, else by theme and name; only names that stand
--           once on either side decide. match_rank is null where nothing was found

create or replace temp table target_pair as

with

-- of most bodies one year is known, which has nothing to be set beside
lines_over_years as (

    select distinct target_line.line_key, target_line.stage, target_line.scope

    from target_line

    where target_line.prior_year is not null

),

named as (

    select
        target_line.*,
        keys.rank as match_rank,
        case keys.rank
            when 1
                then target_line.project_identity || '|' || target_line.name_identity
                    || '|' || target_line.description_identity
            when 2 then target_line.project_identity || '|' || target_line.name_identity
            else target_line.theme_code || '|' || target_line.name_identity
        end as match_key

    from target_line

    semi join lines_over_years
        on target_line.line_key = lines_over_years.line_key
        and target_line.stage = lines_over_years.stage
        and target_line.scope = lines_over_years.scope

    cross join (values (1), (2), (3)) as keys (rank)

),

single as (

    select named.*

    from named

    where named.match_key is not null

    qualify count(*) over (
        partition by
            named.line_key,
            named.stage,
            named.scope,
            named.fiscal_year,
            named.match_rank,
            named.match_key
    ) = 1

),

found as (

    select
        single.indicator_key,
        prior.indicator_key as prior_indicator_key,
        single.match_rank

    from single

    inner join single as prior
        on single.line_key = prior.line_key
        and single.stage = prior.stage
        and single.scope = prior.scope
        and single.prior_year = prior.fiscal_year
        and single.match_rank = prior.match_rank
        and single.match_key = prior.match_key

    qualify row_number() over (
        partition by single.indicator_key order by single.match_rank
    ) = 1

),

-- what was found by a firmer name is not taken a second time
matched as (

    select found.*

    from found

    qualify row_number() over (
        partition by found.prior_indicator_key order by found.match_rank, found.indicator_key
    ) = 1

),

names_of_year as (

    select distinct
        target_line.line_key,
        target_line.stage,
        target_line.scope,
        target_line.fiscal_year,
        target_line.name_identity

    from target_line

)

select
    target_line.indicator_key,
    'document' as source,
    matched.match_rank,
    target_line.prior_year,
    matched.prior_indicator_key,
    named_before.name_identity is not null as is_named_before,
    prior.value_text as prior_value_text,
    prior.target_value as prior_value,
    prior.comparator as prior_comparator,
    coalesce(prior.base_unit, '') as prior_base_unit,
    prior.per_unit as prior_per_unit,
    prior.target_date as prior_date,
    prior.barred_checks as prior_barred_checks,
    cast(null as varchar) as before_prior_text,
    cast(null as decimal(24, 6)) as before_prior_value

from target_line

left join matched
    on target_line.indicator_key = matched.indicator_key

left join target_line as prior
    on matched.prior_indicator_key = prior.indicator_key

left join names_of_year as named_before
    on target_line.line_key = named_before.line_key
    and target_line.stage = named_before.stage
    and target_line.scope = named_before.scope
    and target_line.prior_year = named_before.fiscal_year
    and target_line.name_identity = named_before.name_identity

where target_line.prior_year is not null

union all

select
    target_line.indicator_key,
    'printed' as source,
    0 as match_rank,
    target_line.fiscal_year - 1 as prior_year,
    target_line.indicator_key as prior_indicator_key,
    true as is_named_before,
    target_line.last_value_text as prior_value_text,
    target_line.last_target_value as prior_value,
    target_line.last_comparator as prior_comparator,
    coalesce(target_line.last_base_unit, '') as prior_base_unit,
    -- only the words of the value say what it was per
    case
        when contains(target_line.last_value_text, target_line.per_unit)
            then target_line.per_unit
    end as prior_per_unit,
    cast(null as date) as prior_date,
    cast(null as varchar) as prior_barred_checks,
    target_line.before_last_value_text as before_prior_text,
    case
        when coalesce(target_line.before_last_base_unit, '')
            = coalesce(target_line.last_base_unit, '')
            then target_line.before_last_target_value
    end as before_prior_value

from target_line

where target_line.last_value_text is not null;
