-- Where the content of economic codes went, as far as anybody states it.
-- 支出经济分类科目的沿革
--
-- a row is: one code that ended × one successor (or none)

create or replace temp table stg_economic_succession as

select
    list.scheme,
    list.code,
    cast(list.last_year as integer) as last_year,
    list.successor_code,
    cast(list.first_year as integer) as first_year,
    list.rule,
    list.certainty,
    list.reason

from reference_list('economic_succession') as list;
