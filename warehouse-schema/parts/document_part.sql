-- The province in which each document is built.
-- 每份文件归入哪个省级区划建库
--
-- a row is: one document with a receipt; 00 holds those of which nobody says where they are from

create or replace temp table document_part as

select
    effective_document.document_key,
    province_of(
        stated_division(
            division_match.match_method, division_match.code, effective_document.division_code
        )
    ) as province

from effective_document

left join division_match
    on effective_document.division_code = division_match.division_code
    and effective_document.division_name = division_match.division_name
    and coalesce(effective_document.fiscal_year, 0) = division_match.fiscal_year;
