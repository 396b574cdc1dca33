-- The rows of dim_check under Chinese names.
-- 勾稽规则
--
-- a row is: one row of dim_check

create or replace view 分析.勾稽规则 as

select
    dim_check.check_id as 勾稽关系编号,
    dim_check.check_group as 勾稽关系类别代码,
    dim_check.check_group_name as 勾稽关系类别,
    dim_check.check_group_order as 类别顺序,
    dim_check.check_name as 名称,
    dim_check.check_name_english as 英文名称,
    dim_check.inputs as 所用的表,
    dim_check.condition as 适用条件,
    dim_check.condition_english as 英文适用条件,
    dim_check.tolerance as 允许差额代码,
    dim_check.tolerance_name as 允许差额,
    dim_check.severity as 严重程度,
    dim_check.stage as 适用阶段,
    dim_check.barred_side as 不得用于比较的一侧,
    dim_check.is_sentinel as 是否结构检查,
    dim_check.check_version as 勾稽关系版本

from dim_check;

comment on view 分析.勾稽规则 is
    '勾稽关系目录 | dim_check: The checks with their sentences, as the heads of their own files say them';
comment on column 分析.勾稽规则.勾稽关系编号 is '勾稽关系编号 | check_id: id of the check';
comment on column 分析.勾稽规则.勾稽关系类别代码 is
    '勾稽关系类别代码 | check_group: group of checks, the id without number';
comment on column 分析.勾稽规则.勾稽关系类别 is
    '勾稽关系类别 | check_group_name: group of checks, in Chinese';
comment on column 分析.勾稽规则.类别顺序 is
    '类别顺序 | check_group_order: order of the group for display';
comment on column 分析.勾稽规则.名称 is '名称 | check_name: what must hold, in Chinese';
comment on column 分析.勾稽规则.英文名称 is
    '英文名称 | check_name_english: what must hold, in English';
comment on column 分析.勾稽规则.所用的表 is
    '所用的表 | inputs: tables and texts that are compared, by their standard ids';
comment on column 分析.勾稽规则.适用条件 is
    '适用条件 | condition: when it applies, in Chinese; blank: always';
comment on column 分析.勾稽规则.英文适用条件 is
    '英文适用条件 | condition_english: when it applies, in English';
comment on column 分析.勾稽规则.允许差额代码 is
    '允许差额代码 | tolerance: rule of the tolerance: E, U, P, Q, X or none; two where two kinds are compared';
comment on column 分析.勾稽规则.允许差额 is '允许差额 | tolerance_name: the rule in words';
comment on column 分析.勾稽规则.严重程度 is '严重程度 | severity: info, warning or error';
comment on column 分析.勾稽规则.适用阶段 is
    '适用阶段 | stage: stage of the documents it is about: budget, final_account or any';
comment on column 分析.勾稽规则.不得用于比较的一侧 is
    '不得用于比较的一侧 | barred_side: side whose figures a failure keeps out of comparisons: left, right, both or none';
comment on column 分析.勾稽规则.是否结构检查 is
    '是否结构检查 | is_sentinel: whether a failure makes every other check of the same figures unreadable';
comment on column 分析.勾稽规则.勾稽关系版本 is
    '勾稽关系版本 | check_version: version of the check''s formula';
