-- Price levels by year, from the list that people fill in with its source.
-- 各年价格水平，取自人工录入并注明出处的价格指数
--
-- a row is: one year with a price level; none where no index is filled in

create or replace table dim_price_index as

with recursive

-- the one year that everything is measured against has no index of its own, or 100
roots as (

    select distinct stg_price_index.base_year as price_year

    from stg_price_index

    where stg_price_index.base_year not in (
        select chained.index_year from stg_price_index as chained
        where chained.base_year <> chained.index_year
    )

),

levels as (

    select
        roots.price_year as index_year,
        roots.price_year,
        cast(1 as double) as price_level

    from roots

    union all

    select
        stg_price_index.index_year,
        levels.price_year,
        levels.price_level * cast(stg_price_index.index_value as double) / 100 as price_level

    from stg_price_index

    inner join levels
        on stg_price_index.base_year = levels.index_year

    where stg_price_index.index_year <> stg_price_index.base_year

)

select
    levels.index_year,
    levels.price_year,
    levels.price_level,
    stg_price_index.index_value,
    stg_price_index.base_year,
    stg_price_index.source,
    stg_price_index.publisher,
    stg_price_index.retrieved_on

from levels

left join stg_price_index
    on levels.index_year = stg_price_index.index_year

order by levels.index_year;

comment on table dim_price_index is
    '各年价格水平（人工录入的价格指数） | price levels by year, from the index that people filled in';
comment on column dim_price_index.index_year is '年度 | year';
comment on column dim_price_index.price_year is
    '价格基年 | year whose prices real amounts are expressed in';
comment on column dim_price_index.price_level is
    '价格水平（基年为 1） | price level, 1 in that year';
comment on column dim_price_index.index_value is
    '价格指数（所列基期为 100） | index as filled in, 100 in its base year; null for the price year';
comment on column dim_price_index.base_year is '指数基期 | base year of the index as filled in';
comment on column dim_price_index.source is '指数来源 | source of the index';
comment on column dim_price_index.publisher is '发布单位 | publisher of the index';
comment on column dim_price_index.retrieved_on is '取得日期 | day on which it was retrieved';
