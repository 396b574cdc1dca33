-- The bridge from every function code to the newest catalogue, at each level.
-- 功能分类科目与最新目录的对应（分级次、分年度区间）
--
-- a row is: one member of dim_function × one level × one run of fiscal years in which the answer
--           is the same; the runs of a member cover its span without gap and do not overlap

create or replace table conformed_function as

with

newest as (

    select
        stg_function.function_code,
        arg_max(stg_function.function_name, stg_function.first_year) as function_name

    from stg_function

    group by stg_function.function_code

),

bridged as (

    select
        dim_function.function_key,
        function_conformity.level,
        nullif(function_conformity.run_first_year, 0) as first_year,
        nullif(function_conformity.run_last_year, 9999) as last_year,
        function_conformity.conformed_code,
        function_conformity.comparable_code,
        function_conformity.candidate_codes,
        function_conformity.comparable_to_year,
        function_conformity.comparable_from_year,
        function_conformity.is_comparable,
        function_conformity.rule,
        function_conformity.is_uncertain

    from function_conformity

    inner join dim_function
        on function_conformity.function_code = dim_function.function_code
        and function_conformity.first_year = coalesce(dim_function.valid_from_year, 0)

    union all by name

    -- money without a function code may belong to any code
    select
        0 as function_key,
        levels.level,
        '' as comparable_code,
        '' as candidate_codes,
        false as is_comparable,
        'not_disclosed' as rule,
        false as is_uncertain

    from (values ('class'), ('section'), ('item')) as levels (level)

)

select
    bridged.function_key,
    bridged.level,
    bridged.first_year,
    bridged.last_year,
    bridged.conformed_code,
    conformed.function_name as conformed_name,
    bridged.is_comparable,
    bridged.rule,
    stg_conformed_rule.rule_name,
    bridged.is_uncertain,
    bridged.comparable_code,
    coalesce(compared.function_name, '（未列明）') as comparable_name,
    bridged.comparable_from_year,
    bridged.comparable_to_year,
    bridged.candidate_codes

from bridged

inner join stg_conformed_rule
    on bridged.rule = stg_conformed_rule.rule

left join newest as conformed
    on bridged.conformed_code = conformed.function_code

left join newest as compared
    on bridged.comparable_code = compared.function_code

order by bridged.function_key, bridged.level, bridged.first_year nulls first;

comment on table conformed_function is
    '功能分类科目与最新目录的对应（分级次、分年度区间） | The bridge from every function code to the newest catalogue, at each level';
comment on column conformed_function.function_key is '功能分类主键 | key of the function code';
comment on column conformed_function.level is
    '比较级次 | level of the comparison: class, section or item';
comment on column conformed_function.first_year is
    '适用起始年度 | first fiscal year of the run, null where the start is not known';
comment on column conformed_function.last_year is
    '适用终止年度 | last fiscal year of the run, null while the code is valid';
comment on column conformed_function.conformed_code is
    '最新目录编码 | code of the newest catalogue that holds the same thing, null where that cannot be told';
comment on column conformed_function.conformed_name is
    '最新目录名称 | name of that code in the newest catalogue';
comment on column conformed_function.is_comparable is
    '是否各年均可比 | whether comparable with every year; if not, see the two bounding years';
comment on column conformed_function.comparable_from_year is
    '可比起始年度 | first year it is comparable with, null without limit';
comment on column conformed_function.rule is '换算规则代码 | rule';
comment on column conformed_function.rule_name is '换算规则 | name of the rule';
comment on column conformed_function.is_uncertain is
    '换算依据是否存疑 | whether a step on the way, or a year that bounds what it is comparable with, is uncertain in the lists';
comment on column conformed_function.comparable_code is
    '可比编码 | conformed code, or the last code under which the content stood whole';
comment on column conformed_function.comparable_name is
    '可比编码名称 | newest name of that code';
comment on column conformed_function.candidate_codes is
    '今可能所在的编码 | codes of the newest catalogue that may hold the content, parted by spaces';
comment on column conformed_function.comparable_to_year is
    '可比截止年度 | last year it is comparable with, null without limit';
