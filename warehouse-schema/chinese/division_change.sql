-- The rows of division_change under Chinese names.
-- 行政区划辖区变动
--
-- a row is: one row of division_change

create or replace view 分析.行政区划辖区变动 as

select
    division_change.line_code as 一一对应沿革代码,
    division_change.history_code as 沿革代码,
    division_change.first_year as 变动后首年,
    division_change.rule as 沿革规则,
    division_change.reason as 沿革说明,
    division_change.is_end as 沿革是否到此为止,
    division_change.is_within_history as 是否在同一沿革之内

from division_change;

comment on view 分析.行政区划辖区变动 is
    '行政区划辖区变动：并入、分设和部分区域划出划入 | division_change: What divisions gave to others or took from them, beyond a change of name, kind or code';
comment on column 分析.行政区划辖区变动.一一对应沿革代码 is
    '一一对应沿革代码 | line_code: line of the division, as in dim_division';
comment on column 分析.行政区划辖区变动.沿革代码 is
    '沿革代码 | history_code: history of the division, as in dim_division';
comment on column 分析.行政区划辖区变动.变动后首年 is
    '变动后首年 | first_year: first year after the change';
comment on column 分析.行政区划辖区变动.沿革规则 is
    '沿革规则 | rule: merged, split, ceded or abolished';
comment on column 分析.行政区划辖区变动.沿革说明 is
    '沿革说明 | reason: what happened';
comment on column 分析.行政区划辖区变动.沿革是否到此为止 is
    '沿革是否到此为止 | is_end: whether the line ends with it';
comment on column 分析.行政区划辖区变动.是否在同一沿革之内 is
    '是否在同一沿革之内 | is_within_history: whether the area stayed within the history, as that of a district merged into another';
