-- Bodies that disclose a year, with what their disclosure holds.
-- 各年度公开文件的单位及其公开的内容
--
-- a row is: one body and the current disclosure that it publishes

create or replace temp table disclosing_body as

select
    mart_subject.*,
    disclosures.has_tables,
    disclosures.has_performance

from mart_subject

inner join (
    select
        dim_document.disclosure_key,
        bool_or(dim_document.has_budget_tables or dim_document.has_final_tables)
            as has_tables,
        bool_or(dim_document.has_performance) as has_performance

    from dim_document

    where dim_document.is_current

    group by dim_document.disclosure_key
) as disclosures
    on mart_subject.document_key = disclosures.disclosure_key

where mart_subject.is_publisher and mart_subject.fiscal_year is not null;
