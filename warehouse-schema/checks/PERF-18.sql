-- Figures promised for the body as a whole are those of the project sheets.
-- 分项指标与项目指标一致
--
-- severity: warning
-- version: 1
-- stage: any
-- inputs: text, BUD11
-- condition: 文字写有目标值，项目表有同一事项的指标 | a sentence promises a figure for a thing
--     that an indicator of a project measures too
-- tolerance: X
-- bars: none
-- a row is: one figure of a sentence about targets. It is compared with the indicator that shares
--     most words with its clause; where an indicator like it has the same number, that one is
--     meant. A difference is told, and shares are compared at all, only where the one says nearly
--     all that the other says; shares, where both name the same rate

insert into check_case by name

with

indicators as (

    select
        check_indicator.*,
        concat_ws(' ', check_indicator.level3, check_indicator.description) as said

    from check_indicator

    where check_indicator.subject_kind = 'project'
        and check_indicator.horizon = 'annual'
        and check_indicator.number is not null
        and check_indicator.unit_class in ('percent', 'money', 'count')

),

indicator_words as (

    select
        indicators.disclosure_key,
        indicators.unit_class,
        indicators.indicator_key,
        unnest(content_words(indicators.said, ['empty', 'general'])) as word

    from indicators

),

-- a word that many indicators have tells none from the others
rare_words as (

    select indicator_words.*

    from indicator_words

    qualify count(*) over (
        partition by
            indicator_words.disclosure_key, indicator_words.unit_class, indicator_words.word
    ) <= 30

),

statement_words as (

    select
        check_promise.*,
        unnest(content_words(check_promise.clause, ['empty', 'general'])) as word

    from check_promise

),

pairs as (

    select
        statement_words.figure_key,
        rare_words.indicator_key,
        count(*) as shared_count

    from statement_words

    inner join rare_words
        on statement_words.disclosure_key = rare_words.disclosure_key
        and statement_words.unit_class = rare_words.unit_class
        and statement_words.word = rare_words.word

    group by statement_words.figure_key, rare_words.indicator_key

    having count(*) >= 2

),

measured as (

    select
        pairs.figure_key,
        pairs.indicator_key,
        check_promise.unit_class,
        pairs.shared_count / least(
            len(content_words(check_promise.clause, ['empty', 'general'])),
            len(content_words(indicators.said, ['empty', 'general']))
        ) as likeness,
        check_promise.number
            = case
                when check_promise.unit_class = 'money' then indicators.base_number
                else indicators.number
            end as is_equal,
        check_promise.unit_class <> 'percent'
            or regexp_extract(check_promise.clause, '\p{Han}{2}[率度性]')
                = regexp_extract(indicators.said, '\p{Han}{2}[率度性]') as is_same_rate

    from pairs

    inner join check_promise
        on pairs.figure_key = check_promise.figure_key

    inner join indicators
        on pairs.indicator_key = indicators.indicator_key

),

nearest as (

    select measured.*

    from measured

    where (measured.is_equal and measured.unit_class <> 'percent')
        or (measured.likeness >= 0.6 and measured.is_same_rate)

    qualify row_number() over (
        partition by measured.figure_key
        order by measured.is_equal desc, measured.likeness desc, measured.indicator_key
    ) = 1

)

select
    'PERF-18' as check_id,
    check_promise.document_key,
    nullif(indicators.document_key, check_promise.document_key) as other_document_key,
    'target' as figure_kind,
    'NARRATIVE' as table_id,
    trim(check_promise.clause) as subject,
    case
        when nearest.indicator_key is null then 'insufficient_data'
        when nearest.is_equal then 'pass'
        else 'fail'
    end as verdict,
    case when nearest.indicator_key is null then 'side_absent' end as reason,
    '文中目标值' as left_label,
    check_promise.printed_text || check_promise.printed_unit as left_text,
    coalesce('项目指标：' || indicators.indicator_subject, '项目指标') as right_label,
    indicators.value_text as right_text,
    case
        when nearest.is_equal and check_promise.unit_class = 'count'
            and indicators.unit <> check_promise.printed_unit then '数值相同，计量单位用词不同'
        when nearest.is_equal is false then '同一事项的数值不同'
    end as note,
    [check_promise.figure_key] as left_places,
    case when nearest.indicator_key is not null then [nearest.indicator_key] end
        as right_places

from check_promise

left join nearest
    on check_promise.figure_key = nearest.figure_key

left join indicators
    on nearest.indicator_key = indicators.indicator_key;
