-- What performance sheets and sentences about targets say in words.
-- 绩效目标表与目标文字中的语句
--
-- a row is: one text of one document; its source is the name, the purpose or the first_year of a
-- project, a goal (what is to be reached) or a target (what a sentence promises in figures).
-- Goals and targets of the body as a whole stand in sentences outside the sheets and have no
-- sheet number. The label stands before a goal: 绩效目标：, 年度目标1：

-- a pattern that is the same for all rows is compiled once
set variable sheet_labels = (
    with

    label_words as (

        select list.label, 'goal' as role

        from vocabulary_list('form_label') as list

        where list.meaning in ('section_goals', 'objective_annual', 'objective_long')

        union all

        select list.label, 'first_year' as role

        from vocabulary_list('form_label') as list

        where list.meaning = 'first_year'

        union all

        select list.word as label, 'target' as role

        from vocabulary_list('narrative_word') as list

        where list.role = 'target_lead'

    ),

    alternatives as (

        select
            label_words.role,
            string_agg(
                label_words.label, '|' order by length(label_words.label) desc, label_words.label
            ) as words

        from label_words

        group by label_words.role

    )

    select struct_pack(
        anyone := string_agg(alternatives.words, '|' order by alternatives.role),
        goal := '(?:'
            || any_value(alternatives.words) filter (alternatives.role = 'goal')
            || ')[0-9]*[:：]',
        target := '(?:'
            || any_value(alternatives.words) filter (alternatives.role = 'target')
            || ')[:：]',
        first_year := '(?:'
            || any_value(alternatives.words) filter (alternatives.role = 'first_year')
            || ')[:：]'
    )

    from alternatives
);

create or replace temp table check_sheet_text as

with

-- a place as one number, so that what stands before what can be told
sheets as (

    select
        stg_project.document_key,
        stg_project.sheet_number,
        stg_project.project_name,
        stg_project.purpose,
        cast(stg_project.page as bigint) * 1000000 + stg_project.line as place,
        printed_project.project_member_key as place_key

    from stg_project

    inner join check_document
        on stg_project.document_key = check_document.document_key

    inner join printed.project as printed_project
        on stg_project.document_key = printed_project.document_key
        and stg_project.page = printed_project.page
        and stg_project.line = printed_project.line
        and stg_project.project_code = printed_project.project_code
        and stg_project.project_name = printed_project.project_name

),

sheet_ends as (

    select
        printed_indicator.document_key,
        printed_indicator.sheet_number,
        max(cast(printed_indicator.page as bigint) * 1000000 + printed_indicator.line)
            as last_place

    from printed.indicator as printed_indicator

    group by printed_indicator.document_key, printed_indicator.sheet_number

),

-- most paragraphs hold no such word: only the others are worth a pattern
labelled_paragraphs as materialized (

    select printed_narrative.*

    from printed.narrative as printed_narrative

    inner join check_document
        on printed_narrative.document_key = check_document.document_key

    where regexp_matches(printed_narrative.text, getvariable('sheet_labels').anyone)

),

sentences as (

    select
        labelled_paragraphs.document_key,
        cast(labelled_paragraphs.page as bigint) * 1000000 + labelled_paragraphs.line as place,
        labelled_paragraphs.document_key || '.n' || labelled_paragraphs.paragraph_number
            as place_key,
        labelled_paragraphs.section,
        regexp_extract(labelled_paragraphs.text, getvariable('sheet_labels').goal) as goal_label,
        regexp_extract(
            labelled_paragraphs.text,
            getvariable('sheet_labels').goal
                || '(.*?)(?:' || getvariable('sheet_labels').target || '|$)',
            1
        ) as goal,
        regexp_extract(
            labelled_paragraphs.text, getvariable('sheet_labels').target || '(.*)$', 1
        ) as target,
        regexp_extract(
            labelled_paragraphs.text, '^' || getvariable('sheet_labels').first_year || '(.*)$', 1
        ) as first_year

    from labelled_paragraphs

),

placed_sentences as (

    select
        sentences.*,
        case when sentences.place <= sheet_ends.last_place then sheets.sheet_number end
            as sheet_number

    from sentences

    asof left join sheets
        on sentences.document_key = sheets.document_key
        and sentences.place >= sheets.place

    left join sheet_ends
        on sheets.document_key = sheet_ends.document_key
        and sheets.sheet_number = sheet_ends.sheet_number

    where sentences.goal <> '' or sentences.target <> '' or sentences.first_year <> ''

),

texts as (

    select document_key, sheet_number, 'name' as source, '' as section, '' as label,
        project_name as text, place_key

    from sheets

    union all

    select document_key, sheet_number, 'purpose', '', '', purpose, place_key

    from sheets

    union all

    select document_key, sheet_number, 'goal', section, goal_label, goal, place_key

    from placed_sentences

    union all

    select document_key, sheet_number, 'target', section, '', target, place_key

    from placed_sentences

    union all

    select document_key, sheet_number, 'first_year', section, '', first_year, place_key

    from placed_sentences

)

select
    texts.document_key,
    check_document.disclosure_key,
    texts.sheet_number,
    texts.source,
    texts.section,
    texts.label,
    texts.text,
    texts.place_key

from texts

inner join check_document
    on texts.document_key = check_document.document_key

where texts.text <> '';
