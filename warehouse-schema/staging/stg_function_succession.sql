-- Where the content of a function code went when its span ended.
-- 支出功能分类科目的沿革
--
-- a row is: one code, the last year of a span of it and one successor, none where it was abolished

create or replace temp table stg_function_succession as

select
    list.code as function_code,
    cast(list.last_year as integer) as last_year,
    list.successor_code,
    cast(list.first_year as integer) as first_year,
    list.rule,
    list.certainty,
    list.reason

from reference_list('function_succession') as list;
