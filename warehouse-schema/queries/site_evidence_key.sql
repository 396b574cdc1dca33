-- Documents with cited places.
-- 载有所引印处的文件
--
-- a row is: one document

select distinct site_citation.document_key

from site_citation

order by site_citation.document_key;
