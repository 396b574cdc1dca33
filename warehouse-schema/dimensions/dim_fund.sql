-- Funds and budget books that money comes from.
-- 资金性质
--
-- a row is: one fund; key 0 is a member that no list holds

create or replace table dim_fund as

select
    cast(
        row_number() over (order by cast(list.sort_order as integer), list.code) as integer
    ) as fund_key,
    list.code as fund_code,
    list.name as fund_name,
    list.name_english as fund_name_english,
    cast(list.sort_order as integer) as sort_order

from read_csv(reference_file('fund'), all_varchar = true, header = true) as list

union all by name

select
    0 as fund_key,
    '' as fund_code,
    '未知' as fund_name,
    'unknown' as fund_name_english,
    0 as sort_order

order by fund_key;

comment on table dim_fund is
    '资金性质 | Funds and budget books that money comes from';
comment on column dim_fund.fund_key is '资金性质主键 | key of the fund';
comment on column dim_fund.fund_code is '资金性质编码 | code of the fund';
comment on column dim_fund.fund_name is '资金性质名称 | name of the fund in Chinese';
comment on column dim_fund.fund_name_english is
    '资金性质英文名称 | name of the fund in English';
comment on column dim_fund.sort_order is '排序 | order of presentation';
