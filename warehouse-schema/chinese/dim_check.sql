-- The rows of dim_check under Chinese names.
-- 勾稽规则
--
-- a row is: one row of dim_check

create or replace view 分析.勾稽规则 as

select
    dim_check.check_id as 勾稽关系编号,
    dim_check.check_name as 名称,
    dim_check.check_name_english as 英文名称,
    dim_check.severity as 严重程度,
    dim_check.check_version as 勾稽关系版本

from dim_check;

comment on view 分析.勾稽规则 is
    '勾稽关系目录 | dim_check: The checks with their sentences, as the heads of their own files say them';
comment on column 分析.勾稽规则.勾稽关系编号 is '勾稽关系编号 | check_id: id of the check';
comment on column 分析.勾稽规则.名称 is '名称 | check_name: what must hold, in Chinese';
comment on column 分析.勾稽规则.英文名称 is
    '英文名称 | check_name_english: what must hold, in English';
comment on column 分析.勾稽规则.严重程度 is '严重程度 | severity: info, warning or error';
comment on column 分析.勾稽规则.勾稽关系版本 is
    '勾稽关系版本 | check_version: version of the check''s formula';
