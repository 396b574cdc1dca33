-- The loads that gave the warehouse its documents.
-- 历次装载
--
-- a row is: one load

select
    dim_document.load_number as "装载",
    dim_document.load_date as "日期",
    count(*) as "文件",
    sum(dim_document.figure_count) as "数字"

from dim_document

group by all

order by dim_document.load_number;
