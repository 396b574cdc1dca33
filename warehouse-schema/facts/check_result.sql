-- What each check found for each subject.
-- 勾稽关系检查结果
--
-- a row is: one check × one subject of one document (or of a pair); the files of checks/ fill it

create or replace table check_result (
    check_id varchar not null,
    check_version integer not null,
    severity varchar not null check (severity in ('info', 'warning', 'error')),
    document_key varchar not null,
    other_document_key varchar,
    fiscal_year integer,
    figure_kind varchar,
    table_id varchar,
    table_number integer,
    subject varchar,
    outcome varchar not null check (
        outcome in (
            'pass', 'fail', 'not_applicable', 'insufficient_data', 'unreadable', 'error'
        )
    ),
    left_label varchar,
    left_yuan decimal(18, 2),
    right_label varchar,
    right_yuan decimal(18, 2),
    difference_yuan decimal(18, 2),
    tolerance_yuan decimal(18, 2),
    left_figure_key varchar,
    right_figure_key varchar
);

comment on table check_result is
    '勾稽关系检查结果 | What each check found for each subject';
comment on column check_result.check_id is '勾稽关系编号 | id of the check';
comment on column check_result.check_version is
    '勾稽关系版本 | version of the check''s formula';
comment on column check_result.severity is '严重程度 | info, warning or error';
comment on column check_result.document_key is
    '文件主键（SHA-256 前 16 位） | key of the document: first 16 hex digits of its SHA-256';
comment on column check_result.other_document_key is
    '另一文件主键 | the other document of a pair';
comment on column check_result.fiscal_year is '年度 | fiscal year the figure is about';
comment on column check_result.figure_kind is
    '数字性质 | what the figure is: budget, adjusted_budget, execution, final_account, …';
comment on column check_result.table_id is '表编号 | standard table, sheet or sentence';
comment on column check_result.table_number is
    '表在文件中的序号 | number of the table in its document';
comment on column check_result.subject is
    '检查对象（行、栏或科目） | row, column or code that is checked';
comment on column check_result.outcome is
    '结果 | pass, fail, not_applicable, insufficient_data, unreadable or error';
comment on column check_result.left_label is '左侧名称 | what the left side is';
comment on column check_result.left_yuan is '左侧金额（元） | left side in yuan';
comment on column check_result.right_label is '右侧名称 | what the right side is';
comment on column check_result.right_yuan is '右侧金额（元） | right side in yuan';
comment on column check_result.difference_yuan is
    '两侧之差（元） | left side minus right side in yuan';
comment on column check_result.tolerance_yuan is
    '允许差额（元） | difference that rounding explains, in yuan';
comment on column check_result.left_figure_key is
    '左侧数字主键 | printed figure of the left side';
comment on column check_result.right_figure_key is
    '右侧数字主键 | printed figure of the right side';
