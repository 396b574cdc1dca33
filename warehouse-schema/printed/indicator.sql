-- Every printed row of an indicator grid.
-- 印出的全部绩效指标行
--
-- a row is: one indicator row of one document

create or replace table printed.indicator as

select
    stg_indicator.document_key || '.i' || stg_indicator.indicator_number as indicator_key,
    stg_indicator.document_key,
    stg_indicator.indicator_number,
    stg_indicator.page,
    stg_indicator.line,
    stg_indicator.sheet_number,
    case when stg_indicator.whole_department then 'department' else 'project' end as subject,
    stg_indicator.project_code,
    stg_indicator.project_name,
    stg_indicator.body_code,
    stg_indicator.body_name,
    stg_indicator.horizon,
    stg_indicator.objective_number,
    stg_indicator.row_number,
    stg_indicator.level1,
    stg_indicator.level2,
    stg_indicator.level3,
    stg_indicator.description,
    stg_indicator.value_text,
    stg_indicator.basis,
    stg_indicator.last_value_text,
    stg_indicator.before_last_value_text,
    stg_indicator.doubtful as is_doubtful

from stg_indicator

inner join effective_document
    on stg_indicator.document_key = effective_document.document_key

order by stg_indicator.document_key, stg_indicator.indicator_number;

comment on table printed.indicator is
    '印出的全部绩效指标行 | Every printed row of an indicator grid';
comment on column printed.indicator.indicator_key is
    '指标行主键 | key of the printed indicator row';
comment on column printed.indicator.document_key is
    '文件主键（SHA-256 前 16 位） | key of the document: first 16 hex digits of its SHA-256';
comment on column printed.indicator.indicator_number is
    '指标在文件中的序号 | number of the indicator row in its document';
comment on column printed.indicator.page is '页码 | page, 0 where the format has none';
comment on column printed.indicator.line is '行号 | line of the page or file';
comment on column printed.indicator.sheet_number is
    '表序号 | number of the sheet in its document';
comment on column printed.indicator.subject is '项目或整体 | project or whole department';
comment on column printed.indicator.project_code is '项目编码 | code of the project';
comment on column printed.indicator.project_name is '项目名称 | name of the project';
comment on column printed.indicator.body_code is
    '表上所印单位编码 | code of the body printed over the table';
comment on column printed.indicator.body_name is
    '表上所印单位名称 | name of the body printed over the table';
comment on column printed.indicator.horizon is '年度或中长期 | annual or long_term';
comment on column printed.indicator.objective_number is '目标序号 | number of the objective';
comment on column printed.indicator.row_number is '行序号 | number of the row';
comment on column printed.indicator.level1 is '一级指标（原文） | first level as printed';
comment on column printed.indicator.level2 is '二级指标（原文） | second level as printed';
comment on column printed.indicator.level3 is
    '三级指标（原文） | name of the indicator as printed';
comment on column printed.indicator.description is '绩效指标描述 | description as printed';
comment on column printed.indicator.value_text is '指标值原文 | value as printed';
comment on column printed.indicator.basis is '指标值确定依据 | basis of the value as printed';
comment on column printed.indicator.last_value_text is
    '上年指标值原文 | last year''s value as printed';
comment on column printed.indicator.before_last_value_text is
    '前年指标值原文 | value of two years before as printed';
comment on column printed.indicator.is_doubtful is
    '是否存疑 | whether text or place was decided by rule';
