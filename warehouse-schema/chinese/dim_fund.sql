-- The rows of dim_fund under Chinese names.
-- 资金性质
--
-- a row is: one row of dim_fund

create or replace view 分析.资金性质 as

select
    dim_fund.fund_key as 资金性质主键,
    dim_fund.fund_code as 资金性质编码,
    dim_fund.fund_name as 资金性质名称,
    dim_fund.fund_name_english as 资金性质英文名称,
    dim_fund.sort_order as 排序,
    dim_fund.valid_from_year as 启用年度,
    dim_fund.valid_to_year as 停用年度,
    dim_fund.former_name as 曾用名,
    dim_fund.renamed_in_year as 更名年度,
    dim_fund.certainty as 目录条目的把握程度,
    dim_fund.basis as 依据

from dim_fund;

comment on view 分析.资金性质 is
    '资金性质 | dim_fund: Funds and budget books that money comes from';
comment on column 分析.资金性质.资金性质主键 is '资金性质主键 | fund_key: key of the fund';
comment on column 分析.资金性质.资金性质编码 is '资金性质编码 | fund_code: code of the fund';
comment on column 分析.资金性质.资金性质名称 is
    '资金性质名称 | fund_name: name of the fund in Chinese';
comment on column 分析.资金性质.资金性质英文名称 is
    '资金性质英文名称 | fund_name_english: name of the fund in English';
comment on column 分析.资金性质.排序 is '排序 | sort_order: order of presentation';
comment on column 分析.资金性质.启用年度 is
    '启用年度 | valid_from_year: first fiscal year, null where it is not known or of no matter';
comment on column 分析.资金性质.停用年度 is
    '停用年度 | valid_to_year: last fiscal year, null while valid';
comment on column 分析.资金性质.曾用名 is '曾用名 | former_name: name that was usual before';
comment on column 分析.资金性质.更名年度 is
    '更名年度 | renamed_in_year: first fiscal year of the present name; in places a year or two later';
comment on column 分析.资金性质.目录条目的把握程度 is
    '目录条目的把握程度 | certainty: how certain the list entry is';
comment on column 分析.资金性质.依据 is
    '依据 | basis: rule or form that the entry comes from, where known';
