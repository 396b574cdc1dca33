-- The sign of a comparator, as people write it.
-- 比较方式的符号
--
-- a value is: a sign or word; empty where an indicator has no number

create or replace macro comparator_sign(comparator) as
    case comparator
        when 'eq' then '='
        when 'ge' then '≥'
        when 'gt' then '>'
        when 'le' then '≤'
        when 'lt' then '<'
        when 'range' then '区间'
        when 'about' then '约'
    end;

comment on macro comparator_sign is '比较方式的符号 | sign of a comparator';
