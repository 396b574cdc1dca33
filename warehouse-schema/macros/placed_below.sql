-- The place of a row below another one that its printed code says it is below.
-- 按印制编码处于另一行之下的行的位置
--
-- a value is: the place of the row itself where it tells that already, or nothing is above

create or replace temp macro placed_below(upper_path, own_path) as
    case
        when upper_path is null then own_path
        when starts_with(own_path, upper_path) and own_path <> upper_path then own_path
        else upper_path || '>' || own_path
    end;
