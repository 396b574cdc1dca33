-- The rows of dim_function under Chinese names.
-- 功能分类科目
--
-- a row is: one row of dim_function

create or replace view 分析.功能分类科目 as

select
    dim_function.function_key as 功能分类主键,
    dim_function.function_code as 功能分类科目编码,
    dim_function.level as 级次,
    dim_function.function_name as 功能分类科目名称,
    dim_function.parent_code as 上级编码,
    dim_function.class_code as 类级编码,
    dim_function.class_name as 类级名称,
    dim_function.section_code as 款级编码,
    dim_function.section_name as 款级名称,
    dim_function.fund_book as 所属预算,
    dim_function.valid_from_year as 启用年度,
    dim_function.valid_to_year as 停用年度,
    dim_function.conformed_code as 最新目录中的对应编码,
    dim_function.conformed_rule as 换算规则代码,
    dim_function.conformed_from_year as 换算起始年度,
    dim_function.cofog_scope as COFOG归类情况,
    dim_function.cofog_code as COFOG成员编码,
    dim_function.cofog_division as COFOG大类,
    dim_function.cofog_group as COFOG中类,
    dim_function.cofog_certainty as COFOG归类把握,
    dim_function.cofog_assigned_level as COFOG归类所在级次,
    dim_function.cofog_rule as COFOG归类规则,
    dim_function.cofog_reason as COFOG归类理由,
    dim_function.cofog_reason_english as COFOG归类理由英文,
    dim_function.certainty as 目录条目的把握程度

from dim_function;

comment on view 分析.功能分类科目 is
    '支出功能分类科目（分有效期） | dim_function: Expenditure by function, each code in each span of years in which it meant the same';
comment on column 分析.功能分类科目.功能分类主键 is
    '功能分类主键 | function_key: key of the function code, 0 where not disclosed or unknown';
comment on column 分析.功能分类科目.功能分类科目编码 is
    '功能分类科目编码 | function_code: function code';
comment on column 分析.功能分类科目.级次 is '级次 | level: class, section or item';
comment on column 分析.功能分类科目.功能分类科目名称 is
    '功能分类科目名称 | function_name: name of the function code';
comment on column 分析.功能分类科目.上级编码 is '上级编码 | parent_code: code of the parent';
comment on column 分析.功能分类科目.类级编码 is '类级编码 | class_code: code of the class';
comment on column 分析.功能分类科目.类级名称 is '类级名称 | class_name: name of the class';
comment on column 分析.功能分类科目.款级编码 is '款级编码 | section_code: code of the section';
comment on column 分析.功能分类科目.款级名称 is '款级名称 | section_name: name of the section';
comment on column 分析.功能分类科目.所属预算 is
    '所属预算 | fund_book: budget book the code belongs to';
comment on column 分析.功能分类科目.启用年度 is
    '启用年度 | valid_from_year: first year of validity';
comment on column 分析.功能分类科目.停用年度 is
    '停用年度 | valid_to_year: last year of validity, null while valid';
comment on column 分析.功能分类科目.最新目录中的对应编码 is
    '最新目录中的对应编码 | conformed_code: code of the same thing in the newest catalogue, null where that cannot be told; as at the end of the span: conformed_function has the answer of every year';
comment on column 分析.功能分类科目.换算规则代码 is
    '换算规则代码 | conformed_rule: rule by which it was found, or why there is none; holds since conformed_from_year only, earlier years have another answer in conformed_function';
comment on column 分析.功能分类科目.换算起始年度 is
    '换算起始年度 | conformed_from_year: first year for which code and rule hold, null where they hold for all years; for years before see conformed_function';
comment on column 分析.功能分类科目.COFOG归类情况 is
    'COFOG归类情况 | cofog_scope: COFOG scope: assigned, unassigned or out_of_scope';
comment on column 分析.功能分类科目.COFOG成员编码 is
    'COFOG成员编码 | cofog_code: member of dim_cofog: the group, else the division, else the rule';
comment on column 分析.功能分类科目.COFOG大类 is
    'COFOG大类 | cofog_division: COFOG division, null where not assigned';
comment on column 分析.功能分类科目.COFOG中类 is
    'COFOG中类 | cofog_group: COFOG group, null where not assigned or several';
comment on column 分析.功能分类科目.COFOG归类把握 is
    'COFOG归类把握 | cofog_certainty: certainty of the COFOG assignment: high, medium, low, none';
comment on column 分析.功能分类科目.COFOG归类所在级次 is
    'COFOG归类所在级次 | cofog_assigned_level: level that decides: the item, its section or its class';
comment on column 分析.功能分类科目.COFOG归类规则 is
    'COFOG归类规则 | cofog_rule: rule of decision, see dim_cofog_rule';
comment on column 分析.功能分类科目.COFOG归类理由 is
    'COFOG归类理由 | cofog_reason: reason of the COFOG assignment, in Chinese';
comment on column 分析.功能分类科目.COFOG归类理由英文 is
    'COFOG归类理由英文 | cofog_reason_english: reason of the COFOG assignment, in English';
comment on column 分析.功能分类科目.目录条目的把握程度 is
    '目录条目的把握程度 | certainty: how certain the list entry is';
