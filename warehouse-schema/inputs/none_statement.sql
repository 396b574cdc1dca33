-- Paragraphs that say of a fund, of 三公 or of procurement that there is none.
-- 说明某项资金或经费为零或没有的段落
--
-- a row is: one paragraph × what there is none of

create or replace temp table none_statement as

with

subjects as (

    select distinct
        list.subject,
        string_split(list.subject_words, '|') as words

    from vocabulary_list('empty_table') as list

),

-- one sign stands for every word of the subject, so that one constant pattern serves all subjects:
-- one that varies by row is compiled for each row
naming_paragraphs as materialized (

    select
        printed_narrative.document_key || '.n' || printed_narrative.paragraph_number as place_key,
        printed_narrative.document_key,
        check_document.disclosure_key,
        subjects.subject,
        list_reduce(
            list_prepend(
                printed_narrative.text,
                list_sort(subjects.words, 'desc')
            ),
            lambda text, word: replace(text, word, chr(57344))
        ) as text

    from printed.narrative as printed_narrative

    inner join check_document
        on printed_narrative.document_key = check_document.document_key

    cross join subjects

    where list_bool_or(
            list_transform(
                subjects.words, lambda word: contains(printed_narrative.text, word)
            )
        )

)

select
    naming_paragraphs.place_key,
    naming_paragraphs.document_key,
    naming_paragraphs.disclosure_key,
    naming_paragraphs.subject

from naming_paragraphs

where regexp_matches(
        naming_paragraphs.text,
        '(?:无|没有|未安排|不涉及|未发生)[^。；]{0,30}\x{E000}'
            || '|\x{E000}[^。；]{0,30}'
            || '(?:无|没有|未安排|不涉及|未发生|为零|[^0-9.,]0(?:\.0+)? *[千万亿]?元)'
    );
