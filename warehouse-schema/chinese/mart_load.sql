-- The rows of mart_load under Chinese names.
-- 历次装载
--
-- a row is: one row of mart_load

create or replace view 分析.历次装载 as

select
    mart_load.load_number as 装载次序,
    mart_load.load_date as 装载日期,
    mart_load.received_document_count as 收到份数,
    mart_load.new_document_count as 新到份数,
    mart_load.current_document_count as 新到中现行份数,
    mart_load.withdrawn_document_count as 撤回份数,
    mart_load.figure_count as 新到文件的数字,
    mart_load.finding_count as 文件与清单问题

from mart_load;

comment on view 分析.历次装载 is
    '历次装载 | mart_load: loads that left a receipt: what each received, brought and took back';
comment on column 分析.历次装载.装载次序 is
    '装载次序 | load_number: number of the receipt; a run that brings no news has none';
comment on column 分析.历次装载.装载日期 is
    '装载日期 | load_date: date of the load; null where it received no document';
comment on column 分析.历次装载.收到份数 is
    '收到份数（份） | received_document_count: documents received or named';
comment on column 分析.历次装载.新到份数 is
    '新到份数（份） | new_document_count: of these received for the first time';
comment on column 分析.历次装载.新到中现行份数 is
    '新到中现行份数（份） | current_document_count: of the new ones those that are in force today';
comment on column 分析.历次装载.撤回份数 is
    '撤回份数（份） | withdrawn_document_count: documents whose withdrawal the load was the first to say';
comment on column 分析.历次装载.新到文件的数字 is
    '新到文件的数字（个） | figure_count: printed figures of the new ones';
comment on column 分析.历次装载.文件与清单问题 is
    '文件与清单问题（个） | finding_count: faults found in files and manifest on receipt';
