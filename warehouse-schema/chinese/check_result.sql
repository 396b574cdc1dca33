-- The rows of check_result under Chinese names.
-- 勾稽结果
--
-- a row is: one row of check_result

create or replace view 分析.勾稽结果 as

select
    check_result.check_id as 勾稽关系编号,
    check_result.check_version as 勾稽关系版本,
    check_result.severity as 严重程度,
    check_result.document_key as 文件主键,
    check_result.other_document_key as 另一文件主键,
    check_result.fiscal_year as 年度,
    check_result.figure_kind as 数字性质,
    check_result.table_id as 表编号,
    check_result.table_number as 表在文件中的序号,
    check_result.subject as 检查对象,
    check_result.outcome as 结果,
    check_result.left_label as 左侧名称,
    check_result.left_yuan as 左侧金额（元）,
    check_result.right_label as 右侧名称,
    check_result.right_yuan as 右侧金额（元）,
    check_result.difference_yuan as 两侧之差（元）,
    check_result.tolerance_yuan as 允许差额（元）,
    check_result.left_figure_key as 左侧数字主键,
    check_result.right_figure_key as 右侧数字主键

from check_result;

comment on view 分析.勾稽结果 is
    '勾稽关系检查结果 | check_result: What each check found for each subject';
comment on column 分析.勾稽结果.勾稽关系编号 is '勾稽关系编号 | check_id: id of the check';
comment on column 分析.勾稽结果.勾稽关系版本 is
    '勾稽关系版本 | check_version: version of the check''s formula';
comment on column 分析.勾稽结果.严重程度 is '严重程度 | severity: info, warning or error';
comment on column 分析.勾稽结果.文件主键 is
    '文件主键 | document_key: key of the document: first 16 hex digits of its SHA-256';
comment on column 分析.勾稽结果.另一文件主键 is
    '另一文件主键 | other_document_key: the other document of a pair';
comment on column 分析.勾稽结果.年度 is '年度 | fiscal_year: fiscal year the figure is about';
comment on column 分析.勾稽结果.数字性质 is
    '数字性质 | figure_kind: what the figure is: budget, adjusted_budget, execution, final_account, …';
comment on column 分析.勾稽结果.表编号 is '表编号 | table_id: standard table, sheet or sentence';
comment on column 分析.勾稽结果.表在文件中的序号 is
    '表在文件中的序号 | table_number: number of the table in its document';
comment on column 分析.勾稽结果.检查对象 is
    '检查对象 | subject: row, column or code that is checked';
comment on column 分析.勾稽结果.结果 is
    '结果 | outcome: pass, fail, not_applicable, insufficient_data, unreadable or error';
comment on column 分析.勾稽结果.左侧名称 is '左侧名称 | left_label: what the left side is';
comment on column 分析.勾稽结果.左侧金额（元） is '左侧金额（元） | left_yuan: left side in yuan';
comment on column 分析.勾稽结果.右侧名称 is '右侧名称 | right_label: what the right side is';
comment on column 分析.勾稽结果.右侧金额（元） is
    '右侧金额（元） | right_yuan: right side in yuan';
comment on column 分析.勾稽结果.两侧之差（元） is
    '两侧之差（元） | difference_yuan: left side minus right side in yuan';
comment on column 分析.勾稽结果.允许差额（元） is
    '允许差额（元） | tolerance_yuan: difference that rounding explains, in yuan';
comment on column 分析.勾稽结果.左侧数字主键 is
    '左侧数字主键 | left_figure_key: printed figure of the left side';
comment on column 分析.勾稽结果.右侧数字主键 is
    '右侧数字主键 | right_figure_key: printed figure of the right side';
