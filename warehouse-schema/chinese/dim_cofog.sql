-- The rows of dim_cofog under Chinese names.
-- COFOG 政府职能分类
--
-- a row is: one row of dim_cofog

create or replace view 分析.政府职能分类 as

select
    dim_cofog.cofog_key as COFOG主键,
    dim_cofog.cofog_code as COFOG成员编码,
    dim_cofog.cofog_scope as COFOG归类情况,
    dim_cofog.level as 级次,
    dim_cofog.cofog_division as COFOG大类,
    dim_cofog.cofog_division_name as COFOG大类名称,
    dim_cofog.cofog_division_name_english as COFOG大类英文名称,
    dim_cofog.cofog_group as COFOG中类,
    dim_cofog.cofog_group_name as COFOG中类名称或未归类的原因,
    dim_cofog.cofog_group_name_english as COFOG中类英文名称

from dim_cofog;

comment on view 分析.政府职能分类 is
    '联合国政府职能分类（COFOG 1999）及未归类、范围外的情形 | dim_cofog: Functions of government after the United Nations (COFOG 1999), and why a code has none';
comment on column 分析.政府职能分类.COFOG主键 is
    'COFOG主键 | cofog_key: key of the member';
comment on column 分析.政府职能分类.COFOG成员编码 is
    'COFOG成员编码 | cofog_code: group, division, or rule of what is not assigned';
comment on column 分析.政府职能分类.COFOG归类情况 is
    'COFOG归类情况 | cofog_scope: assigned, unassigned or out_of_scope';
comment on column 分析.政府职能分类.级次 is '级次 | level: group, division or rule';
comment on column 分析.政府职能分类.COFOG大类 is
    'COFOG大类 | cofog_division: division, null where not assigned';
comment on column 分析.政府职能分类.COFOG大类名称 is
    'COFOG大类名称 | cofog_division_name: name of the division';
comment on column 分析.政府职能分类.COFOG大类英文名称 is
    'COFOG大类英文名称 | cofog_division_name_english: name of the division in English';
comment on column 分析.政府职能分类.COFOG中类 is
    'COFOG中类 | cofog_group: group, null where only the division is known or not assigned';
comment on column 分析.政府职能分类.COFOG中类名称或未归类的原因 is
    'COFOG中类名称或未归类的原因 | cofog_group_name: name of the group, or why there is none';
comment on column 分析.政府职能分类.COFOG中类英文名称 is
    'COFOG中类英文名称 | cofog_group_name_english: name of the group in English, or why there is none';
