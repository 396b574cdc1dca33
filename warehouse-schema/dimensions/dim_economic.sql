-- Expenditure by economic nature, in the departmental and in the government scheme.
-- 支出经济分类科目（部门预算、政府预算两套）
--
-- a row is: one code of one scheme in one span of years; key 0 is the member not disclosed

create or replace table dim_economic as

with

codes as (

    select 'department' as scheme, list.*

    from read_csv(
        reference_file('economic_department'), all_varchar = true, header = true
    ) as list

    union all

    select 'government' as scheme, list.*

    from read_csv(
        reference_file('economic_government'), all_varchar = true, header = true
    ) as list

),

crosswalk as (

    select
        list.department_code,
        string_agg(
            list.government_code || ' (' || list.body_kind || ')',
            ', ' order by list.government_code, list.body_kind
        ) as government_codes

    from read_csv(
        reference_file('crosswalk_economic'), all_varchar = true, header = true
    ) as list

    group by list.department_code

),

class_names as (

    select codes.scheme, codes.code, max(codes.name) as name

    from codes

    where codes.level = 'class'

    group by codes.scheme, codes.code

)

select
    cast(
        row_number() over (
            order by codes.scheme, codes.code, codes.valid_from nulls first
        ) as integer
    ) as economic_key,
    codes.scheme,
    codes.code as economic_code,
    codes.level,
    codes.name as economic_name,
    codes.parent_code,
    left(codes.code, 3) as class_code,
    class_names.name as class_name,
    codes.category,
    cast(codes.valid_from as integer) as valid_from_year,
    cast(codes.valid_to as integer) as valid_to_year,
    crosswalk.government_codes,
    codes.certainty

from codes

left join class_names
    on codes.scheme = class_names.scheme
    and left(codes.code, 3) = class_names.code

left join crosswalk
    on codes.scheme = 'department'
    and codes.code = crosswalk.department_code

union all by name

select
    0 as economic_key,
    'department' as scheme,
    '' as economic_code,
    '未列明' as economic_name

order by economic_key;

comment on table dim_economic is
    '支出经济分类科目（部门预算、政府预算两套） | Expenditure by economic nature, in the departmental and in the government scheme';
comment on column dim_economic.economic_key is
    '经济分类主键 | key of the economic code, 0 where not disclosed';
comment on column dim_economic.scheme is '经济分类体系 | department or government';
comment on column dim_economic.economic_code is '经济分类科目编码 | economic code';
comment on column dim_economic.level is '级次 | class or section';
comment on column dim_economic.economic_name is '经济分类科目名称 | name of the economic code';
comment on column dim_economic.parent_code is '上级编码 | code of the parent';
comment on column dim_economic.class_code is '类级编码 | code of the class';
comment on column dim_economic.class_name is '类级名称 | name of the class';
comment on column dim_economic.category is '人员或公用 | personnel or operating';
comment on column dim_economic.valid_from_year is '启用年度 | first year of validity';
comment on column dim_economic.valid_to_year is
    '停用年度 | last year of validity, null while valid';
comment on column dim_economic.government_codes is
    '对应的政府预算经济分类（按单位类别） | codes of the government scheme, with the kind of body';
comment on column dim_economic.certainty is
    '目录条目的把握程度 | how certain the list entry is';
