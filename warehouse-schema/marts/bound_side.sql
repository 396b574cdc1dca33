-- On which side of its number a target may lie.
-- 目标值在数的哪一边
--
-- a value is: at_least, at_most, or at for a number without a bound and for a range

create or replace macro bound_side(comparator) as
    case
        when comparator in ('ge', 'gt') then 'at_least'
        when comparator in ('le', 'lt') then 'at_most'
        else 'at'
    end;

comment on macro bound_side is '目标值在数的哪一边 | on which side of its number a target may lie';
