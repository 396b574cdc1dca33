-- Where the content of a function code went when its span of years ended.
-- 支出功能分类科目的沿革
--
-- a row is: one span of a code that ended × one code that took content of it; a code that ended
--           without a row goes on under its number and another name

create or replace table function_succession as

select
    succession.function_code,
    code.function_name,
    succession.last_year,
    succession.successor_code,
    successor.function_name as successor_name,
    succession.first_year,
    succession.rule,
    case succession.rule when 'split' then '拆分' else stg_conformed_rule.rule_name end
        as rule_name,
    succession.certainty,
    succession.reason

from stg_function_succession as succession

inner join stg_function as code
    on succession.function_code = code.function_code
    and succession.last_year = code.last_year

left join stg_function as successor
    on succession.successor_code = successor.function_code
    and succession.first_year between successor.first_year and successor.last_year

left join stg_conformed_rule
    on succession.rule = stg_conformed_rule.rule

order by succession.function_code, succession.last_year, succession.successor_code;

comment on table function_succession is
    '支出功能分类科目的沿革 | Where the content of a function code went when its span of years ended';
comment on column function_succession.function_code is '科目编码 | function code that ended';
comment on column function_succession.function_name is '科目名称 | its last name';
comment on column function_succession.last_year is '停用年度 | last year of the span';
comment on column function_succession.successor_code is
    '去向编码 | code that took content of it, null where it was abolished';
comment on column function_succession.successor_name is
    '去向名称 | name of that code in its first year';
comment on column function_succession.first_year is '去向起始年度 | first year under that code';
comment on column function_succession.rule is
    '沿革方式代码 | moved, merged, split or abolished';
comment on column function_succession.rule_name is '沿革方式 | the same in Chinese';
comment on column function_succession.certainty is '把握程度 | how certain the row is';
comment on column function_succession.reason is '依据 | why';
