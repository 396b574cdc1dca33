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
