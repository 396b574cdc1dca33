-- The documents that the checks of budget tables are about.
-- 预算表勾稽关系的检查对象
--
-- a row is: one document of the stage of the budget

create or replace temp table check_document as

select
    effective_document.document_key,
    effective_document.fiscal_year

from effective_document

where effective_document.stage = 'budget' and effective_document.is_read;
