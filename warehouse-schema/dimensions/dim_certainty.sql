-- Degrees of certainty that entries of the code lists carry.
-- 目录条目的把握程度
--
-- a row is: one degree on one scale, catalogue for code lists and cofog for the crosswalk

create or replace table dim_certainty as

select
    list.scale,
    list.code as certainty,
    list.name as certainty_name,
    list.name_english as certainty_name_english,
    cast(list.sort_order as integer) as sort_order

from reference_list('certainty') as list

order by list.scale, sort_order;

comment on table dim_certainty is
    '目录条目的把握程度 | Degrees of certainty that entries of the code lists carry';
comment on column dim_certainty.scale is
    '尺度 | catalogue for code lists, cofog for the crosswalk to COFOG';
comment on column dim_certainty.certainty is '把握程度 | degree, as the dimensions carry it';
comment on column dim_certainty.certainty_name is '把握程度名称 | name of the degree in Chinese';
comment on column dim_certainty.certainty_name_english is
    '把握程度英文说明 | what the degree means, in English';
comment on column dim_certainty.sort_order is '排序 | order, the surest first';
