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
    dim_revenue_source.sort_order as 排序,
    dim_revenue_source.valid_from_year as 启用年度,
    dim_revenue_source.valid_to_year as 停用年度,
    dim_revenue_source.former_name as 曾用名,
    dim_revenue_source.renamed_in_year as 更名年度,
    dim_revenue_source.certainty as 目录条目的把握程度,
    dim_revenue_source.basis as 依据,
    dim_revenue_source.revenue_codes as 对应的收入分类编码

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
comment on column 分析.收入来源.启用年度 is
    '启用年度 | valid_from_year: first fiscal year, null where it is not known or of no matter';
comment on column 分析.收入来源.停用年度 is
    '停用年度 | valid_to_year: last fiscal year, null while valid';
comment on column 分析.收入来源.曾用名 is '曾用名 | former_name: name that was usual before';
comment on column 分析.收入来源.更名年度 is
    '更名年度 | renamed_in_year: first fiscal year of the present name; in places a year or two later';
comment on column 分析.收入来源.目录条目的把握程度 is
    '目录条目的把握程度 | certainty: how certain the list entry is';
comment on column 分析.收入来源.依据 is
    '依据 | basis: rule or form that the entry comes from, where known';
comment on column 分析.收入来源.对应的收入分类编码 is
    '对应的收入分类编码 | revenue_codes: codes of dim_revenue that are this source, each with its scheme';
