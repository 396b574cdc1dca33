-- The documents that checks are about, with what is known of their publishers.
-- 勾稽关系的检查对象
--
-- a row is: one current document that was read; the documents of one disclosure complete each
-- other, so that checks between tables or of sentences against tables join by disclosure

create or replace temp table check_document as

select
    dim_document.document_key,
    dim_document.disclosure_key,
    dim_document.file,
    dim_document.load_number,
    dim_document.stage,
    dim_document.scope,
    dim_document.fiscal_year,
    dim_document.division_key,
    dim_document.budgetary_unit_key,
    dim_budgetary_unit.body_class,
    dim_budgetary_unit.body_kind,
    dim_budgetary_unit.peer_group,
    dim_budgetary_unit.conformed_unit,
    dim_document.has_budget_tables,
    dim_document.has_final_tables,
    dim_document.has_performance,
    dim_document.has_statements

from dim_document

left join dim_budgetary_unit
    on dim_document.budgetary_unit_key = dim_budgetary_unit.budgetary_unit_key

where dim_document.is_current and dim_document.reading_outcome <> 'quarantined';
