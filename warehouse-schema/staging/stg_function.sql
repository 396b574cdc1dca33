-- Function codes as they stand in the list, each in each span of years.
-- 支出功能分类目录（分有效期）
--
-- a row is: one code in one span of fiscal years; an open end is year 0 or 9999

create or replace temp table stg_function as

select
    list.code as function_code,
    list.name as function_name,
    coalesce(cast(list.valid_from as integer), 0) as first_year,
    coalesce(cast(list.valid_to as integer), 9999) as last_year,
    list.fund_book,
    list.certainty = 'uncertain' as is_uncertain

from reference_list('function') as list;
