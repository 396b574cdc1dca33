-- The rows of unmatched_code under Chinese names.
-- 未匹配科目
--
-- a row is: one row of unmatched_code

create or replace view 分析.未匹配科目 as

select
    unmatched_code.document_key as 文件主键,
    unmatched_code.matched_dimension as 所属目录,
    unmatched_code.row_code as 行编码,
    unmatched_code.row_label as 行名称,
    unmatched_code.measure as 所述指标,
    unmatched_code.fiscal_year as 年度,
    unmatched_code.match_method as 匹配方法,
    unmatched_code.parent_code as 归入的上级科目,
    unmatched_code.reason as 原因代码,
    unmatched_code.reason_name as 原因,
    unmatched_code.reason_name_english as 原因英文,
    unmatched_code.table_id as 表编号,
    unmatched_code.page as 页码,
    unmatched_code.line as 行号,
    unmatched_code.figure_count as 数字个数,
    unmatched_code.name_count as 不带数字的名称个数,
    unmatched_code.largest_amount_yuan as 最大金额（元）

from unmatched_code;

comment on view 分析.未匹配科目 is
    '未能匹配到科目、只能归入上级科目或不属任何目录的行及原因 | unmatched_code: Printed rows that are no entry of a list, or only part of one, with the reason';
comment on column 分析.未匹配科目.文件主键 is
    '文件主键 | document_key: key of the document: first 16 hex digits of its SHA-256';
comment on column 分析.未匹配科目.所属目录 is
    '所属目录 | matched_dimension: list that the row should be an entry of, none where it is of no list';
comment on column 分析.未匹配科目.行编码 is
    '行编码 | row_code: code of the row as printed';
comment on column 分析.未匹配科目.行名称 is
    '行名称 | row_label: label of the row as printed';
comment on column 分析.未匹配科目.所述指标 is
    '所述指标 | measure: what the figures state, blank where that is not known';
comment on column 分析.未匹配科目.年度 is
    '年度 | fiscal_year: fiscal year the figures are about';
comment on column 分析.未匹配科目.匹配方法 is
    '匹配方法 | match_method: unmatched, parent, or not_asked where no list holds such rows';
comment on column 分析.未匹配科目.归入的上级科目 is
    '归入的上级科目 | parent_code: code that the row was led to where only its parent is known';
comment on column 分析.未匹配科目.原因代码 is
    '原因代码 | reason: reference/unmatched_reason.csv or kind of finding';
comment on column 分析.未匹配科目.原因 is
    '原因 | reason_name: reason in Chinese';
comment on column 分析.未匹配科目.原因英文 is
    '原因英文 | reason_name_english: reason in English';
comment on column 分析.未匹配科目.表编号 is
    '表编号 | table_id: first standard table or sentence that prints it';
comment on column 分析.未匹配科目.页码 is
    '页码 | page: first page, 0 where the format has none';
comment on column 分析.未匹配科目.行号 is
    '行号 | line: first line';
comment on column 分析.未匹配科目.数字个数 is
    '数字个数 | figure_count: number of printed figures';
comment on column 分析.未匹配科目.不带数字的名称个数 is
    '不带数字的名称个数 | name_count: number of printed names that no figure bears';
comment on column 分析.未匹配科目.最大金额（元） is
    '最大金额（元） | largest_amount_yuan: largest of its amounts';
