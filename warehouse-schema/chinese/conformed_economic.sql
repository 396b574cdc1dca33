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
    conformed_economic.comparison_code as 比较口径编码,
    conformed_economic.comparison_name as 比较口径名称,
    conformed_economic.comparable_from_year as 可比起始年度,
    conformed_economic.divides_after_year as 拆分前最后年度,
    conformed_economic.possible_codes as 可能对应的最新编码

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
comment on column 分析.经济分类可比编码.比较口径编码 is
    '比较口径编码 | comparison_code: code under which it is compared within the years in which it is comparable';
comment on column 分析.经济分类可比编码.比较口径名称 is
    '比较口径名称 | comparison_name: name of that code';
comment on column 分析.经济分类可比编码.可比起始年度 is
    '可比起始年度 | comparable_from_year: first year it is comparable with, null without limit';
comment on column 分析.经济分类可比编码.拆分前最后年度 is
    '拆分前最后年度 | divides_after_year: last year before the content was parted or left, null without such';
comment on column 分析.经济分类可比编码.可能对应的最新编码 is
    '可能对应的最新编码 | possible_codes: codes of the newest catalogue that may hold the content, space-separated';
