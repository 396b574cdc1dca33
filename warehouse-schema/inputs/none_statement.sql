-- Paragraphs that say of a fund, of 三公 or of procurement that there is none.
-- 说明某项资金或经费为零或没有的段落
--
-- a row is: one paragraph × what there is none of

create or replace temp table none_statement as

with

subjects as (

    select distinct
        list.subject,
        list.subject_words,
        '(?:无|没有|未安排|不涉及|未发生)[^。；]{0,30}(?:' || list.subject_words || ')'
            || '|(?:' || list.subject_words || ')[^。；]{0,30}'
            || '(?:无|没有|未安排|不涉及|未发生|为零|[^0-9.,]0(?:\.0+)? *[千万亿]?元)'
            as none_pattern

    from read_csv(vocabulary_file('empty_table'), all_varchar = true, header = true) as list

),

-- a pattern of each subject is dear to compile: only for paragraphs that have its words and one
-- of nothing
paragraphs as (

    select
        printed_narrative.document_key || '.n' || printed_narrative.paragraph_number as place_key,
        printed_narrative.document_key,
        check_document.disclosure_key,
        printed_narrative.text

    from printed.narrative as printed_narrative

    inner join check_document
        on printed_narrative.document_key = check_document.document_key

    where regexp_matches(
        printed_narrative.text, '无|没有|未安排|不涉及|未发生|为零|0(?:\.0+)? *[千万亿]?元'
    )

)

select
    paragraphs.place_key,
    paragraphs.document_key,
    paragraphs.disclosure_key,
    subjects.subject

from paragraphs

inner join subjects
    on case
        when regexp_matches(paragraphs.text, subjects.subject_words)
            then regexp_matches(paragraphs.text, subjects.none_pattern)
        else false
    end;
