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
    dim_fund.sort_order as 排序

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
