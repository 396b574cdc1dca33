-- How a number in a clause binds: at most, at least, or as it stands.
-- 文字中数字的约束方式
--
-- a value is: range (1000-1500元), le, ge or eq, as comparators of indicators are

create or replace temp macro bound_in_words(clause) as
    case
        when regexp_matches(clause, '[0-9][千万]?元?[-~～—–至到][0-9.]+[千万]?元') then 'range'
        when regexp_matches(clause, '不超|不高于|以内|≤|<=|不大于|上限|最高') then 'le'
        when regexp_matches(clause, '不低于|不少于|≥|>=|以上|最低') then 'ge'
        else 'eq'
    end;
