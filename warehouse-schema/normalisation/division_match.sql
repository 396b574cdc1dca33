-- The places that documents name, as questions to be matched.
-- 文件所述地名，供匹配用
--
-- a row is: one distinct code, name and year

select distinct
    effective_document.division_code,
    effective_document.division_name,
    coalesce(effective_document.fiscal_year, 0) as fiscal_year

from effective_document

order by all;
