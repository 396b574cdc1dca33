-- Indicators that a sentence about targets lists, each with what it is said to measure.
-- 目标文字中逐项列出的指标（附名称与说明所指的计量内容）
--
-- a row is: one item of a list parted by semicolons: 税源监控率，占税源企业比例≥80%. What stands
--     before the comma is its name, what follows up to the value its description

set variable target_lead = (
    select
        '(?:' || string_agg(
            regexp_escape(list.word), '|' order by length(list.word) desc, list.word
        ) || ')[:：](.*)$'

    from vocabulary_list('narrative_word') as list

    where list.role = 'target_lead'
);

create or replace temp table check_target_item as

with

leads as (

    select list.word

    from vocabulary_list('narrative_word') as list

    where list.role = 'target_lead'

),

measure_words as (

    select
        list.measure_class,
        list.pattern,
        cast(list.priority as integer) as priority

    from vocabulary_list('indicator_measure_word') as list

),

-- only a list shows where one indicator ends and the next begins
lists as (

    select
        printed_narrative.document_key,
        printed_narrative.document_key || '.n' || printed_narrative.paragraph_number as place_key,
        list_filter(
            list_transform(
                string_split_regex(
                    regexp_extract(printed_narrative.text, getvariable('target_lead'), 1), '[；;。]'
                ),
                lambda item: trim(item)
            ),
            lambda item: item <> ''
        ) as items

    from printed.narrative as printed_narrative

    inner join check_document
        on printed_narrative.document_key = check_document.document_key

    semi join leads
        on contains(printed_narrative.text, leads.word)

),

items as (

    select
        lists.document_key,
        lists.place_key,
        unnest(lists.items) as item,
        unnest(generate_series(1, len(lists.items))) as item_number

    from lists

    where len(lists.items) > 1

),

named_items as (

    select
        items.*,
        regexp_extract(items.item, '^([^，,≥≤<>＜＞＝=0-9０-９（(]*)', 1) as name,
        regexp_extract(
            items.item, '^[^，,]*[，,]([^≥≤<>＜＞＝=0-9０-９（(]*)', 1
        ) as description,
        regexp_matches(items.item, '[0-9０-９]') as has_value

    from items

),

wordings as (

    select named_items.name as wording from named_items

    union

    select named_items.description from named_items

),

measures as (

    select
        wordings.wording,
        nullif(arg_min(measure_words.measure_class, measure_words.priority), 'none')
            as measure_class

    from wordings

    inner join measure_words
        on regexp_matches(wordings.wording, measure_words.pattern)

    group by wordings.wording

)

select
    named_items.document_key,
    named_items.place_key,
    named_items.item_number,
    named_items.item,
    named_items.name,
    named_items.description,
    named_items.has_value,
    bool_or(named_items.has_value) over (partition by named_items.place_key) as is_list_of_values,
    name_measures.measure_class as name_measure,
    description_measures.measure_class as description_measure

from named_items

left join measures as name_measures
    on named_items.name = name_measures.wording

left join measures as description_measures
    on named_items.description = description_measures.wording;
