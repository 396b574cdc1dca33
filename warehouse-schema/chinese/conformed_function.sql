-- The rows of conformed_function under Chinese names.
-- 功能分类口径对应
--
-- a row is: one row of conformed_function

create or replace view 分析.功能分类口径对应 as

select
    conformed_function.function_key as 功能分类主键,
    conformed_function.level as 比较级次,
    conformed_function.first_year as 适用起始年度,
    conformed_function.last_year as 适用终止年度,
    conformed_function.conformed_code as 最新目录编码,
    conformed_function.conformed_name as 最新目录名称,
    conformed_function.is_comparable as 可否与最新年度比较,
    conformed_function.comparable_from_year as 可比起始年度,
    conformed_function.rule as 换算规则代码,
    conformed_function.rule_name as 换算规则,
    conformed_function.comparison_code as 比较口径编码,
    conformed_function.comparison_name as 比较口径名称,
    conformed_function.possible_codes as 可能对应的最新编码,
    conformed_function.divides_after_year as 拆分前最后年度

from conformed_function;

comment on view 分析.功能分类口径对应 is
    '功能分类科目与最新目录的对应（分级次、分年度区间） | conformed_function: The bridge from every function code to the newest catalogue, at each level';
comment on column 分析.功能分类口径对应.功能分类主键 is
    '功能分类主键 | function_key: key of the function code';
comment on column 分析.功能分类口径对应.比较级次 is
    '比较级次 | level: level of the comparison: class, section or item';
comment on column 分析.功能分类口径对应.适用起始年度 is
    '适用起始年度 | first_year: first fiscal year of the run, null where the start is not known';
comment on column 分析.功能分类口径对应.适用终止年度 is
    '适用终止年度 | last_year: last fiscal year of the run, null while the code is valid';
comment on column 分析.功能分类口径对应.最新目录编码 is
    '最新目录编码 | conformed_code: code of the newest catalogue that holds the same thing, null where that cannot be told';
comment on column 分析.功能分类口径对应.最新目录名称 is
    '最新目录名称 | conformed_name: name of that code in the newest catalogue';
comment on column 分析.功能分类口径对应.可否与最新年度比较 is
    '可否与最新年度比较 | is_comparable: whether sums over many bodies can be compared with those of the newest catalogue';
comment on column 分析.功能分类口径对应.可比起始年度 is
    '可比起始年度 | comparable_from_year: year since which the conformed code takes no unknown share of another, null: always';
comment on column 分析.功能分类口径对应.换算规则代码 is '换算规则代码 | rule: rule';
comment on column 分析.功能分类口径对应.换算规则 is '换算规则 | rule_name: name of the rule';
comment on column 分析.功能分类口径对应.比较口径编码 is
    '比较口径编码 | comparison_code: conformed code, or the last code under which the content stood whole';
comment on column 分析.功能分类口径对应.比较口径名称 is
    '比较口径名称 | comparison_name: newest name of the code of comparison';
comment on column 分析.功能分类口径对应.可能对应的最新编码 is
    '可能对应的最新编码 | possible_codes: codes of the newest catalogue that may hold the content, space-separated';
comment on column 分析.功能分类口径对应.拆分前最后年度 is
    '拆分前最后年度 | divides_after_year: last year before content that cannot be followed was parted or abolished';
