-- The code under which the money of an economic code is compared with other years.
-- 经济分类科目与其他年度比较时所归入的编码（分级次）
--
-- a row is: one economic key × one level; a code that took a share of what was split is not
--           comparable with years before, a code that was split not with years after

create or replace table conformed_economic as

with

rules as (

    select list.code, list.name

    from reference_list('conformed_rule') as list

)

select
    economic_segment.economic_key,
    economic_segment.level,
    case
        when economic_segment.to_year is null and economic_segment.rule <> 'not_broken_down'
            then economic_segment.comparison_code
    end as conformed_code,
    case
        when economic_segment.to_year is null and economic_segment.rule <> 'not_broken_down'
            then comparable.name
    end as conformed_name,
    economic_segment.from_year is null
        and economic_segment.to_year is null
        and economic_segment.rule <> 'not_broken_down' as is_comparable,
    economic_segment.rule,
    rules.name as rule_name,
    economic_segment.comparison_code,
    comparable.name as comparison_name,
    economic_segment.from_year as comparable_from_year,
    economic_segment.to_year as divides_after_year,
    economic_segment.possible_codes

from economic_segment

inner join stg_economic
    on economic_segment.economic_key = stg_economic.economic_key

left join stg_economic as comparable
    on stg_economic.scheme = comparable.scheme
    and economic_segment.comparison_code = comparable.code
    and coalesce(economic_segment.to_year, 9999)
        between coalesce(comparable.valid_from_year, 0)
        and coalesce(comparable.valid_to_year, 9999)

left join rules
    on economic_segment.rule = rules.code

union all

select 0, levels.level, null, null, false, rules.code, rules.name, '', '未列明', null, null, null

from (values ('class'), ('section')) as levels (level)

inner join rules
    on rules.code = 'not_disclosed'

order by economic_key, level;

comment on table conformed_economic is
    '经济分类科目的可比编码（分级次） | Code under which the money of an economic code is compared with other years';
comment on column conformed_economic.economic_key is '经济分类主键 | key of the economic code';
comment on column conformed_economic.level is
    '比较的级次 | level of the comparison: class or section';
comment on column conformed_economic.conformed_code is
    '最新目录中的对应编码 | code of this level in the newest catalogue, null where that cannot be decided';
comment on column conformed_economic.conformed_name is
    '最新目录中的对应名称 | name in the newest catalogue';
comment on column conformed_economic.is_comparable is
    '是否各年均可比 | whether comparable with every year; if not, see the two bounding years';
comment on column conformed_economic.rule is '关系代码 | how the codes are related';
comment on column conformed_economic.rule_name is '关系 | how the codes are related, in Chinese';
comment on column conformed_economic.comparison_code is
    '比较口径编码 | code under which it is compared within the years in which it is comparable';
comment on column conformed_economic.comparison_name is '比较口径名称 | name of that code';
comment on column conformed_economic.comparable_from_year is
    '可比起始年度 | first year it is comparable with, null without limit';
comment on column conformed_economic.divides_after_year is
    '拆分前最后年度 | last year before the content was parted or left, null without such';
comment on column conformed_economic.possible_codes is
    '可能对应的最新编码 | codes of the newest catalogue that may hold the content, space-separated';
