-- No placeholder is left in a place for content.
-- 无占位符
--
-- severity: warning
-- version: 1
-- stage: any
-- inputs: text, BUD11
-- tolerance: none
-- bars: none
-- a row is: one placeholder of one text; or one document without any

insert into check_case by name

with

placeholders as (

    select list.words, list.pattern, list.name

    from vocabulary_list('placeholder') as list

),

candidates as (

    select check_text.*, placeholders.pattern, placeholders.name

    from check_text

    inner join placeholders
        on contains(check_text.text, placeholders.words)

),

-- the same words in many cells of a form are one finding
leftovers as (

    select
        candidates.document_key,
        candidates.text,
        min(candidates.name) as name,
        list(distinct candidates.place_key order by candidates.place_key) as places

    from candidates

    where candidates.pattern is null or regexp_matches(candidates.text, candidates.pattern)

    group by candidates.document_key, candidates.text

)

select
    'CPL-04' as check_id,
    leftovers.document_key,
    'NARRATIVE' as table_id,
    leftovers.name || '：' || left(leftovers.text, 24) as subject,
    '文中' as left_label,
    leftovers.name as left_text,
    leftovers.places as left_places,
    'fail' as verdict,
    '共 ' || len(leftovers.places) || ' 处' as note

from leftovers

union all by name

select distinct
    'CPL-04' as check_id,
    check_text.document_key,
    'NARRATIVE' as table_id,
    '全文' as subject,
    '占位符' as left_label,
    '无' as left_text,
    'pass' as verdict

from check_text

anti join leftovers
    on check_text.document_key = leftovers.document_key;
