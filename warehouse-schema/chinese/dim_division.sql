-- The rows of dim_division under Chinese names.
-- 行政区划
--
-- a row is: one row of dim_division

create or replace view 分析.行政区划 as

select
    dim_division.division_key as 行政区划主键,
    dim_division.division_code as 行政区划代码,
    dim_division.division_name as 行政区划名称,
    dim_division.full_name as 全称,
    dim_division.level as 级次,
    dim_division.parent_code as 上级编码,
    dim_division.province_name as 所属省份,
    dim_division.prefecture_name as 所属地级市,
    dim_division.kind as 区划类型,
    dim_division.code_kind as 编码性质,
    dim_division.valid_from_year as 启用年度,
    dim_division.valid_to_year as 停用年度,
    dim_division.successor_code as 后继代码,
    dim_division.conformed_code as 现行代码,
    dim_division.conformed_rule as 沿革规则,
    dim_division.is_one_to_one as 是否一一对应,
    dim_division.history_code as 沿革代码,
    dim_division.line_code as 一一对应沿革代码,
    dim_division.certainty as 目录条目的把握程度

from dim_division;

comment on view 分析.行政区划 is
    '行政区划（分有效期），含目录之外的临时区划 | dim_division: Divisions by span of validity, and those that documents name beside the list';
comment on column 分析.行政区划.行政区划主键 is
    '行政区划主键 | division_key: key of the division, 0 where unknown';
comment on column 分析.行政区划.行政区划代码 is
    '行政区划代码 | division_code: code of the division';
comment on column 分析.行政区划.行政区划名称 is
    '行政区划名称 | division_name: name of the division';
comment on column 分析.行政区划.全称 is '全称 | full_name: full name';
comment on column 分析.行政区划.级次 is '级次 | level: province, prefecture or county';
comment on column 分析.行政区划.上级编码 is '上级编码 | parent_code: code of the parent';
comment on column 分析.行政区划.所属省份 is '所属省份 | province_name: province';
comment on column 分析.行政区划.所属地级市 is '所属地级市 | prefecture_name: prefecture';
comment on column 分析.行政区划.区划类型 is
    '区划类型 | kind: administrative division or development zone';
comment on column 分析.行政区划.编码性质 is
    '编码性质 | code_kind: official, statistical or provisional code';
comment on column 分析.行政区划.启用年度 is '启用年度 | valid_from_year: first year of validity';
comment on column 分析.行政区划.停用年度 is
    '停用年度 | valid_to_year: last year of validity, the year before the change; null while valid';
comment on column 分析.行政区划.后继代码 is '后继代码 | successor_code: code that took its place';
comment on column 分析.行政区划.现行代码 is
    '现行代码 | conformed_code: code that covers its area today, null where it was split';
comment on column 分析.行政区划.沿革规则 is
    '沿革规则 | conformed_rule: unchanged, renamed, recoded, upgraded, merged or split: the strongest on the way to today';
comment on column 分析.行政区划.是否一一对应 is
    '是否一一对应 | is_one_to_one: whether the division of today is this one, neither more nor less';
comment on column 分析.行政区划.沿革代码 is
    '沿革代码 | history_code: key of its history: the code of today that holds the whole of it, merged ones too; its own where it was split';
comment on column 分析.行政区划.一一对应沿革代码 is
    '一一对应沿革代码 | line_code: key of its line: as history_code, but another for what was merged, so that two bodies of one year are never one';
comment on column 分析.行政区划.目录条目的把握程度 is
    '目录条目的把握程度 | certainty: how certain the list entry is';
