-- Every printed code and name that no figure bears, and which entry of a list it is.
-- 印出而不带数字的编码与名称，及匹配到的科目
--
-- a row is: one printed code or name of one document: of a row without a number, beside the name of
-- a row, or in a sentence without an amount

create or replace table printed.name as

select
    stg_name.document_key || '.n' || stg_name.name_number as name_key,
    stg_name.document_key,
    stg_name.name_number,
    stg_name.page,
    stg_name.line,
    stg_name.kind,
    stg_name.table_id,
    stg_name.table_number,
    stg_name.table_title,
    stg_name.row_number,
    stg_name.row_count,
    stg_name.column_label,
    stg_name.measure,
    stg_name.code,
    stg_name.name,
    nullif(name_context.fiscal_year, 0) as fiscal_year,
    coalesce(code_match.dimension, 'none') as matched_dimension,
    nullif(code_match.code, '') as matched_code,
    coalesce(code_match.role, 'item') as row_role,
    code_match.match_method,
    nullif(code_match.evidence, '') as match_evidence,
    nullif(code_match.finding_kind, '') as code_finding_kind,
    try_cast(code_match.override_lines as integer) as override_key

from stg_name

inner join name_context
    on stg_name.document_key = name_context.document_key
    and stg_name.name_number = name_context.name_number

left join code_match
    on stg_name.table_id = code_match.table_id
    and stg_name.measure = code_match.measure
    and stg_name.code = code_match.row_code
    and stg_name.name = code_match.row_label
    and name_context.fiscal_year = code_match.fiscal_year
    and name_context.fund_book = code_match.fund_book
    and code_match.parent_code = ''
    and code_match.parent_evidence = ''

order by stg_name.document_key, stg_name.name_number;

comment on table printed.name is
    '印出而不带数字的编码与名称，及匹配到的科目 | Every printed code and name that no figure bears, and which entry of a list it is';
comment on column printed.name.name_key is '名称主键 | key of the printed name';
comment on column printed.name.document_key is
    '文件主键（SHA-256 前 16 位） | key of the document: first 16 hex digits of its SHA-256';
comment on column printed.name.name_number is
    '名称在文件中的序号 | number of the name in its document';
comment on column printed.name.page is '页码 | page, 0 where the format has none';
comment on column printed.name.line is '行号 | line of the page or file';
comment on column printed.name.kind is
    '为何不带数字 | why no figure bears it: row_without_figure, beside_the_name or sentence_without_figure';
comment on column printed.name.table_id is '表编号 | standard table, sheet or sentence';
comment on column printed.name.table_number is
    '表在文件中的序号 | number of the table in its document, as of its figures';
comment on column printed.name.table_title is '表名（原文） | title as printed';
comment on column printed.name.row_number is
    '行序号 | number of the row, as of its figures; 0 in sentences';
comment on column printed.name.row_count is
    '所跨行数 | rows that a merged cell covers from its own downwards';
comment on column printed.name.column_label is
    '栏目（原文） | header path of its column as printed';
comment on column printed.name.measure is
    '所属栏目的内容 | what names of its place are names of, or what the figures of its row measure';
comment on column printed.name.code is '编码（原文） | code as printed';
comment on column printed.name.name is '名称（原文） | name as printed';
comment on column printed.name.fiscal_year is '年度 | fiscal year of the table or document';
comment on column printed.name.matched_dimension is
    '匹配到的目录 | list the name was matched to, none where no list holds names of its place';
comment on column printed.name.matched_code is '匹配到的编码 | code the name was matched to';
comment on column printed.name.row_role is
    '行的角色 | item, subtotal, total, carry_over or of_which';
comment on column printed.name.match_method is '匹配方法 | how the name was matched';
comment on column printed.name.match_evidence is
    '匹配依据 | what the match rests on, see reference/match_evidence.csv';
comment on column printed.name.code_finding_kind is
    '未能匹配或存疑的原因 | kind of finding that says why it is open or doubtful';
comment on column printed.name.override_key is
    '决定匹配结果的复核决定（行号） | line of the decision of a person that says what it is';
