-- Divisions by span of validity, and those that documents name beside the list.
-- 行政区划（分有效期），含目录之外的临时区划
--
-- a row is: one division in one span of years; key 0 is the unknown division

create or replace table dim_division as

with

listed_divisions as (

    select
        list.code as division_code,
        list.name as division_name,
        list.full_name,
        list.level,
        list.parent_code,
        list.province_name,
        list.prefecture_name,
        list.kind,
        list.code_kind,
        cast(list.valid_from as integer) as valid_from_year,
        cast(list.valid_to as integer) as valid_to_year,
        list.successor_code,
        list.certainty

    from read_csv(reference_file('division'), all_varchar = true, header = true) as list

),

provisional_divisions as (

    select
        division_match.code as division_code,
        max(division_match.name) as division_name,
        max(division_match.full_name) as full_name,
        max(division_match.level) as level,
        max(division_match.parent_code) as parent_code,
        max(division_match.province_name) as province_name,
        max(division_match.prefecture_name) as prefecture_name,
        max(division_match.kind) as kind,
        'provisional' as code_kind,
        cast(null as integer) as valid_from_year,
        cast(null as integer) as valid_to_year,
        cast(null as varchar) as successor_code,
        'provisional' as certainty

    from division_match

    where division_match.code <> ''
        and division_match.code not in (select division_code from listed_divisions)

    group by division_match.code

),

divisions as (

    select * from listed_divisions

    union all

    select * from provisional_divisions

)

select
    cast(
        row_number() over (
            order by divisions.division_code, divisions.valid_from_year nulls first
        ) as integer
    ) as division_key,
    divisions.*

from divisions

union all by name

select
    0 as division_key,
    '' as division_code,
    '未知' as division_name,
    '未知' as full_name

order by division_key;

comment on table dim_division is
    '行政区划（分有效期），含目录之外的临时区划 | Divisions by span of validity, and those that documents name beside the list';
comment on column dim_division.division_key is
    '行政区划主键 | key of the division, 0 where unknown';
comment on column dim_division.division_code is '行政区划代码 | code of the division';
comment on column dim_division.division_name is '行政区划名称 | name of the division';
comment on column dim_division.full_name is '全称 | full name';
comment on column dim_division.level is '级次 | province, prefecture or county';
comment on column dim_division.parent_code is '上级编码 | code of the parent';
comment on column dim_division.province_name is '所属省份 | province';
comment on column dim_division.prefecture_name is '所属地级市 | prefecture';
comment on column dim_division.kind is '区划类型 | administrative division or development zone';
comment on column dim_division.code_kind is
    '编码性质 | official, statistical or provisional code';
comment on column dim_division.valid_from_year is '启用年度 | first year of validity';
comment on column dim_division.valid_to_year is
    '停用年度 | last year of validity, null while valid';
comment on column dim_division.successor_code is '后继代码 | code that took its place';
comment on column dim_division.certainty is
    '目录条目的把握程度 | how certain the list entry is';
