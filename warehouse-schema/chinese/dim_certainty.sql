-- The rows of dim_certainty under Chinese names.
-- 把握程度
--
-- a row is: one row of dim_certainty

create or replace view 分析.把握程度 as

select
    dim_certainty.scale as 尺度,
    dim_certainty.certainty as 把握程度,
    dim_certainty.certainty_name as 把握程度名称,
    dim_certainty.certainty_name_english as 把握程度英文说明,
    dim_certainty.sort_order as 排序

from dim_certainty;

comment on view 分析.把握程度 is
    '目录条目的把握程度 | dim_certainty: Degrees of certainty that entries of the code lists carry';
comment on column 分析.把握程度.尺度 is
    '尺度 | scale: catalogue for code lists, cofog for the crosswalk to COFOG';
comment on column 分析.把握程度.把握程度 is
    '把握程度 | certainty: degree, as the dimensions carry it';
comment on column 分析.把握程度.把握程度名称 is
    '把握程度名称 | certainty_name: name of the degree in Chinese';
comment on column 分析.把握程度.把握程度英文说明 is
    '把握程度英文说明 | certainty_name_english: what the degree means, in English';
comment on column 分析.把握程度.排序 is '排序 | sort_order: order, the surest first';
