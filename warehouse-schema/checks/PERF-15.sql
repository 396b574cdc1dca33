-- No indicator is copied from an unrelated project.
-- 指标无照搬
--
-- severity: warning
-- version: 1
-- stage: any
-- inputs: BUD11
-- condition: 同一指标出现在两个以上项目中 | an indicator stands in two projects or more
-- tolerance: none
-- bars: none
-- a row is: one indicator that another project of the document has in the same or nearly the same
--     words. It fails where it shares no word with name, purpose, goals and counted things of its
--     own project, and a word that says something with those of the other, from which it comes

insert into check_case by name

select
    'PERF-15' as check_id,
    copied.document_key,
    'target' as figure_kind,
    'BUD11' as table_id,
    true as is_about_words,
    copied.indicator_subject as subject,
    case
        when copied.is_own then 'pass'
        when copied.origin_key is not null then 'fail'
        else 'insufficient_data'
    end as verdict,
    case
        when not copied.is_own and copied.origin_key is null then 'condition_open'
    end as reason,
    '指标' as left_label,
    concat_ws('：', copied.level3, nullif(copied.description, '')) as left_text,
    '本项目' as right_label,
    copied.project_name as right_text,
    case
        when copied.origin_key is not null
            then '与项目“' || origin.project_name
                || '”等项目的指标相同或相近，与本项目的名称、用途、目标没有共同的词'
        when not copied.is_own then '多个项目所用的通用指标，看不出出自哪个项目'
    end as note,
    [copied.indicator_key] as left_places,
    case when copied.origin_key is not null then [copied.origin_key] end as right_places

from copied_indicator as copied

left join check_indicator as origin
    on copied.origin_key = origin.indicator_key;
