-- The rows of dim_finding_kind under Chinese names.
-- 数据问题类别
--
-- a row is: one row of dim_finding_kind

create or replace view 分析.数据问题类别 as

select
    dim_finding_kind.kind as 问题类别,
    dim_finding_kind.severity as 严重程度,
    dim_finding_kind.kind_name as 问题名称,
    dim_finding_kind.advice as 处理建议

from dim_finding_kind;

comment on view 分析.数据问题类别 is
    '数据问题类别及处理建议 | dim_finding_kind: Kinds of fault with what a person can do about them';
comment on column 分析.数据问题类别.问题类别 is '问题类别 | kind: kind of fault';
comment on column 分析.数据问题类别.严重程度 is '严重程度 | severity: info, warning or error';
comment on column 分析.数据问题类别.问题名称 is '问题名称 | kind_name: title in Chinese';
comment on column 分析.数据问题类别.处理建议 is
    '处理建议 | advice: what a person can do about it';
