-- The rows of printed.name under Chinese names.
-- 不带数字的名称
--
-- a row is: one row of printed.name

create or replace view 分析.不带数字的名称 as

select
    name.name_key as 名称主键,
    name.document_key as 文件主键,
    name.name_number as 名称在文件中的序号,
    name.page as 页码,
    name.line as 行号,
    name.kind as 为何不带数字,
    name.table_id as 表编号,
    name.table_number as 表在文件中的序号,
    name.table_title as 表名,
    name.row_number as 行序号,
    name.row_count as 所跨行数,
    name.column_label as 栏目,
    name.measure as 所属栏目的内容,
    name.code as 编码,
    name.name as 名称,
    name.fiscal_year as 年度,
    name.matched_dimension as 匹配到的目录,
    name.matched_code as 匹配到的编码,
    name.row_role as 行的角色,
    name.match_method as 匹配方法,
    name.match_evidence as 匹配依据,
    name.code_finding_kind as 未能匹配或存疑的原因,
    name.override_key as 决定匹配结果的复核决定

from printed.name as name;

comment on view 分析.不带数字的名称 is
    '印出而不带数字的编码与名称，及匹配到的科目 | printed.name: Every printed code and name that no figure bears, and which entry of a list it is';
comment on column 分析.不带数字的名称.名称主键 is
    '名称主键 | name_key: key of the printed name';
comment on column 分析.不带数字的名称.文件主键 is
    '文件主键 | document_key: key of the document: first 16 hex digits of its SHA-256';
comment on column 分析.不带数字的名称.名称在文件中的序号 is
    '名称在文件中的序号 | name_number: number of the name in its document';
comment on column 分析.不带数字的名称.页码 is
    '页码 | page: page, 0 where the format has none';
comment on column 分析.不带数字的名称.行号 is
    '行号 | line: line of the page or file';
comment on column 分析.不带数字的名称.为何不带数字 is
    '为何不带数字 | kind: why no figure bears it: row_without_figure, beside_the_name or sentence_without_figure';
comment on column 分析.不带数字的名称.表编号 is
    '表编号 | table_id: standard table, sheet or sentence';
comment on column 分析.不带数字的名称.表在文件中的序号 is
    '表在文件中的序号 | table_number: number of the table in its document, as of its figures';
comment on column 分析.不带数字的名称.表名 is
    '表名 | table_title: title as printed';
comment on column 分析.不带数字的名称.行序号 is
    '行序号 | row_number: number of the row, as of its figures; 0 in sentences';
comment on column 分析.不带数字的名称.所跨行数 is
    '所跨行数 | row_count: rows that a merged cell covers from its own downwards';
comment on column 分析.不带数字的名称.栏目 is
    '栏目 | column_label: header path of its column as printed';
comment on column 分析.不带数字的名称.所属栏目的内容 is
    '所属栏目的内容 | measure: what names of its place are names of, or what the figures of its row measure';
comment on column 分析.不带数字的名称.编码 is
    '编码 | code: code as printed';
comment on column 分析.不带数字的名称.名称 is
    '名称 | name: name as printed';
comment on column 分析.不带数字的名称.年度 is
    '年度 | fiscal_year: fiscal year of the table or document';
comment on column 分析.不带数字的名称.匹配到的目录 is
    '匹配到的目录 | matched_dimension: list the name was matched to, none where no list holds names of its place';
comment on column 分析.不带数字的名称.匹配到的编码 is
    '匹配到的编码 | matched_code: code the name was matched to';
comment on column 分析.不带数字的名称.行的角色 is
    '行的角色 | row_role: item, subtotal, total, carry_over or of_which';
comment on column 分析.不带数字的名称.匹配方法 is
    '匹配方法 | match_method: how the name was matched';
comment on column 分析.不带数字的名称.匹配依据 is
    '匹配依据 | match_evidence: what the match rests on, see reference/match_evidence.csv';
comment on column 分析.不带数字的名称.未能匹配或存疑的原因 is
    '未能匹配或存疑的原因 | code_finding_kind: kind of finding that says why it is open or doubtful';
comment on column 分析.不带数字的名称.决定匹配结果的复核决定 is
    '决定匹配结果的复核决定 | override_key: line of the decision of a person that says what it is';
