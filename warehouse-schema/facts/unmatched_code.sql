-- Printed rows that were led to no code, or only to what they are a part of, with the reason.
-- 未能匹配到科目，或只能归入上级科目的行及原因
--
-- a row is: one distinct row text of one document and list

create or replace table unmatched_code as

select
    reading_figure.document_key,
    reading_figure.dimension as matched_dimension,
    reading_figure.row_code,
    reading_figure.row_label,
    reading_figure.fiscal_year,
    reading_figure.match_method,
    nullif(reading_figure.code, '') as parent_code,
    coalesce(min(reading_figure.code_finding_kind), 'name_unknown') as reason,
    coalesce(min(dim_finding_kind.kind_name), '名称未收录') as reason_name,
    min(reading_figure.table_id) as table_id,
    min(reading_figure.page) as page,
    min(reading_figure.line) as line,
    cast(count(*) as integer) as figure_count,
    cast(max(abs(reading_figure.amount_yuan)) as decimal(18, 2)) as largest_amount_yuan

from reading_figure

left join dim_finding_kind
    on reading_figure.code_finding_kind = dim_finding_kind.kind

where reading_figure.dimension <> 'none'
    and reading_figure.match_method in ('unmatched', 'parent')

group by
    reading_figure.document_key,
    reading_figure.dimension,
    reading_figure.row_code,
    reading_figure.row_label,
    reading_figure.fiscal_year,
    reading_figure.match_method,
    reading_figure.code

order by all;

comment on table unmatched_code is
    '未能匹配到科目，或只能归入上级科目的行及原因 | Printed rows that were led to no code, or only to what they are a part of, with the reason';
comment on column unmatched_code.document_key is
    '文件主键（SHA-256 前 16 位） | key of the document: first 16 hex digits of its SHA-256';
comment on column unmatched_code.matched_dimension is
    '所属目录 | list that the row should be an entry of';
comment on column unmatched_code.row_code is '行编码（原文） | code of the row as printed';
comment on column unmatched_code.row_label is '行名称（原文） | label of the row as printed';
comment on column unmatched_code.fiscal_year is '年度 | fiscal year the figures are about';
comment on column unmatched_code.match_method is '匹配方法 | unmatched, or parent';
comment on column unmatched_code.parent_code is
    '归入的上级科目 | code that the row was led to where only its parent is known';
comment on column unmatched_code.reason is '原因代码 | kind of finding';
comment on column unmatched_code.reason_name is '原因 | kind of finding in Chinese';
comment on column unmatched_code.table_id is
    '表编号 | first standard table or sentence that prints it';
comment on column unmatched_code.page is '页码 | first page, 0 where the format has none';
comment on column unmatched_code.line is '行号 | first line';
comment on column unmatched_code.figure_count is '数字个数 | number of printed figures';
comment on column unmatched_code.largest_amount_yuan is
    '最大金额（元） | largest of its amounts';
