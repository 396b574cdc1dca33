-- Where the content of economic codes went, and why.
-- 支出经济分类科目的沿革（去向、依据）
--
-- a row is: one economic key that ended × one successor; successor key 0 says that the content, or
--           a part of it, left the classification

create or replace table economic_succession as

select
    former.economic_key,
    former.scheme,
    former.code as economic_code,
    former.name as economic_name,
    succession.last_year,
    coalesce(successor.economic_key, 0) as successor_key,
    succession.successor_code,
    successor.name as successor_name,
    succession.first_year,
    succession.rule,
    succession.certainty,
    succession.reason

from stg_economic_succession as succession

inner join stg_economic as former
    on succession.scheme = former.scheme
    and succession.code = former.code
    and succession.last_year = former.valid_to_year

left join stg_economic as successor
    on succession.scheme = successor.scheme
    and succession.successor_code = successor.code
    and succession.first_year between coalesce(successor.valid_from_year, 0)
    and coalesce(successor.valid_to_year, 9999)

order by former.economic_key, successor_key;

comment on table economic_succession is
    '支出经济分类科目的沿革（去向、依据） | Where the content of economic codes went, and why';
comment on column economic_succession.economic_key is
    '经济分类主键 | key of the code that ended';
comment on column economic_succession.scheme is '经济分类体系 | department or government';
comment on column economic_succession.economic_code is '经济分类科目编码 | economic code';
comment on column economic_succession.economic_name is
    '经济分类科目名称 | name of the economic code';
comment on column economic_succession.last_year is '末年 | last year of the code';
comment on column economic_succession.successor_key is
    '后继主键 | key of the successor, 0 where the content left the classification';
comment on column economic_succession.successor_code is
    '后继编码 | code of the successor, null without one';
comment on column economic_succession.successor_name is '后继名称 | name of the successor';
comment on column economic_succession.first_year is
    '后继首年 | first year of the content under the successor';
comment on column economic_succession.rule is
    '方式 | moved, merged, split (one of several, shares unknown) or abolished';
comment on column economic_succession.certainty is '把握程度 | how certain the row is';
comment on column economic_succession.reason is '依据 | why';
