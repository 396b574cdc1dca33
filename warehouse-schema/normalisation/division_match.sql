-- The places that documents name, as questions to be matched.
-- 文件所述地名，供匹配用
--
-- a row is: one distinct code and name

select distinct
    effective_document.division_code,
    effective_document.division_name

from effective_document

order by all;
