-- A change has a reason.
-- 增减变动说明原因
--
-- severity: warning
-- version: 1
-- stage: any
-- inputs: text
-- condition: 增减额不为 0，或写有“原因” | the change is not nothing, or a reason is
--     announced
-- tolerance: X
-- bars: none
-- a row is: one amount of change of one document, with its subject; the reason may stand wherever
--     the same change is stated, or in one of the two paragraphs behind it. Where nothing changed
--     no reason is asked for, but one that is announced right behind must follow

insert into check_case by name

with

reason_words as (

    select list(words.word order by words.word) as words

    from vocabulary_list('narrative_word') as words

    where words.role = 'reason' and length(words.word) > 1

),

next_texts as (

    select
        check_text.document_key,
        check_text.place_key as paragraph_key,
        concat_ws(
            '。',
            lead(check_text.text, 1) over in_document,
            lead(check_text.text, 2) over in_document
        ) as text

    from check_text

    where check_text.text_kind = 'paragraph'

    window in_document as (
        partition by check_text.document_key order by check_text.paragraph_number
    )

),

changes as (

    select
        statement.*,
        coalesce(statement.amount_yuan, statement.quantity) as change,
        statement.rest || '。' || coalesce(next_texts.text, '') as following,
        -- the first word of a reason, of two at one place the longer
        list_min(
            list_filter(
                list_transform(
                    reason_words.words,
                    lambda word: {
                        'place': strpos(
                            statement.rest || '。' || coalesce(next_texts.text, ''), word
                        ),
                        'shortness': -length(word)
                    }
                ),
                lambda found: found.place > 0
            )
        ) as reason_word

    from check_statement as statement

    left join next_texts
        on statement.document_key = next_texts.document_key
        and statement.paragraph_key = next_texts.paragraph_key

    cross join reason_words

    where statement.figure_kind in ('change_amount', 'change_percent')
        and statement.change_key is null
        -- how the revenue of the whole district grows is an aim, not a change of this budget
        and not starts_with(statement.measure, 'district_')

),

judged as (

    select
        changes.*,
        changes.reason_word.place <= length(changes.rest) as is_reason_announced,
        -- one mark may part the change from its reason
        changes.reason_word.place <= 2 as is_reason_next,
        -- words that follow, not a mark alone
        coalesce(
            regexp_matches(
                substr(
                    changes.following,
                    changes.reason_word.place - changes.reason_word.shortness
                ),
                -- of a colon at the end of a paragraph the next one tells
                '^(?:是|为|在于|，|[：:]。?)*[\p{Han}0-9A-Za-z“"《（(]'
            ),
            false
        ) as has_reason,
        is_reason_next and not has_reason as is_empty

    from changes

),

by_change as (

    select
        judged.document_key,
        judged.change,
        judged.figure_kind,
        bool_or(judged.has_reason) as has_reason,
        first(judged.subject_name order by judged.figure_number) as subject_name,
        first(judged.printed_text || judged.printed_unit order by judged.figure_number)
            as printed_text,
        list(judged.figure_key order by judged.figure_number) as figure_keys,
        bool_or(judged.is_reason_announced) as is_reason_announced

    from judged

    where judged.change <> 0 and not judged.is_word

    group by judged.document_key, judged.change, judged.figure_kind

)

select
    'TXT-SELF-09' as check_id,
    by_change.document_key,
    by_change.figure_kind,
    'NARRATIVE' as table_id,
    by_change.subject_name as subject,
    '增减' as left_label,
    case when by_change.change > 0 then '增加 ' else '减少 ' end || by_change.printed_text
        as left_text,
    by_change.figure_keys as left_places,
    '原因' as right_label,
    case
        when by_change.has_reason then '已说明'
        when by_change.is_reason_announced then '“原因”之后没有文字'
        else '未说明'
    end as right_text,
    cast([] as varchar[]) as right_places,
    case when by_change.has_reason then 'pass' else 'fail' end as verdict

from by_change

union all by name

select
    'TXT-SELF-09' as check_id,
    judged.document_key,
    judged.figure_kind,
    'NARRATIVE' as table_id,
    judged.subject_name as subject,
    '增减' as left_label,
    judged.printed_text || judged.printed_unit as left_text,
    [judged.figure_key] as left_places,
    case when judged.is_empty then '原因' end as right_label,
    case when judged.is_empty then '“原因”之后没有文字' end as right_text,
    case when judged.is_empty then 'fail' else 'not_applicable' end as verdict

from judged

where judged.change = 0
    and (judged.is_empty or not judged.is_word);
