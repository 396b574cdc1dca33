-- The official crosswalk from departmental to government economic codes, by kind of body.
-- 部门预算与政府预算支出经济分类对照（按单位性质）
--
-- a row is: one departmental code in one span of years × one scope; government key 0 says that the
--           scope has no counterpart; a class has the code that all its sections share

create or replace table economic_crosswalk as

with

listed as (

    select
        list.department_code,
        list.scope,
        list.government_code,
        cast(list.valid_from as integer) as first_year,
        coalesce(cast(list.valid_to as integer), 9999) as last_year,
        list.certainty,
        list.reason

    from reference_list('crosswalk_economic') as list

),

-- what the sections of a class share: their code, or else the class of their codes
shared as (

    select
        left(listed.department_code, 3) as department_code,
        listed.scope,
        case count(distinct listed.government_code)
            when 1 then min(listed.government_code)
            else min(left(listed.government_code, 3))
        end as government_code,
        min(listed.first_year) as first_year,
        max(listed.last_year) as last_year,
        case
            when bool_or(listed.certainty = 'uncertain') then 'uncertain' else 'recalled'
        end as certainty,
        '所属各款对应相同' as reason

    from listed

    group by left(listed.department_code, 3), listed.scope

    having count(distinct left(listed.government_code, 3)) = 1

),

crosswalk as (

    select * from listed

    union all by name

    select * from shared

),

scopes as (

    select list.code, list.name

    from reference_list('crosswalk_scope') as list

)

select
    department.economic_key as department_key,
    department.code as department_code,
    crosswalk.scope,
    scopes.name as scope_name,
    coalesce(government.economic_key, 0) as government_key,
    crosswalk.government_code,
    greatest(
        crosswalk.first_year,
        coalesce(department.valid_from_year, 0),
        coalesce(government.valid_from_year, 0)
    ) as valid_from_year,
    nullif(
        least(
            crosswalk.last_year,
            coalesce(department.valid_to_year, 9999),
            coalesce(government.valid_to_year, 9999)
        ),
        9999
    ) as valid_to_year,
    crosswalk.certainty,
    crosswalk.reason

from crosswalk

inner join stg_economic as department
    on department.scheme = 'department'
    and crosswalk.department_code = department.code
    and crosswalk.first_year <= coalesce(department.valid_to_year, 9999)
    and coalesce(department.valid_from_year, 0) <= crosswalk.last_year

left join stg_economic as government
    on government.scheme = 'government'
    and crosswalk.government_code = government.code
    and crosswalk.first_year <= coalesce(government.valid_to_year, 9999)
    and coalesce(government.valid_from_year, 0) <= crosswalk.last_year

left join scopes
    on crosswalk.scope = scopes.code

order by department_key, crosswalk.scope, valid_from_year;

comment on table economic_crosswalk is
    '部门预算与政府预算支出经济分类对照（按单位性质） | Crosswalk from departmental to government economic codes, by kind of body';
comment on column economic_crosswalk.department_key is
    '部门预算经济分类主键 | key of the departmental code in dim_economic';
comment on column economic_crosswalk.department_code is
    '部门预算经济分类编码 | departmental economic code';
comment on column economic_crosswalk.scope is
    '适用单位性质代码 | kind of body it holds for: administrative, public_institution, enterprise, all';
comment on column economic_crosswalk.scope_name is
    '适用单位性质 | kind of body it holds for, in Chinese';
comment on column economic_crosswalk.government_key is
    '政府预算经济分类主键 | key of the government code in dim_economic, 0 without counterpart';
comment on column economic_crosswalk.government_code is
    '政府预算经济分类编码 | government economic code, null without counterpart';
comment on column economic_crosswalk.valid_from_year is '起始年度 | first year';
comment on column economic_crosswalk.valid_to_year is '截止年度 | last year, null while valid';
comment on column economic_crosswalk.certainty is '把握程度 | how certain the row is';
comment on column economic_crosswalk.reason is
    '说明 | why there is no counterpart, or what is doubtful';
