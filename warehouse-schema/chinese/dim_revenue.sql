-- The rows of dim_revenue under Chinese names.
-- 收入分类科目
--
-- a row is: one row of dim_revenue

create or replace view 分析.收入分类科目 as

select
    dim_revenue.revenue_key as 收入分类主键,
    dim_revenue.scheme as 收入分类体系,
    dim_revenue.revenue_code as 收入分类编码,
    dim_revenue.level as 级次,
    dim_revenue.revenue_name as 收入分类名称,
    dim_revenue.parent_code as 上级编码,
    dim_revenue.class_code as 类级编码,
    dim_revenue.class_name as 类级名称,
    dim_revenue.valid_from_year as 启用年度,
    dim_revenue.valid_to_year as 停用年度,
    dim_revenue.revenue_source_code as 收入来源编码,
    dim_revenue.certainty as 目录条目的把握程度

from dim_revenue;

comment on view 分析.收入分类科目 is
    '收入分类科目（各套口径，分有效期） | dim_revenue: Revenue codes of every scheme, each in each span of years in which it meant the same';
comment on column 分析.收入分类科目.收入分类主键 is
    '收入分类主键 | revenue_key: key of the revenue code in its span of years';
comment on column 分析.收入分类科目.收入分类体系 is
    '收入分类体系 | scheme: department_table and final_accounts_table (rows of those tables, numbered here), fund_nature (资金性质), government_accounting, government_revenue (政府收支分类)';
comment on column 分析.收入分类科目.收入分类编码 is
    '收入分类编码 | revenue_code: code; of rows of tables a number given here';
comment on column 分析.收入分类科目.级次 is '级次 | level: class or section';
comment on column 分析.收入分类科目.收入分类名称 is
    '收入分类名称 | revenue_name: name of the revenue code';
comment on column 分析.收入分类科目.上级编码 is '上级编码 | parent_code: code of the parent';
comment on column 分析.收入分类科目.类级编码 is '类级编码 | class_code: code of the class';
comment on column 分析.收入分类科目.类级名称 is '类级名称 | class_name: name of the class';
comment on column 分析.收入分类科目.启用年度 is
    '启用年度 | valid_from_year: first fiscal year, null where it is not known';
comment on column 分析.收入分类科目.停用年度 is
    '停用年度 | valid_to_year: last fiscal year, null while valid';
comment on column 分析.收入分类科目.收入来源编码 is
    '收入来源编码 | revenue_source_code: source of revenue that the code is, null where departments have none';
comment on column 分析.收入分类科目.目录条目的把握程度 is
    '目录条目的把握程度 | certainty: how certain the list entry is';
