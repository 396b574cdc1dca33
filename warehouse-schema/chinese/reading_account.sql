-- The rows of reading_account under Chinese names.
-- 阅读账明细
--
-- a row is: one row of reading_account

create or replace view 分析.阅读账明细 as

select
    reading_account.document_key as 文件主键,
    reading_account.reading_count as 计数项代码,
    reading_account.count_name as 计数项,
    reading_account.number as 个数,
    reading_account.meaning as 计数说明,
    reading_account.sort_order as 顺序

from reading_account;

comment on view 分析.阅读账明细 is
    '阅读账明细（每份文件每项一行） | reading_account: What was seen in each document and what became of it';
comment on column 分析.阅读账明细.文件主键 is '文件主键 | document_key: key of the document';
comment on column 分析.阅读账明细.计数项代码 is
    '计数项代码 | reading_count: code of what is counted';
comment on column 分析.阅读账明细.计数项 is '计数项 | count_name: what is counted, in Chinese';
comment on column 分析.阅读账明细.个数 is '个数 | number: how many there are';
comment on column 分析.阅读账明细.计数说明 is
    '计数说明 | meaning: what the count means, in Chinese';
comment on column 分析.阅读账明细.顺序 is '顺序 | sort_order: order for display';
