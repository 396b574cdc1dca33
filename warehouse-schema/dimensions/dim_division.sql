-- Divisions by span of validity, and those that documents name beside the list.
-- 行政区划（分有效期），含目录之外的临时区划
--
-- a row is: one division in one span of years; key 0 is the unknown division

create or replace table dim_division as

select
    cast(
        row_number() over (
            order by division_span.division_code, division_span.valid_from_year nulls first
        ) as integer
    ) as division_key,
    division_span.*

from division_span

union all by name

select
    0 as division_key,
    '' as division_code,
    '未知' as division_name,
    '未知' as full_name,
    '' as history_code,
    '' as line_code

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
    '停用年度 | last year of validity, the year before the change; null while valid';
comment on column dim_division.successor_code is '后继代码 | code that took its place';
comment on column dim_division.conformed_code is
    '现行代码 | code that covers its area today, null where it was split';
comment on column dim_division.conformed_rule is
    '沿革规则 | unchanged, renamed, recoded, upgraded, merged or split: the strongest on the way to today';
comment on column dim_division.is_one_to_one is
    '是否一一对应 | whether the division of today is this one, neither more nor less';
comment on column dim_division.history_code is
    '沿革代码 | key of its history: the code of today that holds the whole of it, merged ones too; its own where it was split';
comment on column dim_division.line_code is
    '一一对应沿革代码 | key of its line: as history_code, but another for what was merged, so that two bodies of one year are never one';
comment on column dim_division.certainty is
    '目录条目的把握程度 | how certain the list entry is';
