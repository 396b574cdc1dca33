-- The rows of finding under Chinese names.
-- 数据问题
--
-- a row is: one row of finding

create or replace view 分析.数据问题 as

select
    finding.origin as 问题来源,
    finding.document_key as 文件主键,
    finding.file as 文件名,
    finding.kind as 问题类别,
    finding.severity as 严重程度,
    finding.check_id as 勾稽关系编号,
    finding.result_key as 检查结果主键,
    finding.cause_key as 同因组主键,
    finding.is_cause_head as 是否组首,
    finding.page as 页码,
    finding.line as 行号,
    finding.table_title as 表名,
    finding.row_label as 行名称,
    finding.column_label as 栏目,
    finding.printed_text as 原文,
    finding.expected as 应有内容或说明

from finding;

comment on view 分析.数据问题 is
    '数据问题（接收、读取、匹配、取数各环节） | finding: Everything wrong or doubtful, from receiving a file to choosing the source of a fact';
comment on column 分析.数据问题.问题来源 is
    '问题来源 | origin: where it was found: receipt, override, reading, matching, identity, selection, check';
comment on column 分析.数据问题.文件主键 is
    '文件主键，未读取的文件为空 | document_key: key of the document, blank where the file was never read';
comment on column 分析.数据问题.文件名 is '文件名 | file: name of the file in the inbox';
comment on column 分析.数据问题.问题类别 is '问题类别 | kind: kind of fault';
comment on column 分析.数据问题.严重程度 is '严重程度 | severity: info, warning or error';
comment on column 分析.数据问题.勾稽关系编号 is '勾稽关系编号 | check_id: id of the check';
comment on column 分析.数据问题.检查结果主键 is
    '检查结果主键 | result_key: key of the failed result in check_result';
comment on column 分析.数据问题.同因组主键 is
    '同因组主键 | cause_key: the result that heads all failures of one cause';
comment on column 分析.数据问题.是否组首 is
    '是否组首 | is_cause_head: whether it stands for its cause; counting these counts each cause once';
comment on column 分析.数据问题.页码 is '页码 | page: page, 0 where the format has none';
comment on column 分析.数据问题.行号 is '行号 | line: line of the page or file';
comment on column 分析.数据问题.表名 is '表名（原文） | table_title: title as printed';
comment on column 分析.数据问题.行名称 is '行名称（原文） | row_label: label of the row as printed';
comment on column 分析.数据问题.栏目 is
    '栏目（原文） | column_label: header path of the column as printed';
comment on column 分析.数据问题.原文 is '原文 | printed_text: text as printed';
comment on column 分析.数据问题.应有内容或说明 is
    '应有内容或说明 | expected: what was expected in its place';
