-- The indicator does not allow what the goal rules out.
-- 指标不与目标矛盾
--
-- severity: warning
-- version: 1
-- stage: any
-- inputs: text, BUD11
-- condition: 目标写明不发生、杜绝或避免某事，且有该事项的指标 | a goal rules something out, and an
--     indicator measures it
-- tolerance: X
-- bars: none
-- a row is: one thing that a goal rules out. It fails where an indicator whose words hold nearly
--     all those of the thing sets a bound above none

set variable ruling_words = (
    select string_agg(
        list.word, '|' order by length(list.word) desc, list.word
    )

    from vocabulary_list('ruled_out_word') as list
);

insert into check_case by name

with

goals as materialized (

    select check_sheet_text.*

    from check_sheet_text

    where check_sheet_text.source = 'goal'

),

ruled_out as (

    select
        goals.document_key,
        goals.disclosure_key,
        goals.sheet_number,
        goals.place_key,
        unnest(
            regexp_extract_all(
                goals.text, '(?:' || getvariable('ruling_words') || ')([^，。；;、,]{3,40})', 1
            )
        ) as thing

    from goals

),

things as materialized (

    select distinct
        ruled_out.*,
        content_words(ruled_out.thing, ['empty']) as words

    from ruled_out

),

candidates as materialized (

    select
        check_indicator.disclosure_key,
        check_indicator.document_key,
        check_indicator.sheet_number,
        check_indicator.indicator_key as place_key,
        check_indicator.indicator_subject as label,
        check_indicator.value_text as printed,
        check_indicator.number,
        check_indicator.unit_class = 'percent' as is_share,
        check_indicator.comparator = 'lt' as is_below,
        concat_ws(' ', check_indicator.level3, check_indicator.description) as said

    from check_indicator

    semi join things
        on check_indicator.disclosure_key = things.disclosure_key

    where check_indicator.number is not null
        and check_indicator.comparator in ('eq', 'le', 'lt', 'about')
        and check_indicator.direction <> 'more_is_better'

    union all

    select
        check_promise.disclosure_key,
        check_promise.document_key,
        cast(null as integer) as sheet_number,
        check_promise.figure_key as place_key,
        check_promise.row_label as label,
        check_promise.printed_text || check_promise.printed_unit as printed,
        check_promise.number,
        check_promise.unit_class = 'percent' as is_share,
        regexp_matches(check_promise.printed_text, '[<＜]|小于|低于')
            and not contains(check_promise.printed_text, '=') as is_below,
        check_promise.row_label as said

    from check_promise

    semi join things
        on check_promise.disclosure_key = things.disclosure_key

    where check_promise.unit_class <> 'money'
        and not regexp_matches(
            check_promise.printed_text, '[>＞≥]|大于|不低于|以上'
        )

),

-- each wording once: bodies say the same of many things
said_words as materialized (

    select wordings.said, unnest(content_words(wordings.said, ['empty'])) as word

    from (select distinct candidates.said from candidates) as wordings

),

candidate_words as (

    select candidates.disclosure_key, candidates.place_key, said_words.word

    from candidates

    inner join said_words
        on candidates.said = said_words.said

),

thing_words as (

    select things.*, unnest(things.words) as word

    from things

),

pairs as (

    select
        thing_words.place_key,
        thing_words.thing,
        candidate_words.place_key as candidate_key,
        count(*) / len(thing_words.words) as likeness

    from thing_words

    inner join candidate_words
        on thing_words.disclosure_key = candidate_words.disclosure_key
        and thing_words.word = candidate_words.word

    group by
        thing_words.place_key,
        thing_words.thing,
        thing_words.words,
        candidate_words.place_key

    having count(*) >= 2 and count(*) >= 0.8 * len(thing_words.words)

),

nearest as (

    select
        pairs.thing,
        pairs.place_key as goal_key,
        candidates.*

    from pairs

    inner join candidates
        on pairs.candidate_key = candidates.place_key

    qualify row_number() over (
        partition by pairs.place_key, pairs.thing
        order by pairs.likeness desc, candidates.number desc, pairs.candidate_key
    ) = 1

)

select
    'PERF-23' as check_id,
    things.document_key,
    nullif(nearest.document_key, things.document_key) as other_document_key,
    'target' as figure_kind,
    'NARRATIVE' as table_id,
    things.thing as subject,
    case
        when nearest.number is null then 'insufficient_data'
        when nearest.number = 0 then 'pass'
        -- fewer than one is none
        when nearest.is_below and nearest.number <= 1 and not nearest.is_share then 'pass'
        else 'fail'
    end as verdict,
    case when nearest.number is null then 'side_absent' end as reason,
    '目标' as left_label,
    '不允许：' || things.thing as left_text,
    coalesce('指标：' || nearest.label, '指标') as right_label,
    nearest.printed as right_text,
    case when nearest.number is null then '没有该事项的数值指标' end as note,
    [things.place_key] as left_places,
    case when nearest.number is not null then [nearest.place_key] end as right_places

from things

left join nearest
    on things.place_key = nearest.goal_key
    and things.thing = nearest.thing;
