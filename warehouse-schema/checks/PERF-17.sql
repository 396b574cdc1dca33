-- Years named in indicators belong to the budget year.
-- 指标年份与预算年度相符
--
-- severity: warning
-- version: 1
-- stage: any
-- inputs: BUD11
-- condition: 指标名称、描述或指标值写有年份 | a name, a description or a value names a year
-- tolerance: X
-- bars: none
-- a row is: one text of one indicator that names a year. The last year named counts, of a span
--     of dates the year in which the larger part of it lies; a year later than the budget's is
--     only worth knowing. Work on the accounts of the year before or on the budget of the year
--     after names that year as its subject

insert into check_case by name

with

subject_words as (

    select
        cast(list.year_offset as integer) as year_offset,
        string_agg(list.word, '|' order by list.word) as pattern

    from vocabulary_list('year_subject_word') as list

    group by list.year_offset

),

texts as (

    select
        check_indicator.*,
        '名称' as part,
        concat_ws(' ', check_indicator.level3, check_indicator.description) as said

    from check_indicator

    union all

    select check_indicator.*, '指标值' as part, check_indicator.value_text as said

    from check_indicator

),

-- years of documents that are cited say nothing of the time of the work
readable as (

    select
        texts.*,
        regexp_replace(
            texts.said, '《[^》]*》|[〔\[（(]20[0-9]{2}[〕\]）)]\s*第?[0-9]+号', '', 'g'
        ) as plain

    from texts

    where regexp_matches(texts.said, '20[0-9]{2}')

),

dated as (

    select
        readable.*,
        regexp_extract_all(readable.plain, '(20[0-9]{2})\s*(?:年|[/.-][0-9])', 1) as years,
        regexp_extract(
            readable.plain,
            '(20[0-9]{2})[年/.-]\s*([0-9]{0,2})[^0-9—~～至到-]*(?:[/.-]?[0-9]{0,2}日?)'
                || '\s*[—~～至到-]+\s*(20[0-9]{2})[年/.-]\s*([0-9]{0,2})',
            ['first_year', 'first_month', 'last_year', 'last_month']
        ) as span

    from readable

    where readable.fiscal_year is not null

),

months as (

    select
        dated.*,
        cast(list_last(dated.years) as integer) as last_year,
        try_cast(dated.span.first_year as integer) * 12
            + coalesce(try_cast(dated.span.first_month as integer), 1) - 1 as first_month,
        try_cast(dated.span.last_year as integer) * 12
            + coalesce(try_cast(dated.span.last_month as integer), 12) as end_month

    from dated

    where len(dated.years) > 0

),

placed as (

    select
        months.*,
        case
            when months.end_month <= months.first_month or months.end_month is null
                then months.last_year
            when 2 * (
                    least(months.end_month, (months.fiscal_year + 1) * 12)
                    - greatest(months.first_month, months.fiscal_year * 12)
                ) >= months.end_month - months.first_month
                then months.fiscal_year
            when months.first_month < months.fiscal_year * 12 then months.fiscal_year - 1
            else months.fiscal_year + 1
        end as year_meant

    from months

),

-- a day by which work is to be done is no subject of the work
judged as (

    select
        placed.*,
        placed.year_meant <> placed.fiscal_year
            and subject_words.pattern is not null
            and regexp_matches(
                concat_ws(' ', placed.project_name, placed.level3, placed.description),
                subject_words.pattern
            )
            and (placed.year_meant > placed.fiscal_year or placed.part = '名称')
            as is_subject

    from placed

    left join subject_words
        on placed.year_meant - placed.fiscal_year = subject_words.year_offset

)

select
    'PERF-17' as check_id,
    judged.document_key,
    'target' as figure_kind,
    'BUD11' as table_id,
    judged.indicator_subject || ' ' || judged.part as subject,
    case
        when judged.year_meant = judged.fiscal_year then 'pass'
        when judged.is_subject then 'not_applicable'
        else 'fail'
    end as verdict,
    case
        when judged.year_meant > judged.fiscal_year and not judged.is_subject then 'info'
    end as severity,
    judged.part as left_label,
    judged.said as left_text,
    '预算年度' as right_label,
    cast(judged.fiscal_year as varchar) || '年' as right_text,
    case
        when judged.is_subject then '所写年份为工作对象的年份'
        when judged.year_meant < judged.fiscal_year then '所写年份早于预算年度'
        when judged.year_meant > judged.fiscal_year then '所写年份晚于预算年度'
    end as note,
    [judged.indicator_key] as left_places

from judged;
