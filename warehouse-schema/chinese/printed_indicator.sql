-- The rows of printed.indicator under Chinese names.
-- 原文指标
--
-- a row is: one row of printed.indicator

create or replace view 分析.原文指标 as

select
    indicator.indicator_key as 指标行主键,
    indicator.document_key as 文件主键,
    indicator.indicator_number as 指标在文件中的序号,
    indicator.page as 页码,
    indicator.line as 行号,
    indicator.sheet_number as 表序号,
    indicator.subject as 项目或整体,
    indicator.project_code as 项目编码,
    indicator.project_name as 项目名称,
    indicator.body_code as 表上所印单位编码,
    indicator.body_name as 表上所印单位名称,
    indicator.horizon as 年度或中长期,
    indicator.objective_number as 目标序号,
    indicator.row_number as 行序号,
    indicator.level1 as 一级指标,
    indicator.level2 as 二级指标,
    indicator.level3 as 三级指标,
    indicator.description as 绩效指标描述,
    indicator.value_text as 指标值原文,
    indicator.basis as 指标值确定依据,
    indicator.last_value_text as 上年指标值原文,
    indicator.before_last_value_text as 前年指标值原文,
    indicator.is_doubtful as 是否存疑

from printed.indicator as indicator;

comment on view 分析.原文指标 is
    '印出的全部绩效指标行 | printed.indicator: Every printed row of an indicator grid';
comment on column 分析.原文指标.指标行主键 is
    '指标行主键 | indicator_key: key of the printed indicator row';
comment on column 分析.原文指标.文件主键 is
    '文件主键 | document_key: key of the document: first 16 hex digits of its SHA-256';
comment on column 分析.原文指标.指标在文件中的序号 is
    '指标在文件中的序号 | indicator_number: number of the indicator row in its document';
comment on column 分析.原文指标.页码 is '页码 | page: page, 0 where the format has none';
comment on column 分析.原文指标.行号 is '行号 | line: line of the page or file';
comment on column 分析.原文指标.表序号 is
    '表序号 | sheet_number: number of the sheet in its document';
comment on column 分析.原文指标.项目或整体 is '项目或整体 | subject: project or whole department';
comment on column 分析.原文指标.项目编码 is '项目编码 | project_code: code of the project';
comment on column 分析.原文指标.项目名称 is '项目名称 | project_name: name of the project';
comment on column 分析.原文指标.表上所印单位编码 is
    '表上所印单位编码 | body_code: code of the body printed over the table';
comment on column 分析.原文指标.表上所印单位名称 is
    '表上所印单位名称 | body_name: name of the body printed over the table';
comment on column 分析.原文指标.年度或中长期 is '年度或中长期 | horizon: annual or long_term';
comment on column 分析.原文指标.目标序号 is
    '目标序号 | objective_number: number of the objective';
comment on column 分析.原文指标.行序号 is '行序号 | row_number: number of the row';
comment on column 分析.原文指标.一级指标 is '一级指标 | level1: first level as printed';
comment on column 分析.原文指标.二级指标 is '二级指标 | level2: second level as printed';
comment on column 分析.原文指标.三级指标 is '三级指标 | level3: name of the indicator as printed';
comment on column 分析.原文指标.绩效指标描述 is
    '绩效指标描述 | description: description as printed';
comment on column 分析.原文指标.指标值原文 is '指标值原文 | value_text: value as printed';
comment on column 分析.原文指标.指标值确定依据 is
    '指标值确定依据 | basis: basis of the value as printed';
comment on column 分析.原文指标.上年指标值原文 is
    '上年指标值原文 | last_value_text: last year''s value as printed';
comment on column 分析.原文指标.前年指标值原文 is
    '前年指标值原文 | before_last_value_text: value of two years before as printed';
comment on column 分析.原文指标.是否存疑 is
    '是否存疑 | is_doubtful: whether text or place was decided by rule';
