-- What disclosures say of the three public expenses where they print no figure of them.
-- 没有“三公”经费数字的公开文件所作的说明
--
-- a row is: one current disclosure that says that there are none, or that prints the table
--           without a number and without a word; the sentence counts before the empty table

create or replace table mart_three_public_none as

with

words as (

    select list.pattern

    from vocabulary_list('none_statement') as list

    where list.measure = 'three_public_total' and list.section is null

),

-- a constant pattern first: one that varies by row is compiled for each row
paragraphs as (

    select
        1 as source_order,
        narrative.document_key,
        narrative.page,
        narrative.line,
        narrative.text

    from printed.narrative as narrative

    where contains(narrative.text, '三公')
        and regexp_matches(narrative.text, '无|没有|未|不涉及|为零')

    union all

    select
        2 as source_order,
        printed_table.document_key,
        printed_table.page,
        printed_table.line,
        printed_table.empty_note

    from printed.table as printed_table

    where contains(printed_table.empty_note, '三公')

),

clauses as (

    select
        paragraphs.*,
        unnest(regexp_split_to_array(paragraphs.text, '[。；;，,]')) as clause

    from paragraphs

),

statements as (

    select
        dim_document.disclosure_key as document_key,
        'none' as statement,
        clauses.source_order,
        clauses.document_key as printed_document_key,
        clauses.page,
        clauses.line,
        clauses.text as printed_text

    from clauses

    inner join dim_document
        on clauses.document_key = dim_document.document_key

    inner join words
        on regexp_matches(clauses.clause, words.pattern)

    where dim_document.is_current
        -- what is said of another year says nothing of this one
        and not regexp_matches(clauses.clause, '上年|去年|上一年')
        and (
            not regexp_matches(clauses.clause, '20[0-9]{2}')
            or contains(clauses.clause, cast(dim_document.fiscal_year as varchar))
        )

    union all

    select
        dim_document.disclosure_key,
        'empty',
        3,
        printed_table.document_key,
        printed_table.page,
        printed_table.line,
        printed_table.table_title

    from printed.table as printed_table

    inner join dim_document
        on printed_table.document_key = dim_document.document_key

    where dim_document.is_current
        and printed_table.table_id in ('BUD07', 'FIN09')
        and printed_table.is_empty

)

select
    statements.document_key,
    publisher.budgetary_unit_key,
    publisher.fiscal_year,
    publisher.stage as figure_kind,
    statements.statement,
    statements.printed_document_key,
    statements.page,
    statements.line,
    statements.printed_text

from statements

inner join dim_document as publisher
    on statements.document_key = publisher.document_key

qualify row_number() over (
    partition by statements.document_key
    order by
        statements.source_order,
        statements.printed_document_key,
        statements.page,
        statements.line,
        statements.printed_text
) = 1

order by statements.document_key;

comment on table mart_three_public_none is
    '没有“三公”经费数字的文件所作的说明 | what a disclosure says where it prints no figure';
comment on column mart_three_public_none.document_key is '公开标识 | disclosure';
comment on column mart_three_public_none.budgetary_unit_key is
    '预算单位主键 | key of the budgetary unit that publishes';
comment on column mart_three_public_none.fiscal_year is '年度 | fiscal year';
comment on column mart_three_public_none.figure_kind is
    '数字性质 | budget or final_account, as the disclosure';
comment on column mart_three_public_none.statement is
    '说明 | none: it says that there are none; empty: the table is empty and nothing is said';
comment on column mart_three_public_none.printed_document_key is
    '所在文件标识 | document in which it is printed';
comment on column mart_three_public_none.page is '页 | page, 0 where the format has none';
comment on column mart_three_public_none.line is '行 | line of the page or file';
comment on column mart_three_public_none.printed_text is '原文 | text as printed';
