-- Every indicator has a value that can be read.
-- 指标值完整可解析
--
-- severity: warning
-- version: 2
-- stage: any
-- inputs: BUD11, text
-- tolerance: none
-- bars: none
-- a row is: one indicator; a number with its unit, a date, a range or a word that says something;
--     not a reference to another figure or paper, and no mere word of the indicator's own name;
--     or one indicator of a list in the text whose other indicators have values

set variable value_references = (
    select string_agg('(?:' || list.pattern || ')', '|' order by list.pattern)

    from vocabulary_list('indicator_value_reference') as list
);

insert into check_case by name

with

value_words as (

    select
        list.word,
        list.kind,
        starts_with(list.meaning, 'grade') as is_grade

    from reference_list('indicator_word') as list

    where list.kind in ('qualitative', 'placeholder') and list.position = 'whole'

),

values_in_words as (

    select distinct check_indicator.value_text

    from check_indicator

    where check_indicator.unit_class in ('text', 'unread')

),

references_found as (

    select values_in_words.value_text

    from values_in_words

    where regexp_matches(values_in_words.value_text, getvariable('value_references'))

),

words_found as (

    select
        values_in_words.value_text,
        bool_or(value_words.kind = 'qualitative') as has_word,
        bool_or(
            value_words.kind = 'placeholder' and value_words.word = values_in_words.value_text
        ) as is_placeholder,
        bool_or(value_words.is_grade and value_words.word = values_in_words.value_text)
            as is_grade

    from values_in_words

    inner join value_words
        on value_words.word = values_in_words.value_text
        or (
            value_words.kind = 'qualitative'
            and length(value_words.word) > 1
            and contains(values_in_words.value_text, value_words.word)
        )

    group by values_in_words.value_text

),

judged as (

    select
        check_indicator.*,
        case
            when trim(check_indicator.value_text) = ''
                or coalesce(words_found.is_placeholder, false)
                then '没有指标值'
            when references_found.value_text is not null
                then '指标值以他处的数字或文件为准，本身没有标准'
            when check_indicator.unit_class = 'bare'
                and regexp_matches(check_indicator.value_text, '[千万亿]$')
                then '计量单位不完整'
            when check_indicator.unit_class = 'bare' then '数字没有计量单位'
            when check_indicator.unit_class = 'text'
                and not coalesce(words_found.is_grade, false)
                and length(check_indicator.value_text) > 1
                and contains(check_indicator.level3, check_indicator.value_text)
                then '指标值只是指标名称中的词'
            when check_indicator.unit_class = 'unread'
                and not coalesce(words_found.has_word, false)
                and not regexp_matches(check_indicator.value_text, '[0-9０-９]')
                then '指标值不是数值、日期、范围或定性表述'
        end as fault,
        check_indicator.unit_class = 'unread'
            and regexp_matches(check_indicator.value_text, '[0-9０-９]') as is_unread_number

    from check_indicator

    left join references_found
        on check_indicator.value_text = references_found.value_text

    left join words_found
        on check_indicator.value_text = words_found.value_text

)

select
    'PERF-11' as check_id,
    judged.document_key,
    'target' as figure_kind,
    'BUD11' as table_id,
    true as is_about_words,
    judged.indicator_subject as subject,
    '指标值' as left_label,
    judged.value_text as left_text,
    [judged.indicator_key] as left_places,
    '要求' as right_label,
    '数值与单位、日期、范围或定性表述' as right_text,
    case
        when judged.fault is not null then 'fail'
        when judged.is_unread_number then 'unreadable'
        else 'pass'
    end as verdict,
    case when judged.fault is null and judged.is_unread_number then 'doubtful_figure' end
        as reason,
    case
        when judged.fault is not null then judged.fault || '。'
        when judged.is_unread_number then '指标值含数字，未能按数值读出。'
        when judged.is_unit_of_wording then '计量单位只写在指标描述中。'
    end as note

from judged

union all by name

select
    'PERF-11' as check_id,
    check_target_item.document_key,
    'target' as figure_kind,
    'NARRATIVE' as table_id,
    check_target_item.name as subject,
    '文中指标值' as left_label,
    case when check_target_item.has_value then check_target_item.item else '未写' end
        as left_text,
    [check_target_item.place_key] as left_places,
    '要求' as right_label,
    '数值与单位、日期、范围或定性表述' as right_text,
    case when check_target_item.has_value then 'pass' else 'fail' end as verdict,
    case when not check_target_item.has_value then '同段其他指标写有指标值。' end as note

from check_target_item

where check_target_item.is_list_of_values and check_target_item.name_measure is not null;
