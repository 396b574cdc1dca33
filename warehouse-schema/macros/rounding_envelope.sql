-- How far a figure may lie from the sum of its parts by rounding alone.
-- 四舍五入允许的差额
--
-- a value is: yuan; half a printed unit for the figure and for each part

create or replace temp macro rounding_envelope(part_count, step_yuan) as
    cast((part_count + 1) * step_yuan / 2 as decimal(24, 6));
