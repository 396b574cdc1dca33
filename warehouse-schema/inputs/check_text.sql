-- Printed words that are checked as words: paragraphs, names of projects, indicators.
-- 供文字检查的印出文字：段落、项目名称、绩效指标
--
-- a row is: one text of one document, blanks closed; a row of a table that is told as a paragraph
-- is marked

create or replace temp table check_text as

with

texts as (

    select
        narrative.document_key,
        narrative.document_key || '.n' || narrative.paragraph_number as place_key,
        'paragraph' as text_kind,
        narrative.paragraph_number,
        narrative.section as heading,
        narrative.text

    from printed.narrative as narrative

    union all

    select
        project.document_key,
        min(project.project_member_key) as place_key,
        'project_name' as text_kind,
        null as paragraph_number,
        '' as heading,
        project.project_name as text

    from printed.project as project

    where project.project_name <> ''

    group by project.document_key, project.project_name

    union all

    select
        indicator.document_key,
        indicator.indicator_key as place_key,
        'indicator' as text_kind,
        null as paragraph_number,
        indicator.project_name as heading,
        unnest(
            [
                indicator.level3, indicator.description, indicator.value_text, indicator.basis
            ]
        ) as text

    from printed.indicator as indicator

    where not indicator.is_doubtful

)

select
    texts.document_key,
    texts.place_key,
    texts.text_kind,
    texts.paragraph_number,
    texts.heading,
    contains(texts.text, ' | ') as is_table_row,
    regexp_replace(texts.text, '[\s\x{3000}\x{00A0}]', '', 'g') as text,
    check_document.stage,
    check_document.fiscal_year,
    dim_division.level as division_level

from texts

inner join check_document
    on texts.document_key = check_document.document_key

left join dim_division
    on check_document.division_key = dim_division.division_key

where texts.text <> '';
