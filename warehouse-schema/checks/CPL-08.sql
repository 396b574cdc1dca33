-- The required explanations are there, and every table named in the text exists.
-- 说明事项齐全
--
-- severity: warning
-- version: 1
-- stage: any
-- inputs: text
-- condition: 该次公开的说明与公开表均已载入；只有绩效文本的不适用
--     | text and tables of the release are loaded; not for performance texts
-- tolerance: none
-- bars: none
-- a row is: one explanation asked for, of one disclosure; or one table that its contents or text
--     names. Tables that are often empty leave no figure, so that their absence proves nothing

insert into check_case by name

with

releases as (

    select
        check_document.disclosure_key,
        max(check_document.stage) as stage,
        max(check_document.fiscal_year) as fiscal_year,
        coalesce(
            min(check_document.document_key) filter (check_document.has_statements),
            min(check_document.document_key)
        ) as document_key,
        bool_or(check_document.has_statements) as has_statements,
        bool_or(check_document.has_budget_tables or check_document.has_final_tables)
            as has_tables,
        bool_or(check_document.has_performance) as has_performance

    from check_document

    group by check_document.disclosure_key

),

spoken_totals as (

    select distinct check_sentence.disclosure_key

    from check_sentence

    where check_sentence.measure in (
        'revenue_total', 'current_revenue', 'expenditure_total', 'fiscal_appropriation_total'
    )

),

known_releases as (

    select
        releases.*,
        releases.has_performance
            and not releases.has_tables
            and spoken_totals.disclosure_key is null as is_performance_text

    from releases

    left join spoken_totals
        on releases.disclosure_key = spoken_totals.disclosure_key

),

paragraphs as (

    select
        check_paragraph.*,
        check_paragraph.document_key || '.n' || check_paragraph.paragraph_number
            as paragraph_key

    from check_paragraph

),

topics as (

    select
        list.topic,
        list.stage,
        cast(list.valid_from as integer) as valid_from_year,
        list.measure,
        list.words

    from vocabulary_list('required_explanation') as list

),

-- each measure once: a pattern that varies by row is compiled for each row
topic_measures as materialized (

    select distinct measures.measure, topics.topic

    from (select distinct check_sentence.measure from check_sentence) as measures

    inner join (select distinct topics.topic, topics.measure from topics) as topics
        on regexp_matches(measures.measure, topics.measure)

),

-- a heading or the name of a table explains nothing
topic_evidence as (

    select paragraphs.disclosure_key, topics.topic, paragraphs.paragraph_key as place_key

    from paragraphs

    inner join topics
        on contains(paragraphs.section || paragraphs.text, topics.words)

    where not paragraphs.is_glossary
        and regexp_matches(paragraphs.text, '。|万元|^[（(]?(?:无|没有)')

    union all by name

    select check_sentence.disclosure_key, topic_measures.topic,
        check_sentence.figure_key as place_key

    from check_sentence

    inner join topic_measures
        on check_sentence.measure = topic_measures.measure

    union all by name

    select
        paragraphs.disclosure_key,
        '名词解释' as topic,
        paragraphs.paragraph_key as place_key

    from paragraphs

    where paragraphs.names_glossary

),

evidence as (

    select
        topic_evidence.disclosure_key,
        topic_evidence.topic,
        min(topic_evidence.place_key) as place_key

    from topic_evidence

    group by topic_evidence.disclosure_key, topic_evidence.topic

),

wanted as (

    select
        known_releases.*,
        topics.topic,
        known_releases.fiscal_year >= coalesce(topics.valid_from_year, 0) as is_asked

    from known_releases

    inner join (
        select distinct topics.topic, topics.stage, topics.valid_from_year from topics
    ) as topics
        on topics.stage in ('any', known_releases.stage)

    union all by name

    select known_releases.*, '名词解释' as topic, true as is_asked

    from known_releases

),

table_titles as (

    select plain_name(list.title) as title, list.table_id

    from reference_list('table_title') as list

    group by all

),

