-- Expenditure by function, each code in each span of years in which it meant the same.
-- 支出功能分类科目（分有效期）
--
-- a row is: one code in one span of years; key 0 is the member not disclosed or unknown

create or replace table dim_function as

with

codes as (

    select
        list.code as function_code,
        list.level,
        list.parent_code,
        list.name as function_name,
        cast(list.valid_from as integer) as valid_from_year,
        cast(list.valid_to as integer) as valid_to_year,
        list.fund_book,
        list.certainty

    from reference_list('function') as list

),

classes as (

    select function_code, arg_max(function_name, coalesce(valid_from_year, 0)) as name

    from codes

    group by function_code

),

-- the nearest one with a row decides: the code itself, its section, its class
cofog as (

    select
        codes.function_code,
        codes.valid_from_year,
        arg_max(list, length(list.function_code)) as assignment

    from codes

    inner join reference_list('cofog') as list
        on starts_with(codes.function_code, list.function_code)
        and coalesce(cast(list.valid_from as integer), 0) <= coalesce(codes.valid_from_year, 0)
        and coalesce(cast(list.valid_to as integer), 9999)
        >= coalesce(codes.valid_to_year, 9999)

    group by codes.function_code, codes.valid_from_year

)

select
    cast(
        row_number() over (
            order by codes.function_code, codes.valid_from_year nulls first
        ) as integer
    ) as function_key,
    codes.function_code,
    codes.level,
    codes.function_name,
    codes.parent_code,
    left(codes.function_code, 3) as class_code,
    class_names.name as class_name,
    case when length(codes.function_code) >= 5 then left(codes.function_code, 5) end
        as section_code,
    section_names.name as section_name,
    codes.fund_book,
    codes.valid_from_year,
    codes.valid_to_year,
    last_run.conformed_code,
    last_run.rule as conformed_rule,
    case
        when last_run.run_first_year > coalesce(codes.valid_from_year, 0)
            then last_run.run_first_year
        else codes.valid_from_year
    end as conformed_from_year,
    cofog.assignment.scope as cofog_scope,
    coalesce(
        cofog.assignment.cofog_group, cofog.assignment.cofog_division, cofog.assignment.rule
    ) as cofog_code,
    cofog.assignment.cofog_division as cofog_division,
    cofog.assignment.cofog_group as cofog_group,
    cofog.assignment.certainty as cofog_certainty,
    case length(cofog.assignment.function_code)
        when 3 then 'class' when 5 then 'section' when 7 then 'item'
    end as cofog_assigned_level,
    cofog.assignment.rule as cofog_rule,
    cofog.assignment.reason as cofog_reason,
    cofog.assignment.reason_english as cofog_reason_english,
    codes.certainty

from codes

-- as of the end of the span: a section that gave items away before is by then what it is today
left join function_conformity as last_run
    on codes.function_code = last_run.function_code
    and coalesce(codes.valid_from_year, 0) = last_run.first_year
    and coalesce(codes.valid_to_year, 9999) = last_run.run_last_year
    and last_run.is_own_level

left join classes as class_names
    on left(codes.function_code, 3) = class_names.function_code

left join classes as section_names
    on length(codes.function_code) >= 5
    and left(codes.function_code, 5) = section_names.function_code

left join cofog
    on codes.function_code = cofog.function_code
    and codes.valid_from_year is not distinct from cofog.valid_from_year

union all by name

select
    0 as function_key,
    '' as function_code,
    '未列明' as function_name,
    'unassigned' as cofog_scope,
    'not_stated' as cofog_code,
    'none' as cofog_certainty,
    'not_stated' as cofog_rule,
    '文件未列明功能分类科目' as cofog_reason,
    'The document states no function code.' as cofog_reason_english

order by function_key;

comment on table dim_function is
    '支出功能分类科目（分有效期） | Expenditure by function, each code in each span of years in which it meant the same';
comment on column dim_function.function_key is
    '功能分类主键 | key of the function code, 0 where not disclosed or unknown';
comment on column dim_function.function_code is '功能分类科目编码 | function code';
comment on column dim_function.level is '级次 | class, section or item';
comment on column dim_function.function_name is '功能分类科目名称 | name of the function code';
comment on column dim_function.parent_code is '上级编码 | code of the parent';
comment on column dim_function.class_code is '类级编码 | code of the class';
comment on column dim_function.class_name is '类级名称 | name of the class';
comment on column dim_function.section_code is '款级编码 | code of the section';
comment on column dim_function.section_name is '款级名称 | name of the section';
comment on column dim_function.fund_book is '所属预算 | budget book the code belongs to';
comment on column dim_function.valid_from_year is '启用年度 | first year of validity';
comment on column dim_function.valid_to_year is
    '停用年度 | last year of validity, null while valid';
comment on column dim_function.conformed_code is
    '最新目录中的对应编码 | code of the same thing in the newest catalogue, null where that cannot be told; as at the end of the span: conformed_function has the answer of every year';
comment on column dim_function.conformed_rule is
    '换算规则代码 | rule by which it was found, or why there is none; holds since conformed_from_year only, earlier years have another answer in conformed_function';
comment on column dim_function.conformed_from_year is
    '换算起始年度 | first year for which code and rule hold, null where they hold for all years; for years before see conformed_function';
comment on column dim_function.cofog_scope is
    'COFOG 归类情况 | COFOG scope: assigned, unassigned or out_of_scope';
comment on column dim_function.cofog_code is
    'COFOG 成员编码 | member of dim_cofog: the group, else the division, else the rule';
comment on column dim_function.cofog_division is
    'COFOG 大类 | COFOG division, null where not assigned';
comment on column dim_function.cofog_group is
    'COFOG 中类 | COFOG group, null where not assigned or several';
comment on column dim_function.cofog_certainty is
    'COFOG 归类把握 | certainty of the COFOG assignment: high, medium, low, none';
comment on column dim_function.cofog_assigned_level is
    'COFOG 归类所在级次 | level that decides: the item, its section or its class';
comment on column dim_function.cofog_rule is
    'COFOG 归类规则 | rule of decision, see dim_cofog_rule';
comment on column dim_function.cofog_reason is
    'COFOG 归类理由 | reason of the COFOG assignment, in Chinese';
comment on column dim_function.cofog_reason_english is
    'COFOG 归类理由（英文） | reason of the COFOG assignment, in English';
comment on column dim_function.certainty is
    '目录条目的把握程度 | how certain the list entry is';
