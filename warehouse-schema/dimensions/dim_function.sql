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

    from read_csv(reference_file('function'), all_varchar = true, header = true) as list

),

successions as (

    select
        list.code as function_code,
        list.successor_code

    from read_csv(reference_file('function_succession'), all_varchar = true, header = true) as list

    where list.successor_code is not null

),

successors as (

    select
        successions.function_code,
        min(successions.successor_code) as successor_code

    from successions

    group by successions.function_code

),

newest_codes as (

    select codes.function_code

    from codes

    where codes.valid_to_year is null

),

classes as (

    select function_code, arg_max(function_name, coalesce(valid_from_year, 0)) as name

    from codes

    group by function_code

),

cofog as (

    select
        list.function_code,
        list.cofog_division,
        list.cofog_group,
        list.certainty

    from read_csv(reference_file('cofog'), all_varchar = true, header = true) as list

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
    case
        when codes.valid_to_year is null or newest_codes.function_code is not null
            then codes.function_code
        else coalesce(next_successors.successor_code, successors.successor_code)
    end as conformed_code,
    coalesce(exact_cofog.cofog_division, section_cofog.cofog_division, class_cofog.cofog_division)
        as cofog_division,
    coalesce(exact_cofog.cofog_group, section_cofog.cofog_group) as cofog_group,
    coalesce(exact_cofog.certainty, section_cofog.certainty, class_cofog.certainty)
        as cofog_certainty,
    codes.certainty

from codes

left join newest_codes
    on codes.function_code = newest_codes.function_code

left join successors
    on codes.function_code = successors.function_code

left join successors as next_successors
    on successors.successor_code = next_successors.function_code
    and successors.successor_code <> next_successors.successor_code

left join classes as class_names
    on left(codes.function_code, 3) = class_names.function_code

left join classes as section_names
    on length(codes.function_code) >= 5
    and left(codes.function_code, 5) = section_names.function_code

left join cofog as exact_cofog
    on codes.function_code = exact_cofog.function_code

left join cofog as section_cofog
    on left(codes.function_code, 5) = section_cofog.function_code

left join cofog as class_cofog
    on left(codes.function_code, 3) = class_cofog.function_code

union all by name

select 0 as function_key, '' as function_code, '未列明' as function_name

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
    '最新目录中的对应编码 | code of the same thing in the newest catalogue';
comment on column dim_function.cofog_division is 'COFOG 大类 | COFOG division';
comment on column dim_function.cofog_group is 'COFOG 中类 | COFOG group';
comment on column dim_function.cofog_certainty is
    'COFOG 对应的把握程度 | how certain the COFOG assignment is';
comment on column dim_function.certainty is
    '目录条目的把握程度 | how certain the list entry is';
