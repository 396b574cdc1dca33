-- Annual targets that cannot fail, cannot be verified, are copied, contradict themselves or give
-- no basis.
-- 不会不达标、无从考核、照搬、前后不合或没有依据的年度目标
--
-- a row is: one annual indicator and one rule of vocabulary/target_weakness.csv; rules about the
--           same words give way to the first of them. What checks found is taken over from them

create or replace temp table weak_target as

with

targets as (

    select
        mart_indicator.*,
        regexp_replace(mart_indicator.value_text, '\s', '', 'g') as value_words,
        regexp_replace(
            concat(mart_indicator.level3, mart_indicator.description), '\s', '', 'g'
        ) as name_words,
        not mart_indicator.is_quantified and mart_indicator.target_date is null as is_in_words,
        -- a form without the column asks for no basis
        bool_or(coalesce(mart_indicator.basis, '') <> '') over (
            partition by split_part(mart_indicator.indicator_key, '.', 1)
        ) as basis_is_asked

    from mart_indicator

    where mart_indicator.horizon = 'annual'

),

words as (

    select list.rule_code, list.use, list.pattern, list.name

    from vocabulary_list('target_weakness_word') as list

),

bounds as (

    select
        targets.indicator_key,
        case
            when targets.comparator = 'ge' and targets.target_value = 0 then 'demands_nothing'
            when targets.comparator = 'le'
                and targets.quantity_kind = 'share'
                and targets.target_value >= 1
                then 'allows_everything'
        end as rule_code,
        targets.value_text as words,
        cast(null as varchar) as check_id

    from targets

),

-- what a project must not overspend anyway
whole_costs as (

    select
        check_result.check_id,
        unnest(check_result.left_places) as indicator_key,
        '成本上限合计 ' || check_result.left_text
            || '，项目预算 ' || check_result.right_text as words

    from check_result

    where check_result.check_id = 'PERF-02'
        and check_result.outcome in ('pass', 'fail')
        and check_result.difference >= 0

),

capped as (

    select
        targets.indicator_key,
        'cost_is_budget' as rule_code,
        targets.value_text || '：' || whole_costs.words as words,
        whole_costs.check_id

    from targets

    inner join whole_costs
        on targets.indicator_key = whole_costs.indicator_key

    where targets.comparator = 'le'

),

-- where no budget is printed the words may say that it is the cap
cost_targets as materialized (

    select targets.*

    from targets

    where (targets.level1_code = 'cost' or targets.level2_code = 'output_cost')
        and (targets.is_in_words or targets.comparator in ('le', 'lt'))
        and targets.indicator_key not in (
            select unnest(check_result.left_places)
            from check_result
            where check_result.check_id = 'PERF-02'
                and check_result.outcome in ('pass', 'fail')
        )

),

capped_in_words as (

    select
        cost_targets.indicator_key,
        words.rule_code,
        concat_ws('：', words.name, cost_targets.value_text) as words,
        cast(null as varchar) as check_id

    from cost_targets

    inner join words
        on words.use = 'cap'
        and regexp_matches(
            concat(cost_targets.name_words, cost_targets.value_words), words.pattern
        )

),

-- the same few words stand in many targets: a pattern is compiled anew for each text it meets
value_words as (

    select distinct targets.value_words

    from targets

    where targets.is_in_words

),

worded_values as (

    select
        value_words.value_words,
        words.rule_code,
        words.name

    from value_words

    inner join words
        on words.use = 'value'
        and regexp_matches(value_words.value_words, words.pattern)

),

worded as (

    select
        targets.indicator_key,
        worded_values.rule_code,
        concat_ws('：', worded_values.name, targets.value_text) as words,
        cast(null as varchar) as check_id

    from targets

    inner join worded_values
        on targets.value_words = worded_values.value_words

    where targets.is_in_words

),

stripped_values as (

    select
        value_words.value_words,
        words.rule_code,
        regexp_replace(value_words.value_words, words.pattern, '', 'g') as rest

    from value_words

    inner join words
        on words.use = 'strip'

    -- 无重大事故 can be verified: one accident is too many
    where not exists (
        from words as nothing
        where nothing.use = 'nothing'
            and regexp_matches(value_words.value_words, nothing.pattern)
    )

),

restated as (

    select
        targets.indicator_key,
        stripped_values.rule_code,
        targets.value_text as words,
        cast(null as varchar) as check_id

    from targets

    inner join stripped_values
        on targets.value_words = stripped_values.value_words

    where targets.is_in_words
        and length(stripped_values.rest) > 1
        and contains(targets.name_words, stripped_values.rest)

),

-- a sentence that some rows got as a note of caution says nothing of the target
failed as (

    select
        check_result.check_id,
        unnest(check_result.left_places) as indicator_key,
        split_part(coalesce(check_result.note, ''), '；所用指标行', 1) as note,
        check_result.right_text

    from check_result

    where check_result.outcome = 'fail'

),

checked as (

    select
        failed.indicator_key,
        list.rule_code,
        coalesce(nullif(failed.note, ''), failed.right_text) as words,
        failed.check_id

    from failed

    inner join vocabulary_list('target_weakness_check') as list
        on failed.check_id = list.check_id
        and (list.pattern is null or regexp_matches(failed.note, list.pattern))

    semi join targets
        on failed.indicator_key = targets.indicator_key

),

unfounded as (

    select
        targets.indicator_key,
        'basis_missing' as rule_code,
        '确定依据一栏空白' as words,
        cast(null as varchar) as check_id

    from targets

    where targets.basis_is_asked and coalesce(trim(targets.basis), '') = ''

),

found as (

    from bounds where bounds.rule_code is not null

    union all

    from capped

    union all

    from capped_in_words

    union all

    from worded

    union all

    from restated

    union all

    from checked

    union all

    from unfounded

),

-- a growth rate can be more than everything, a rate can be seen to rise
excepted as (

    select found.indicator_key, found.rule_code

    from found

    inner join targets
        on found.indicator_key = targets.indicator_key

    inner join words
        on words.use = 'exception'
        and found.rule_code = words.rule_code
        and (
            regexp_matches(targets.level3, words.pattern)
            or regexp_matches(targets.description, words.pattern)
        )

)

select
    found.indicator_key,
    found.rule_code,
    rules.class_code,
    rules.class_name,
    rules.name as rule_name,
    rules.advice,
    cast(rules.priority as integer) as priority,
    found.words,
    found.check_id

from found

inner join vocabulary_list('target_weakness') as rules
    on found.rule_code = rules.rule_code

anti join excepted
    on found.indicator_key = excepted.indicator_key
    and found.rule_code = excepted.rule_code

qualify row_number() over (
    partition by found.indicator_key, rules.group_code
    order by cast(rules.priority as integer), found.check_id nulls last, found.words
) = 1;
