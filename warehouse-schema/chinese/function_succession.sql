-- The rows of function_succession under Chinese names.
-- 功能分类沿革
--
-- a row is: one row of function_succession

create or replace view 分析.功能分类沿革 as

select
    function_succession.function_code as 科目编码,
    function_succession.function_name as 科目名称,
    function_succession.last_year as 停用年度,
    function_succession.successor_code as 去向编码,
    function_succession.successor_name as 去向名称,
    function_succession.first_year as 去向起始年度,
    function_succession.rule as 沿革方式代码,
    function_succession.rule_name as 沿革方式,
    function_succession.certainty as 把握程度,
    function_succession.reason as 依据

from function_succession;

comment on view 分析.功能分类沿革 is
    '支出功能分类科目的沿革 | function_succession: Where the content of a function code went when its span of years ended';
comment on column 分析.功能分类沿革.科目编码 is
    '科目编码 | function_code: function code that ended';
comment on column 分析.功能分类沿革.科目名称 is '科目名称 | function_name: its last name';
comment on column 分析.功能分类沿革.停用年度 is '停用年度 | last_year: last year of the span';
comment on column 分析.功能分类沿革.去向编码 is
    '去向编码 | successor_code: code that took content of it, null where it was abolished';
comment on column 分析.功能分类沿革.去向名称 is
    '去向名称 | successor_name: name of that code in its first year';
comment on column 分析.功能分类沿革.去向起始年度 is
    '去向起始年度 | first_year: first year under that code';
comment on column 分析.功能分类沿革.沿革方式代码 is
    '沿革方式代码 | rule: moved, merged, split or abolished';
comment on column 分析.功能分类沿革.沿革方式 is '沿革方式 | rule_name: the same in Chinese';
comment on column 分析.功能分类沿革.把握程度 is '把握程度 | certainty: how certain the row is';
comment on column 分析.功能分类沿革.依据 is '依据 | reason: why';
