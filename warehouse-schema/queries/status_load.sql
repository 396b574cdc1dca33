-- The loads that gave the warehouse its documents.
-- 历次装载
--
-- a row is: one load that brought documents, each under the load that first received it

select
    dim_document.first_load_number as "装载",
    dim_document.first_load_date as "日期",
    count(*) as "文件",
    count(*) filter (dim_document.is_current) as "现行",
    sum(dim_document.figure_count) as "数字"

from dim_document

group by all

order by dim_document.first_load_number;
