-- The rows of printed.figure under Chinese names.
-- 原文数字
--
-- a row is: one row of printed.figure

create or replace view 分析.原文数字 as

select
    figure.figure_key as 印出数字主键,
    figure.document_key as 文件主键,
    figure.figure_number as 数字在文件中的序号,
    figure.page as 页码,
    figure.line as 行号,
    figure.table_id as 表编号,
    figure.table_number as 表在文件中的序号,
    figure.table_title as 表名,
    figure.row_number as 行序号,
    figure.row_code as 行编码,
    figure.row_label as 行名称,
    figure.column_label as 栏目,
    figure.measure as 计量内容,
    figure.figure_kind as 数字性质,
    figure.fiscal_year as 年度,
    figure.body_code as 表上所印单位编码,
    figure.body_name as 表上所印单位名称,
    figure.printed_text as 原文,
    figure.printed_unit as 原文单位,
    figure.amount_yuan as 金额（元）,
    figure.quantity as 数量,
    figure.printed_step as 最小印出单位（元）,
    figure.is_doubtful as 是否存疑,
    figure.matched_dimension as 匹配到的目录,
    figure.matched_code as 匹配到的编码,
    figure.row_role as 行的角色,
    figure.match_method as 匹配方法,
    figure.match_evidence as 匹配依据,
    figure.disposition as 去向

from printed.figure as figure;

comment on view 分析.原文数字 is
    '印出的全部数字、所在位置及去向 | printed.figure: Every printed number with its place, and what became of it';
comment on column 分析.原文数字.印出数字主键 is
    '印出数字主键 | figure_key: key of the printed figure';
comment on column 分析.原文数字.文件主键 is
    '文件主键 | document_key: key of the document: first 16 hex digits of its SHA-256';
comment on column 分析.原文数字.数字在文件中的序号 is
    '数字在文件中的序号 | figure_number: number of the figure in its document';
comment on column 分析.原文数字.页码 is '页码 | page: page, 0 where the format has none';
comment on column 分析.原文数字.行号 is '行号 | line: line of the page or file';
comment on column 分析.原文数字.表编号 is '表编号 | table_id: standard table, sheet or sentence';
comment on column 分析.原文数字.表在文件中的序号 is
    '表在文件中的序号 | table_number: number of the table in its document';
comment on column 分析.原文数字.表名 is '表名 | table_title: title as printed';
comment on column 分析.原文数字.行序号 is '行序号 | row_number: number of the row';
comment on column 分析.原文数字.行编码 is '行编码 | row_code: code of the row as printed';
comment on column 分析.原文数字.行名称 is '行名称 | row_label: label of the row as printed';
comment on column 分析.原文数字.栏目 is
    '栏目 | column_label: header path of the column as printed';
comment on column 分析.原文数字.计量内容 is
    '计量内容 | measure: what the column or sentence measures';
comment on column 分析.原文数字.数字性质 is
    '数字性质 | figure_kind: what the figure is: budget, adjusted_budget, execution, final_account, …';
comment on column 分析.原文数字.年度 is '年度 | fiscal_year: fiscal year the figure is about';
comment on column 分析.原文数字.表上所印单位编码 is
    '表上所印单位编码 | body_code: code of the body printed over the table';
comment on column 分析.原文数字.表上所印单位名称 is
    '表上所印单位名称 | body_name: name of the body printed over the table';
comment on column 分析.原文数字.原文 is '原文 | printed_text: text as printed';
comment on column 分析.原文数字.原文单位 is '原文单位 | printed_unit: unit as printed';
comment on column 分析.原文数字.金额（元） is '金额（元） | amount_yuan: amount in yuan';
comment on column 分析.原文数字.数量 is '数量 | quantity: number that is no money';
comment on column 分析.原文数字.最小印出单位（元） is
    '最小印出单位（元） | printed_step: one printed unit: the last digit times the unit of money';
comment on column 分析.原文数字.是否存疑 is
    '是否存疑 | is_doubtful: whether text or place was decided by rule';
comment on column 分析.原文数字.匹配到的目录 is
    '匹配到的目录 | matched_dimension: list the row was matched to';
comment on column 分析.原文数字.匹配到的编码 is
    '匹配到的编码 | matched_code: code the row was matched to';
comment on column 分析.原文数字.行的角色 is
    '行的角色 | row_role: item, subtotal, total, carry_over or of_which';
comment on column 分析.原文数字.匹配方法 is '匹配方法 | match_method: how the row was matched';
comment on column 分析.原文数字.匹配依据 is
    '匹配依据 | match_evidence: what the match rests on, see reference/match_evidence.csv';
comment on column 分析.原文数字.去向 is
    '去向 | disposition: what became of the figure: fact, witness, stated_total, stated_comparison, target, kept_as_printed';
