-- The rows of dim_price_index under Chinese names.
-- 价格指数
--
-- a row is: one row of dim_price_index

create or replace view 分析.价格指数 as

select
    dim_price_index.index_year as 年度,
    dim_price_index.price_year as 价格基年,
    dim_price_index.price_level as 价格水平,
    dim_price_index.index_value as 价格指数,
    dim_price_index.base_year as 指数基期,
    dim_price_index.source as 指数来源,
    dim_price_index.publisher as 发布单位,
    dim_price_index.retrieved_on as 取得日期

from dim_price_index;

comment on view 分析.价格指数 is
    '各年价格水平（人工录入的价格指数） | dim_price_index: price levels by year, from the index that people filled in';
comment on column 分析.价格指数.年度 is '年度 | index_year: year';
comment on column 分析.价格指数.价格基年 is
    '价格基年 | price_year: year whose prices real amounts are expressed in';
comment on column 分析.价格指数.价格水平 is
    '价格水平（基年为 1） | price_level: price level, 1 in that year';
comment on column 分析.价格指数.价格指数 is
    '价格指数（所列基期为 100） | index_value: index as filled in, 100 in its base year; null for the price year';
comment on column 分析.价格指数.指数基期 is
    '指数基期 | base_year: base year of the index as filled in';
comment on column 分析.价格指数.指数来源 is '指数来源 | source: source of the index';
comment on column 分析.价格指数.发布单位 is '发布单位 | publisher: publisher of the index';
comment on column 分析.价格指数.取得日期 is
    '取得日期 | retrieved_on: day on which it was retrieved';
