-- The economic codes of both schemes, each span of years with its key.
-- 支出经济分类目录（部门预算、政府预算），每个有效期一个主键
--
-- a row is: one code of one scheme in one span of years

create or replace temp table stg_economic as

with

codes as (

    select 'department' as scheme, list.*

    from reference_list('economic_department') as list

    union all

    select 'government' as scheme, list.*

    from reference_list('economic_government') as list

)

select
    cast(
        row_number() over (
            order by codes.scheme, codes.code, codes.valid_from nulls first
        ) as integer
    ) as economic_key,
    codes.scheme,
    codes.code,
    codes.level,
    codes.name,
    codes.parent_code,
    codes.category,
    cast(codes.valid_from as integer) as valid_from_year,
    cast(codes.valid_to as integer) as valid_to_year,
    codes.certainty

from codes

order by economic_key;
