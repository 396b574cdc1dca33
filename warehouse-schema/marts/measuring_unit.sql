-- The unit in which a target is shown; a share reads better in percent.
-- 目标值显示所用的计量单位，比率以百分数显示
--
-- a value is: a unit, with what it is per; empty where none is printed

create or replace macro measuring_unit(quantity_kind, base_unit, per_unit) as
    case
        when quantity_kind = 'share' then '%'
        when per_unit is not null then base_unit || '/' || per_unit
        else coalesce(base_unit, '')
    end;

comment on macro measuring_unit is
    '目标值显示所用的计量单位 | unit in which a target is shown';
