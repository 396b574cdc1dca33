-- Units of measure with their size in base units, listed ones and many of them: 亩, 万亩, 万页.
-- 计量单位及其换算，含“万页”一类带倍数的写法
--
-- a row is: one unit that a value may be measured in, or a price be for

create or replace temp macro unit_sizes() as table

with

listed as (

    select
        list.unit,
        list.base_unit,
        cast(list.factor as decimal(19, 8)) as factor,
        list.quantity_kind

    from reference_list('indicator_unit') as list

)

select
    listed.unit,
    listed.base_unit,
    cast(listed.factor as decimal(24, 8)) as factor,
    listed.quantity_kind

from listed

where listed.base_unit <> ''

union all by name

select
    many.unit || listed.unit as unit,
    listed.base_unit,
    cast(many.factor * listed.factor as decimal(24, 8)) as factor,
    listed.quantity_kind

from listed

cross join listed as many

where many.quantity_kind = 'multiplier'
    and listed.base_unit <> ''
    and listed.quantity_kind not in ('money', 'share')
    -- 万吨 is listed, and nobody counts by hundreds of it
    and listed.factor < 10000
    and many.unit || listed.unit not in (select known.unit from listed as known);
