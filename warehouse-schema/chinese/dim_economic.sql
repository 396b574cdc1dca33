-- The rows of dim_economic under Chinese names.
-- 经济分类科目
--
-- a row is: one row of dim_economic

create or replace view 分析.经济分类科目 as

select
    dim_economic.economic_key as 经济分类主键,
    dim_economic.scheme as 经济分类体系,
    dim_economic.economic_code as 经济分类科目编码,
    dim_economic.level as 级次,
    dim_economic.economic_name as 经济分类科目名称,
    dim_economic.parent_code as 上级编码,
    dim_economic.class_code as 类级编码,
    dim_economic.class_name as 类级名称,
    dim_economic.category as 人员或公用,
    dim_economic.valid_from_year as 启用年度,
    dim_economic.valid_to_year as 停用年度,
    dim_economic.conformed_code as 最新目录中的对应编码,
    dim_economic.conformed_rule as 与最新目录的关系,
    dim_economic.government_codes as 对应的政府预算经济分类,
    dim_economic.certainty as 目录条目的把握程度

from dim_economic;

comment on view 分析.经济分类科目 is
    '支出经济分类科目（部门预算、政府预算两套） | dim_economic: Expenditure by economic nature, in the departmental and in the government scheme';
comment on column 分析.经济分类科目.经济分类主键 is
    '经济分类主键 | economic_key: key of the economic code, 0 where not disclosed';
comment on column 分析.经济分类科目.经济分类体系 is
    '经济分类体系 | scheme: department or government';
comment on column 分析.经济分类科目.经济分类科目编码 is
    '经济分类科目编码 | economic_code: economic code';
comment on column 分析.经济分类科目.级次 is '级次 | level: class or section';
comment on column 分析.经济分类科目.经济分类科目名称 is
    '经济分类科目名称 | economic_name: name of the economic code';
comment on column 分析.经济分类科目.上级编码 is '上级编码 | parent_code: code of the parent';
comment on column 分析.经济分类科目.类级编码 is '类级编码 | class_code: code of the class';
comment on column 分析.经济分类科目.类级名称 is '类级名称 | class_name: name of the class';
comment on column 分析.经济分类科目.人员或公用 is
    '人员或公用 | category: personnel or operating';
comment on column 分析.经济分类科目.启用年度 is
    '启用年度 | valid_from_year: first year of validity';
comment on column 分析.经济分类科目.停用年度 is
    '停用年度 | valid_to_year: last year of validity, null while valid';
comment on column 分析.经济分类科目.最新目录中的对应编码 is
    '最新目录中的对应编码 | conformed_code: code of the same thing in the newest catalogue, null where that cannot be decided';
comment on column 分析.经济分类科目.与最新目录的关系 is
    '与最新目录的关系 | conformed_rule: how the code became the conformed one (reference/conformed_rule.csv)';
comment on column 分析.经济分类科目.对应的政府预算经济分类 is
    '对应的政府预算经济分类 | government_codes: codes of the government scheme, with the kind of body';
comment on column 分析.经济分类科目.目录条目的把握程度 is
    '目录条目的把握程度 | certainty: how certain the list entry is';
