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
    cast(list.sort_order as integer) as sort_order,
    cast(list.valid_from as integer) as valid_from_year,
    cast(list.valid_to as integer) as valid_to_year,
    list.former_name,
    cast(list.renamed_in as integer) as renamed_in_year,
    list.certainty,
    list.basis

from reference_list('fund') as list

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
comment on column dim_fund.valid_from_year is
    '启用年度 | first fiscal year, null where it is not known or of no matter';
comment on column dim_fund.valid_to_year is '停用年度 | last fiscal year, null while valid';
comment on column dim_fund.former_name is '曾用名 | name that was usual before';
comment on column dim_fund.renamed_in_year is
    '更名年度 | first fiscal year of the present name; in places a year or two later';
comment on column dim_fund.certainty is '目录条目的把握程度 | how certain the list entry is';
comment on column dim_fund.basis is
    '依据 | rule or form that the entry comes from, where known';
