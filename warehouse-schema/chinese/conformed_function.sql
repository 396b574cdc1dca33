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
    conformed_function.is_comparable as 是否各年均可比,
    conformed_function.comparable_from_year as 可比起始年度,
    conformed_function.rule as 换算规则代码,
    conformed_function.rule_name as 换算规则,
    conformed_function.is_uncertain as 换算依据是否存疑,
    conformed_function.comparable_code as 可比编码,
    conformed_function.comparable_name as 可比编码名称,
    conformed_function.candidate_codes as 今可能所在的编码,
    conformed_function.comparable_to_year as 可比截止年度

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
comment on column 分析.功能分类口径对应.是否各年均可比 is
    '是否各年均可比 | is_comparable: whether comparable with every year; if not, see the two bounding years';
comment on column 分析.功能分类口径对应.可比起始年度 is
    '可比起始年度 | comparable_from_year: first year it is comparable with, null without limit';
comment on column 分析.功能分类口径对应.换算规则代码 is '换算规则代码 | rule: rule';
comment on column 分析.功能分类口径对应.换算规则 is '换算规则 | rule_name: name of the rule';
comment on column 分析.功能分类口径对应.换算依据是否存疑 is
    '换算依据是否存疑 | is_uncertain: whether a step on the way, or a year that bounds what it is comparable with, is uncertain in the lists';
comment on column 分析.功能分类口径对应.可比编码 is
    '可比编码 | comparable_code: conformed code, or the last code under which the content stood whole';
comment on column 分析.功能分类口径对应.可比编码名称 is
    '可比编码名称 | comparable_name: newest name of that code';
comment on column 分析.功能分类口径对应.今可能所在的编码 is
    '今可能所在的编码 | candidate_codes: codes of the newest catalogue that may hold the content, parted by spaces';
comment on column 分析.功能分类口径对应.可比截止年度 is
    '可比截止年度 | comparable_to_year: last year it is comparable with, null without limit';
