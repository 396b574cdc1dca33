-- The rows of body_kind_scope under Chinese names.
-- 单位性质
--
-- a row is: one row of body_kind_scope

create or replace view 分析.单位性质 as

select
    body_kind_scope.body_kind as 单位类别代码,
    body_kind_scope.scope as 单位性质代码,
    body_kind_scope.scope_name as 性质名称,
    body_kind_scope.certainty as 把握程度,
    body_kind_scope.reason as 依据

from body_kind_scope;

comment on view 分析.单位性质 is
    '单位类别所属的单位性质 | body_kind_scope: Kinds of body that decide which column of the economic crosswalk holds';
comment on column 分析.单位性质.单位类别代码 is '单位类别代码 | body_kind: kind of body';
comment on column 分析.单位性质.单位性质代码 is
    '单位性质代码 | scope: administrative or public_institution';
comment on column 分析.单位性质.性质名称 is
    '性质名称 | scope_name: nature of the body, in Chinese';
comment on column 分析.单位性质.把握程度 is '把握程度 | certainty: how certain the row is';
comment on column 分析.单位性质.依据 is '依据 | reason: why';
