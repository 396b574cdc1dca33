-- The rows of conformed_economic under Chinese names.
-- 经济分类可比编码
--
-- a row is: one row of conformed_economic

create or replace view 分析.经济分类可比编码 as

select
    conformed_economic.economic_key as 经济分类主键,
    conformed_economic.level as 比较的级次,
    conformed_economic.conformed_code as 最新目录中的对应编码,
    conformed_economic.conformed_name as 最新目录中的对应名称,
    conformed_economic.is_comparable as 是否各年均可比,
    conformed_economic.rule as 关系代码,
    conformed_economic.rule_name as 关系,
    conformed_economic.comparable_code as 可比编码,
    conformed_economic.comparable_name as 可比编码名称,
    conformed_economic.comparable_from_year as 可比起始年度,
    conformed_economic.comparable_to_year as 可比截止年度,
    conformed_economic.candidate_codes as 今可能所在的编码

from conformed_economic;

comment on view 分析.经济分类可比编码 is
    '经济分类科目的可比编码（分级次） | conformed_economic: Code under which the money of an economic code is compared with other years';
comment on column 分析.经济分类可比编码.经济分类主键 is
    '经济分类主键 | economic_key: key of the economic code';
comment on column 分析.经济分类可比编码.比较的级次 is
    '比较的级次 | level: level of the comparison: class or section';
comment on column 分析.经济分类可比编码.最新目录中的对应编码 is
    '最新目录中的对应编码 | conformed_code: code of this level in the newest catalogue, null where that cannot be decided';
comment on column 分析.经济分类可比编码.最新目录中的对应名称 is
    '最新目录中的对应名称 | conformed_name: name in the newest catalogue';
comment on column 分析.经济分类可比编码.是否各年均可比 is
    '是否各年均可比 | is_comparable: whether comparable with every year; if not, see the two bounding years';
comment on column 分析.经济分类可比编码.关系代码 is '关系代码 | rule: how the codes are related';
comment on column 分析.经济分类可比编码.关系 is
    '关系 | rule_name: how the codes are related, in Chinese';
comment on column 分析.经济分类可比编码.可比编码 is
    '可比编码 | comparable_code: code under which it is compared within the years in which it is comparable';
comment on column 分析.经济分类可比编码.可比编码名称 is
    '可比编码名称 | comparable_name: name of that code';
comment on column 分析.经济分类可比编码.可比起始年度 is
    '可比起始年度 | comparable_from_year: first year it is comparable with, null without limit';
comment on column 分析.经济分类可比编码.可比截止年度 is
    '可比截止年度 | comparable_to_year: last year it is comparable with, null without limit';
comment on column 分析.经济分类可比编码.今可能所在的编码 is
    '今可能所在的编码 | candidate_codes: codes of today that may hold it, parted by spaces';
