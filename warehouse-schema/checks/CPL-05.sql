-- No leftover of a template or of another body is left.
-- 无模板残留
--
-- severity: info
-- version: 1
-- stage: any
-- inputs: text, BUD10, BUD11
-- tolerance: none
-- bars: none
-- a row is: one leftover of one text; or one document without any; words of a higher level are
--     foreign to the levels that the list names

insert into check_case by name

with

words as (

    select list.words, list.pattern, list.name, list.text_kind, list.foreign_to

    from vocabulary_list('template_leftover') as list

),

candidates as (

    select check_text.*, words.pattern, words.name

    from check_text

    inner join words
        on contains(check_text.text, coalesce(words.words, ''))
        and (words.text_kind is null or words.text_kind = check_text.text_kind)
        and (
            words.foreign_to is null
            or list_contains(string_split(words.foreign_to, '|'), check_text.division_level)
        )

    where not check_text.is_table_row

),

leftovers as (

    select
        candidates.document_key,
        candidates.text_kind,
        candidates.text,
        distinct_words(candidates.name) as name,
        list(distinct candidates.place_key order by candidates.place_key) as places

    from candidates

    where candidates.pattern is null or regexp_matches(candidates.text, candidates.pattern)

    group by candidates.document_key, candidates.text_kind, candidates.text

)

select
    'CPL-05' as check_id,
    leftovers.document_key,
    case when leftovers.text_kind = 'paragraph' then 'NARRATIVE' else 'BUD11' end as table_id,
    case
        when leftovers.text_kind = 'paragraph'
            then leftovers.name || '：' || left(leftovers.text, 24)
        else left(leftovers.text, 60)
    end as subject,
    '文中' as left_label,
    leftovers.name as left_text,
    leftovers.places as left_places,
    'fail' as verdict

from leftovers

union all by name

select distinct
    'CPL-05' as check_id,
    check_text.document_key,
    'NARRATIVE' as table_id,
    '全文' as subject,
    '模板残留' as left_label,
    '无' as left_text,
    'pass' as verdict

from check_text

anti join leftovers
    on check_text.document_key = leftovers.document_key;
