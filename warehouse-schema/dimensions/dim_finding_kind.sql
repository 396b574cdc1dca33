-- Kinds of fault with what a person can do about them.
-- 数据问题类别及处理建议
--
-- a row is: one kind

create or replace table dim_finding_kind as

with

kinds as (

    select list.code, list.severity, list.title, list.advice

    from vocabulary_list('finding_kind') as list

    union all

    select list.code, list.severity, list.title, list.advice

    from reference_list('warehouse_finding_kind') as list

)

select
    kinds.code as kind,
    kinds.severity,
    kinds.title as kind_name,
    kinds.advice

from kinds

order by kinds.code;

comment on table dim_finding_kind is
    '数据问题类别及处理建议 | Kinds of fault with what a person can do about them';
comment on column dim_finding_kind.kind is '问题类别 | kind of fault';
comment on column dim_finding_kind.severity is '严重程度 | info, warning or error';
comment on column dim_finding_kind.kind_name is '问题名称 | title in Chinese';
comment on column dim_finding_kind.advice is '处理建议 | what a person can do about it';
