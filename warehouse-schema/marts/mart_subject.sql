-- Whose budget it is: every body with figures in a current document, and its peer group.
-- 比较对象：现行文件中的每个单位及其同类组
--
-- a row is: one body in one current disclosure, under the key of its leading document; a document
-- that names no body is its own subject

create or replace view mart_subject as

with

named_bodies as (

    select document_key, budgetary_unit_key from dim_document

    union

    select document_key, budgetary_unit_key from fact_project

    union

    select document_key, budgetary_unit_key from fact_indicator

    union

    select document_key, budgetary_unit_key from fact_three_public

    union

    select document_key, budgetary_unit_key from fact_expenditure

    union

    select document_key, budgetary_unit_key from fact_grant_expenditure

    union

    select document_key, budgetary_unit_key from fact_basic_expenditure

),

bodies as (

    select distinct
        dim_document.disclosure_key as document_key,
        named_bodies.budgetary_unit_key

    from named_bodies

    inner join dim_document
        on named_bodies.document_key = dim_document.document_key

),

-- a district that took in another is not what it was before
changed_districts as (

    select
        division_change.line_code,
        division_change.first_year,
        string_agg(distinct division_change.reason, '、' order by division_change.reason)
            as reasons

    from division_change

    group by division_change.line_code, division_change.first_year

),

named as (

    select
        bodies.document_key,
        bodies.budgetary_unit_key,
        dim_document.division_key,
        case
            when bodies.budgetary_unit_key = 0 then dim_document.document_key
            else cast(bodies.budgetary_unit_key as varchar)
        end as body_key,
        nullif(dim_budgetary_unit.conformed_unit, '') as conformed_unit,
        dim_budgetary_unit.unit_history_rule,
        dim_budgetary_unit.unit_history_reason,
        nullif(dim_division.division_code, '') as division_code,
        coalesce(nullif(dim_division.full_name, ''), '（未载明地区）') as district_name,
        coalesce(nullif(dim_budgetary_unit.unit_name, ''), '（未载明单位）') as body_name,
        coalesce(nullif(dim_budgetary_unit.body_kind_name, ''), '类别不明') as body_kind_name,
        coalesce(dim_budgetary_unit.body_kind, '') as body_kind,
        coalesce(dim_division.kind, '') as division_kind,
        dim_document.fiscal_year,
        dim_document.stage,
        case dim_document.stage when 'final_account' then '决算' else '预算' end as stage_name,
        dim_document.scope,
        case dim_document.scope when 'unit' then '单位' else '部门' end as scope_name,
        dim_document.title as document_title,
        dim_document.file as document_file,
        bodies.budgetary_unit_key = dim_document.budgetary_unit_key as is_publisher,
        dim_division.line_code as division_line,
        changed_districts.reasons as district_change

    from bodies

    inner join dim_document
        on bodies.document_key = dim_document.document_key

    left join dim_division
        on dim_document.division_key = dim_division.division_key
        and dim_division.division_key <> 0

    left join changed_districts
        on dim_division.line_code = changed_districts.line_code
        and dim_document.fiscal_year = changed_districts.first_year

    left join dim_budgetary_unit
        on bodies.budgetary_unit_key = dim_budgetary_unit.budgetary_unit_key
        and dim_budgetary_unit.budgetary_unit_key <> 0

    where dim_document.is_current

)

select
    named.document_key,
    named.budgetary_unit_key,
    named.division_key,
    named.body_key,
    coalesce(named.conformed_unit, named.body_key) as history_key,
    named.unit_history_rule,
    named.unit_history_reason,
    named.division_code,
    named.district_name,
    named.body_name,
    named.body_kind_name,
    named.division_kind,
    named.fiscal_year,
    named.stage,
    named.stage_name,
    named.scope,
    named.scope_name,
    named.body_kind_name || '，' || coalesce(cast(named.fiscal_year as varchar), '不明')
        || '年' || named.stage_name as peer_group,
    named.document_title,
    named.document_file,
    named.is_publisher,
    named.division_line,
    nullif(
        concat(
            case
                when named.budgetary_unit_key = 0 then '文件未载明单位，不宜与具名单位比较。'
                when named.body_kind in ('other', 'unknown')
                    then '单位类别未识别，同类不可靠。'
            end,
            '本年起该地区辖区有变（' || named.district_change || '），与以前年度范围不同。'
        ),
        ''
    ) as subject_caution

from named;

comment on view mart_subject is
    '比较对象：每行是一份现行文件中的一个单位 | a row is a body in a current document';
comment on column mart_subject.document_key is '文件标识 | document';
comment on column mart_subject.budgetary_unit_key is '预算单位键 | budgetary unit';
comment on column mart_subject.division_key is '行政区划键 | division';
comment on column mart_subject.body_key is
    '比较对象标识 | identity of the body, the document where no body is named';
comment on column mart_subject.history_key is
    '沿革标识 | identity of the body under former and later names, codes and divisions';
comment on column mart_subject.unit_history_rule is
    '单位沿革规则 | how the body went on, merged or split where its history ends with it';
comment on column mart_subject.unit_history_reason is
    '单位沿革说明 | the reform over which the history is not followed';
comment on column mart_subject.division_code is
    '区划代码 | code of the district, null where the document names none';
comment on column mart_subject.district_name is '地区 | district, full name';
comment on column mart_subject.body_name is '单位 | body';
comment on column mart_subject.body_kind_name is '单位类别 | kind of body';
comment on column mart_subject.division_kind is '区划类别 | kind of division';
comment on column mart_subject.fiscal_year is '年度 | fiscal year';
comment on column mart_subject.stage is '阶段代码 | stage code';
comment on column mart_subject.stage_name is '阶段 | stage: budget or final account';
comment on column mart_subject.scope is '口径代码 | scope code';
comment on column mart_subject.scope_name is '口径 | scope: department or unit';
comment on column mart_subject.peer_group is
    '同类组（单位类别、年度、阶段） | peer group: kind of body, year, stage';
comment on column mart_subject.document_title is '文件标题 | title of the document';
comment on column mart_subject.document_file is '文件名 | file name of the document';
comment on column mart_subject.is_publisher is
    '是否文件发布单位 | whether the body publishes the document';
comment on column mart_subject.division_line is
    '区划一一对应沿革代码 | line of the district, as in dim_division';
comment on column mart_subject.subject_caution is '对象提示 | caution of the subject';
