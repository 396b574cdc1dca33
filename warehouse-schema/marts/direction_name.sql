-- Which way is better, in words.
-- 指标的好坏方向
--
-- a value is: a word; of an indicator whose direction is not known, 不定

create or replace macro direction_name(direction) as
    case direction
        when 'more_is_better' then '越高越好'
        when 'less_is_better' then '越低越好'
        when 'nearer_is_better' then '越近越好'
        else '不定'
    end;

comment on macro direction_name is '指标的好坏方向 | which way is better, in words';
