-- The loads that left a receipt, those that brought no document too.
-- 历次装载
--
-- a row is: one load

select
    mart_load.load_number as "装载",
    mart_load.load_date as "日期",
    mart_load.received_document_count as "收到",
    mart_load.new_document_count as "新到",
    mart_load.withdrawn_document_count as "撤回",
    mart_load.current_document_count as "现行",
    mart_load.figure_count as "数字",
    mart_load.finding_count as "问题"

from mart_load

order by mart_load.load_number;
