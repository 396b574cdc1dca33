-- The rows of dim_revenue_source under Chinese names.
-- 收入来源
--
-- a row is: one row of dim_revenue_source

create or replace view 分析.收入来源 as

select
    dim_revenue_source.revenue_source_key as 收入来源主键,
    dim_revenue_source.revenue_source_code as 收入来源编码,
    dim_revenue_source.parent_code as 上级编码,
    dim_revenue_source.revenue_source_name as 收入来源名称,
    dim_revenue_source.revenue_source_name_english as 收入来源英文名称,
    dim_revenue_source.sort_order as 排序

from dim_revenue_source;

comment on view 分析.收入来源 is
    '收入来源 | dim_revenue_source: Sources of revenue';
comment on column 分析.收入来源.收入来源主键 is
    '收入来源主键 | revenue_source_key: key of the source of revenue';
comment on column 分析.收入来源.收入来源编码 is
    '收入来源编码 | revenue_source_code: code of the source';
comment on column 分析.收入来源.上级编码 is '上级编码 | parent_code: code of the parent';
comment on column 分析.收入来源.收入来源名称 is
    '收入来源名称 | revenue_source_name: name of the source in Chinese';
comment on column 分析.收入来源.收入来源英文名称 is
    '收入来源英文名称 | revenue_source_name_english: name of the source in English';
comment on column 分析.收入来源.排序 is '排序 | sort_order: order of presentation';
