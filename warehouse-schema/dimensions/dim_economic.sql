-- Expenditure by economic nature, in the departmental and in the government scheme.
-- 支出经济分类科目（部门预算、政府预算两套）
--
-- a row is: one code of one scheme in one span of years; key 0 is the member not disclosed

create or replace table dim_economic as

with

crosswalk as (

    select
        stg_economic.economic_key,
        string_agg(
            list.government_code || ' (' || list.scope || ')',
            ', ' order by list.government_code, list.scope
        ) as government_codes

    from stg_economic

    inner join reference_list('crosswalk_economic') as list
        on stg_economic.scheme = 'department'
        and stg_economic.code = list.department_code
        and coalesce(stg_economic.valid_from_year, 0)
            <= coalesce(cast(list.valid_to as integer), 9999)
        and cast(list.valid_from as integer) <= coalesce(stg_economic.valid_to_year, 9999)

    where list.government_code is not null

    group by stg_economic.economic_key

),

class_names as (

    select
        stg_economic.scheme,
        stg_economic.code,
        arg_max(stg_economic.name, coalesce(stg_economic.valid_from_year, 0)) as name

    from stg_economic

    where stg_economic.level = 'class'

    group by stg_economic.scheme, stg_economic.code

)

select
    stg_economic.economic_key,
    stg_economic.scheme,
    stg_economic.code as economic_code,
    stg_economic.level,
    stg_economic.name as economic_name,
    stg_economic.parent_code,
    left(stg_economic.code, 3) as class_code,
    class_names.name as class_name,
    stg_economic.category,
    stg_economic.valid_from_year,
    stg_economic.valid_to_year,
    case when economic_segment.to_year is null then economic_segment.comparison_code end
        as conformed_code,
    case
        when stg_economic.valid_to_year is null then 'unchanged' else economic_segment.rule
    end as conformed_rule,
    crosswalk.government_codes,
    stg_economic.certainty

from stg_economic

inner join economic_segment
    on stg_economic.economic_key = economic_segment.economic_key
    and stg_economic.level = economic_segment.level

left join class_names
    on stg_economic.scheme = class_names.scheme
    and left(stg_economic.code, 3) = class_names.code

left join crosswalk
    on stg_economic.economic_key = crosswalk.economic_key

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
comment on column dim_economic.conformed_code is
    '最新目录中的对应编码 | code of the same thing in the newest catalogue, null where that cannot be decided';
comment on column dim_economic.conformed_rule is
    '与最新目录的关系 | how the code became the conformed one (reference/conformed_rule.csv)';
comment on column dim_economic.government_codes is
    '对应的政府预算经济分类（按单位类别） | codes of the government scheme, with the kind of body';
comment on column dim_economic.certainty is
    '目录条目的把握程度 | how certain the list entry is';
