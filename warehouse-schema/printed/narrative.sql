-- Every printed paragraph.
-- 印出的全部段落
--
-- a row is: one paragraph of one document

create or replace table printed.narrative as

select
    stg_narrative.document_key,
    stg_narrative.paragraph_number,
    stg_narrative.page,
    stg_narrative.line,
    stg_narrative.section,
    stg_narrative.text

from stg_narrative

inner join effective_document
    on stg_narrative.document_key = effective_document.document_key

order by stg_narrative.document_key, stg_narrative.paragraph_number;

comment on table printed.narrative is
    '印出的全部段落 | Every printed paragraph';
comment on column printed.narrative.document_key is
    '文件主键（SHA-256 前 16 位） | key of the document: first 16 hex digits of its SHA-256';
comment on column printed.narrative.paragraph_number is
    '段落序号 | number of the paragraph in its document';
comment on column printed.narrative.page is '页码 | page, 0 where the format has none';
comment on column printed.narrative.line is '行号 | line of the page or file';
comment on column printed.narrative.section is '所在标题 | nearest heading above';
comment on column printed.narrative.text is '正文 | text of the paragraph';
