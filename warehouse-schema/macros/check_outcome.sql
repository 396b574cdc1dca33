-- The outcome of comparing two sides of a check.
-- 勾稽关系两侧比较的结果
--
-- a value is: insufficient_data where a side is missing, else pass or fail

create or replace temp macro check_outcome(left_side, right_side, tolerance) as
    case
        when left_side is null or right_side is null then 'insufficient_data'
        when abs(left_side - right_side) <= tolerance then 'pass'
        else 'fail'
    end;
