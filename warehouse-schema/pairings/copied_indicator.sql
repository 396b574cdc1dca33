-- Indicators that several projects of a document have in the same or nearly the same words.
-- 同一文件多个项目使用的相同或相近指标
--
-- a row is: one such indicator: the word that it shares with its own project, and the indicator of
--     the project to which its words belong, from which it is copied where it shares none

create or replace temp table copied_indicator as

with

-- its words are looked for in many places, and found once
indicators as materialized (

    select
        check_indicator.*,
        regexp_replace(
            concat_ws('|', check_indicator.level3, check_indicator.description), '\s', '', 'g'
        ) as wording_key,
        array_to_string(
            list_sort(content_words(check_indicator.level3, ['empty'])), ''
        ) as name_key,
        content_words(
            concat_ws(' ', check_indicator.level3, check_indicator.description), ['empty']
        ) as words,
        content_words(
            concat_ws(' ', check_indicator.level3, check_indicator.description),
            ['empty', 'general']
        ) as telling_words

    from check_indicator

    where check_indicator.subject_kind = 'project'
        and check_indicator.indicator_kind is distinct from 'satisfaction'
        and check_indicator.horizon = 'annual'

),

-- a name of three pairs of characters or more is told from others by itself
keyed as (

    select indicators.document_key, indicators.indicator_key, indicators.sheet_number,
        indicators.wording_key as copy_key

    from indicators

    union all

    select indicators.document_key, indicators.indicator_key, indicators.sheet_number,
        indicators.name_key as copy_key

    from indicators

    where length(indicators.name_key) >= 6

),

copies as (

    select keyed.*

    from keyed

    qualify min(keyed.sheet_number) over (partition by keyed.document_key, keyed.copy_key)
        <> max(keyed.sheet_number) over (partition by keyed.document_key, keyed.copy_key)

),

sheet_words as (

    select distinct
        check_sheet_text.document_key,
        check_sheet_text.sheet_number,
        '' as indicator_key,
        unnest(content_words(check_sheet_text.text, ['empty'])) as word

    from check_sheet_text

    where check_sheet_text.sheet_number is not null
        and check_sheet_text.source in ('name', 'purpose', 'goal')

    union all

    select
        indicators.document_key,
        indicators.sheet_number,
        indicators.indicator_key,
        unnest(indicators.words) as word

    from indicators

    where indicators.indicator_kind = 'quantity'

),

copied_words as (

    select
        indicators.document_key,
        indicators.sheet_number,
        indicators.indicator_key,
        indicators.telling_words,
        unnest(indicators.words) as word

    from indicators

    semi join copies
        on indicators.indicator_key = copies.indicator_key

),

shared as (

    select
        copied_words.indicator_key,
        min(copied_words.word) as shared_word,
        min(copied_words.word) filter (
            where list_contains(copied_words.telling_words, copied_words.word)
        ) as telling_word

    from copied_words

    inner join sheet_words
        on copied_words.document_key = sheet_words.document_key
        and copied_words.sheet_number = sheet_words.sheet_number
        and copied_words.word = sheet_words.word
        and copied_words.indicator_key <> sheet_words.indicator_key

    group by copied_words.indicator_key

),

-- the first project to which the words belong
origins as (

    select
        copies.document_key,
        copies.copy_key,
        arg_min(copies.indicator_key, (copies.sheet_number, copies.indicator_key)) as origin_key

    from copies

    inner join shared
        on copies.indicator_key = shared.indicator_key

    where shared.telling_word is not null

    group by copies.document_key, copies.copy_key

),

copied as (

    select copies.indicator_key, min(origins.origin_key) as origin_key

    from copies

    left join origins
        on copies.document_key = origins.document_key
        and copies.copy_key = origins.copy_key

    group by copies.indicator_key

)

select
    indicators.*,
    shared.shared_word is not null as is_own,
    case when shared.shared_word is null then copied.origin_key end as origin_key

from indicators

inner join copied
    on indicators.indicator_key = copied.indicator_key

left join shared
    on indicators.indicator_key = shared.indicator_key;
