-- Paragraphs of the documents that checks are about.
-- 检查对象文件的段落
--
-- a row is: one paragraph; a glossary explains words and says nothing of the publisher

set variable glossary_words = (
    select string_agg(list.words, '|' order by list.words)

    from vocabulary_list('narrative_section') as list

    where list.reading = 'glossary'
);

create or replace temp table check_paragraph as

select
    narrative.document_key,
    check_document.disclosure_key,
    narrative.paragraph_number,
    narrative.page,
    narrative.line,
    narrative.section,
    narrative.text,
    regexp_matches(narrative.section, getvariable('glossary_words')) as is_glossary,
    regexp_matches(narrative.section || narrative.text, getvariable('glossary_words'))
        as names_glossary

from printed.narrative as narrative

inner join check_document
    on narrative.document_key = check_document.document_key;
