-- Name, description and value measure one and the same thing.
-- 名称、描述与值一致
--
-- severity: warning
-- version: 2
-- stage: any
-- inputs: BUD11, text
-- condition: 有指标描述，且名称与描述都以计量词结尾或都含同类动词 |
--     a description is given, and name and description end with measuring words or hold verbs
-- tolerance: none
-- bars: none
-- a row is: one indicator of a sheet or of a list in the text; the measuring words (率, 数, 时间,
--     费) and the verbs (购买, 租赁) of name and description agree, and one value has one measure

-- a text that none of the words is in is told by one pattern, which is compiled once
set variable indicator_verbs = (
    select string_agg('(?:' || list.pattern || ')', '|' order by list.pattern)

    from vocabulary_list('indicator_verb') as list
);

insert into check_case by name

with

measure_names as (

    select 'rate' as measure_class, '比率' as measure_name

    union all

    select 'degree' as measure_class, '比率' as measure_name

    union all

    select 'count' as measure_class, '数量' as measure_name

    union all

    select 'time' as measure_class, '时间' as measure_name

    union all

    select 'cost' as measure_class, '成本费用' as measure_name

),

verbs as (

    select list.verb_class, list.pattern

    from vocabulary_list('indicator_verb') as list

),

wordings as (

    select distinct check_indicator.level3 as wording

    from check_indicator

    union

    select distinct check_indicator.description

    from check_indicator

),

wording_verbs as (

    select
        wordings.wording,
        list(distinct verbs.verb_class order by verbs.verb_class) as verb_classes

    from wordings

    inner join verbs
        on regexp_matches(wordings.wording, verbs.pattern)

    where regexp_matches(wordings.wording, getvariable('indicator_verbs'))

    group by wordings.wording

),

compared as (

    select
        check_indicator.*,
        name_measures.measure_name,
        -- a formula names what it divides, not what it measures
        case
            when not regexp_matches(check_indicator.description, '[/÷＝=]')
                then description_measures.measure_name
        end as described_name,
        name_verbs.verb_classes as name_verbs,
        description_verbs.verb_classes as described_verbs,
        regexp_matches(
            check_indicator.level3 || '|' || check_indicator.description,
            '(?:数量|数|次数|时间|费用|成本)(?:和|及|与|、)[^|]{0,6}(?:率|比例)(?:\||$)'
        ) as has_two_measures

    from check_indicator

    left join measure_names as name_measures
        on check_indicator.name_measure = name_measures.measure_class

    left join measure_names as description_measures
        on check_indicator.description_measure = description_measures.measure_class

    left join wording_verbs as name_verbs
        on check_indicator.level3 = name_verbs.wording

    left join wording_verbs as description_verbs
        on check_indicator.description = description_verbs.wording

),

judged as (

    select
        compared.*,
        compared.measure_name <> compared.described_name as measures_differ,
        not list_has_any(compared.name_verbs, compared.described_verbs) as verbs_differ

    from compared

)

select
    'PERF-14' as check_id,
    judged.document_key,
    'target' as figure_kind,
    'BUD11' as table_id,
    true as is_about_words,
    judged.indicator_subject as subject,
    '指标名称' as left_label,
    judged.level3 as left_text,
    [judged.indicator_key] as left_places,
    '指标描述' as right_label,
    judged.description as right_text,
    case
        when judged.description = '' then 'not_applicable'
        when judged.has_two_measures or judged.measures_differ or judged.verbs_differ
            then 'fail'
        when judged.measures_differ is null and judged.verbs_differ is null
            and judged.level3 <> judged.description
            then 'not_applicable'
        else 'pass'
    end as verdict,
    case
        when judged.has_two_measures then '一个指标值对应两个计量对象。'
        when judged.measures_differ
            then format('名称为{}，描述为{}。', judged.measure_name, judged.described_name)
        when judged.verbs_differ then '名称与描述所说的事项不同。'
        when judged.description = '' then '没有指标描述。'
    end as note

from judged

union all by name

select
    'PERF-14' as check_id,
    items.document_key,
    'target' as figure_kind,
    'NARRATIVE' as table_id,
    items.name as subject,
    '指标名称' as left_label,
    items.name as left_text,
    [items.place_key] as left_places,
    '指标描述' as right_label,
    items.description as right_text,
    case
        when name_measures.measure_name <> described_measures.measure_name then 'fail'
        when name_measures.measure_name = described_measures.measure_name then 'pass'
        else 'not_applicable'
    end as verdict,
    case
        when name_measures.measure_name <> described_measures.measure_name
            then format(
                '名称为{}，描述为{}。',
                name_measures.measure_name,
                described_measures.measure_name
            )
    end as note

from check_target_item as items

left join measure_names as name_measures
    on items.name_measure = name_measures.measure_class

left join measure_names as described_measures
    on items.description_measure = described_measures.measure_class

where items.name <> '' and items.description <> '';
