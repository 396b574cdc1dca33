-- The province to which what is wrong with a file belongs: that of the last document it held.
-- 文件接收问题归入的省级区划
--
-- a row is: one file of which a manifest row is known

create or replace temp table file_part as

select
    stg_manifest.file,
    arg_max(
        document_part.province, (stg_manifest.load_number, document_part.document_key)
    ) as province

from stg_manifest

inner join document_part
    on stg_manifest.document_key = document_part.document_key

group by stg_manifest.file;
