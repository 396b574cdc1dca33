-- The bodies that documents name, their publishers included, as questions to be matched.
-- 文件所述单位（含发布单位），供匹配用
--
-- a row is: one distinct body of one publisher in one year

with

bodies as (

    select document_key, '' as body_code, '' as body_name from effective_document

    union

    select document_key, body_code, body_name from stg_figure

    union

    select document_key, body_code, body_name from stg_project

    union

    select document_key, body_code, body_name from stg_indicator

)

select distinct
    effective_document.division_code,
    effective_document.division_name,
    coalesce(effective_document.fiscal_year, 0) as fiscal_year,
    effective_document.unit_code as document_unit_code,
    effective_document.unit_name as document_unit_name,
    bodies.body_code,
    bodies.body_name

from bodies

inner join effective_document
    on bodies.document_key = effective_document.document_key

order by all;
