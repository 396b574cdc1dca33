-- The one value that all rows agree on that have any, or null.
-- 各行一致的值；不一致或均为空时为空
--
-- a value is: of the type of what is given

create or replace temp macro agreed(stated_value) as
    case when count(distinct stated_value) = 1 then any_value(stated_value) end;
