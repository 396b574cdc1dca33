-- What the names and descriptions of indicators say that they measure.
-- 绩效指标名称与描述所指的计量内容
--
-- a row is: one distinct name or description. The word it ends with tells what it measures,
--     brackets behind it do not count; a unit may stand in brackets behind it: 总量（万元）

-- a text that none of the words is in is told by one pattern, which is compiled once
set variable measure_words = (
    select string_agg('(?:' || list.pattern || ')', '|' order by list.pattern)

    from vocabulary_list('indicator_measure_word') as list
);

create or replace temp table indicator_wording as

with

measure_words as (

    select
        list.measure_class,
        list.pattern,
        cast(list.priority as integer) as priority

    from vocabulary_list('indicator_measure_word') as list

),

wordings as (

    select stg_indicator.level3 as wording

    from stg_indicator

    union

    select stg_indicator.description

    from stg_indicator

),

named as (

    select
        wordings.wording,
        regexp_replace(wordings.wording, '[（(][^（）()]*[）)]$|[。；;]$', '', 'g') as name

    from wordings

),

measures as (

    select
        named.wording,
        arg_min(measure_words.measure_class, measure_words.priority) as measure_class

    from named

    inner join measure_words
        on regexp_matches(named.name, measure_words.pattern)

    where regexp_matches(named.name, getvariable('measure_words'))

    group by named.wording

)

select
    wordings.wording,
    nullif(measures.measure_class, 'none') as measure_class,
    units.unit,
    units.base_unit,
    units.factor,
    units.quantity_kind

from wordings

left join measures
    on wordings.wording = measures.wording

left join unit_sizes() as units
    on regexp_extract(wordings.wording, '[（(]([^（）()]{1,6})[）)][。；;]?$', 1) = units.unit;