named_tables as (

    select
        names.disclosure_key,
        plain_name(names.name) as name,
        min(names.paragraph_key) as paragraph_key

    from (
        select
            paragraphs.disclosure_key,
            paragraphs.paragraph_key,
            unnest(
                regexp_extract_all(paragraphs.text, '《([^《》]{2,50}表)》', 1)
            ) as name

        from paragraphs

        union all by name

        -- lines of a contents page
        select paragraphs.disclosure_key, paragraphs.paragraph_key, paragraphs.text as name

        from paragraphs

        where paragraphs.page between 1 and 3
            and regexp_matches(
                paragraphs.text,
                '^[一二三四五六七八九十0-9]{1,3}[、.．][^，。；：]{2,50}表$'
            )
    ) as names

    group by names.disclosure_key, plain_name(names.name)

),

-- each name once: releases repeat the same few
known_names as (

    select
        names.name,
        arg_max(
            table_titles.table_id,
            (length(table_titles.title), table_titles.title, table_titles.table_id)
        ) as table_id

    from (select distinct named_tables.name from named_tables) as names

    inner join table_titles
        on ends_with(names.name, table_titles.title)

    group by names.name

),

identified_tables as (

    select named_tables.*, known_names.table_id

    from named_tables

    inner join known_names
        on named_tables.name = known_names.name

),

printed_tables as (

    select
        check_document.disclosure_key,
        reading_figure.table_id,
        min(reading_figure.figure_key) as figure_key

    from reading_figure

    inner join check_document
        on reading_figure.document_key = check_document.document_key

    group by check_document.disclosure_key, reading_figure.table_id

)

select
    'CPL-08' as check_id,
    wanted.document_key,
    wanted.topic as subject,
    '应说明事项' as left_label,
    wanted.topic as left_text,
    '文字说明' as right_label,
    case when evidence.place_key is null then '没有' else '有' end as right_text,
    case when evidence.place_key is not null then [evidence.place_key] end as right_places,
    case
        when wanted.is_performance_text or not wanted.is_asked then 'not_applicable'
        when evidence.place_key is not null then 'pass'
        when wanted.has_statements and wanted.has_tables then 'fail'
        else 'insufficient_data'
    end as verdict,
    case
        when wanted.is_performance_text or not wanted.is_asked then 'condition_false'
        when evidence.place_key is null and not (wanted.has_statements and wanted.has_tables)
            then 'release_unknown'
    end as reason

from wanted

left join evidence
    on wanted.disclosure_key = evidence.disclosure_key
    and wanted.topic = evidence.topic

union all by name

select
    'CPL-08' as check_id,
    known_releases.document_key,
    identified_tables.table_id,
    identified_tables.name as subject,
    '目录或文字所称的表' as left_label,
    identified_tables.name as left_text,
    [identified_tables.paragraph_key] as left_places,
    '公开表' as right_label,
    case when printed_tables.figure_key is null then '未见数据' else '有' end as right_text,
    case when printed_tables.figure_key is not null then [printed_tables.figure_key] end
        as right_places,
    case
        when printed_tables.figure_key is not null then 'pass'
        when identified_tables.table_id in ('BUD01', 'BUD02', 'BUD03', 'BUD04', 'BUD05', 'BUD06')
            and known_releases.has_tables
            then 'fail'
        when identified_tables.table_id in ('FIN01', 'FIN02', 'FIN03', 'FIN04', 'FIN05', 'FIN06')
            and known_releases.has_tables
            then 'fail'
        else 'insufficient_data'
    end as verdict,
    case
        when printed_tables.figure_key is not null then null
        when known_releases.has_tables then 'side_absent'
        else 'release_unknown'
    end as reason

from identified_tables

inner join known_releases
    on identified_tables.disclosure_key = known_releases.disclosure_key

left join printed_tables
    on identified_tables.disclosure_key = printed_tables.disclosure_key
    and identified_tables.table_id = printed_tables.table_id

where not known_releases.is_performance_text;
