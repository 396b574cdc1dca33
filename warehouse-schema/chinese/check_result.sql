-- The rows of check_result under Chinese names.
-- 勾稽结果
--
-- a row is: one row of check_result

create or replace view 分析.勾稽结果 as

select
    check_result.result_key as 检查结果主键,
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
    check_result.reason as 未检查原因代码,
    check_result.reason_name as 未检查原因,
    check_result.left_label as 左侧名称,
    check_result.left_value as 左侧数值,
    check_result.left_text as 左侧显示,
    check_result.right_label as 右侧名称,
    check_result.right_value as 右侧数值,
    check_result.right_text as 右侧显示,
    check_result.unit as 数值单位,
    check_result.difference as 两侧之差,
    check_result.difference_text as 两侧之差显示,
    check_result.tolerance as 允许差额,
    check_result.is_rounded as 是否有四舍五入差额,
    check_result.note as 说明,
    check_result.left_places as 左侧所在位置,
    check_result.right_places as 右侧所在位置

from check_result;

comment on view 分析.勾稽结果 is
    '勾稽关系检查结果 | check_result: What each check found for each subject';
comment on column 分析.勾稽结果.检查结果主键 is
    '检查结果主键 | result_key: key of the result: the same from build to build for one check of one subject';
comment on column 分析.勾稽结果.勾稽关系编号 is '勾稽关系编号 | check_id: id of the check';
comment on column 分析.勾稽结果.勾稽关系版本 is
    '勾稽关系版本 | check_version: version of the check''s formula';
comment on column 分析.勾稽结果.严重程度 is '严重程度 | severity: info, warning or error';
comment on column 分析.勾稽结果.文件主键 is
    '文件主键 | document_key: key of the document: first 16 hex digits of its SHA-256';
comment on column 分析.勾稽结果.另一文件主键 is
    '另一文件主键 | other_document_key: the other document of a pair';
comment on column 分析.勾稽结果.年度 is '年度 | fiscal_year: fiscal year of the document';
comment on column 分析.勾稽结果.数字性质 is
    '数字性质 | figure_kind: what the figure is: budget, adjusted_budget, execution, final_account, …';
comment on column 分析.勾稽结果.表编号 is '表编号 | table_id: standard table, sheet or sentence';
comment on column 分析.勾稽结果.表在文件中的序号 is
    '表在文件中的序号 | table_number: number of the table in its document';
comment on column 分析.勾稽结果.检查对象 is
    '检查对象（行、栏或科目） | subject: row, column or code that is checked';
comment on column 分析.勾稽结果.结果 is
    '结果 | outcome: pass, fail, not_applicable, insufficient_data, unreadable or error';
comment on column 分析.勾稽结果.未检查原因代码 is
    '未检查原因代码 | reason: why nothing was checked, see reference/check_reason.csv';
comment on column 分析.勾稽结果.未检查原因 is
    '未检查原因 | reason_name: why nothing was checked, in Chinese';
comment on column 分析.勾稽结果.左侧名称 is '左侧名称 | left_label: what the left side is';
comment on column 分析.勾稽结果.左侧数值 is
    '左侧数值 | left_value: left side, in the unit of the row';
comment on column 分析.勾稽结果.左侧显示 is
    '左侧显示 | left_text: left side as shown: words, or the number with its unit';
comment on column 分析.勾稽结果.右侧名称 is '右侧名称 | right_label: what the right side is';
comment on column 分析.勾稽结果.右侧数值 is
    '右侧数值 | right_value: right side, in the unit of the row';
comment on column 分析.勾稽结果.右侧显示 is
    '右侧显示 | right_text: right side as shown: words, or the number with its unit';
comment on column 分析.勾稽结果.数值单位 is '数值单位 | unit: unit of both sides: 元, %, 人, …';
comment on column 分析.勾稽结果.两侧之差 is '两侧之差 | difference: left side minus right side';
comment on column 分析.勾稽结果.两侧之差显示 is
    '两侧之差显示 | difference_text: the difference with its unit';
comment on column 分析.勾稽结果.允许差额 is
    '允许差额 | tolerance: difference that rounding explains';
comment on column 分析.勾稽结果.是否有四舍五入差额 is
    '是否有四舍五入差额 | is_rounded: whether the sides agree by rounding only';
comment on column 分析.勾稽结果.说明 is '说明 | note: what a reader should know of this case';
comment on column 分析.勾稽结果.左侧所在位置 is
    '左侧所在位置 | left_places: keys of the printed places of the left side, see printed.place';
comment on column 分析.勾稽结果.右侧所在位置 is
    '右侧所在位置 | right_places: keys of the printed places of the right side, see printed.place';
