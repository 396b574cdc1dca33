-- The reading account of each document on one line, beside what is wrong with it.
-- 阅读账（每份文件一行），附数据问题个数
--
-- a row is: one document that was read

create or replace view document_reading as

with

finding_counts as (

    select
        finding.document_key,
        count(*) filter (where finding.severity = 'error') as error_count,
        count(*) filter (where finding.severity = 'warning') as warning_count

    from finding

    where finding.origin = 'reading'

    group by finding.document_key

),

accounts as (

    select
        reading_account.document_key,
        cast(coalesce(sum(reading_account.number) filter (
            where reading_account.reading_count = 'pages'
        ), 0) as integer) as page_count,
        cast(coalesce(sum(reading_account.number) filter (
            where reading_account.reading_count = 'pages_refused'
        ), 0) as integer) as refused_page_count,
        cast(coalesce(sum(reading_account.number) filter (
            where reading_account.reading_count = 'pages_scanned'
        ), 0) as integer) as scanned_page_count,
        cast(coalesce(sum(reading_account.number) filter (
            where reading_account.reading_count = 'pages_recognised'
        ), 0) as integer) as recognised_page_count,
        cast(coalesce(sum(reading_account.number) filter (
            where reading_account.reading_count = 'tables'
        ), 0) as integer) as table_count,
        cast(coalesce(sum(reading_account.number) filter (
            where reading_account.reading_count = 'tables_standard'
        ), 0) as integer) as standard_table_count,
        cast(coalesce(sum(reading_account.number) filter (
            where reading_account.reading_count = 'tables_performance'
        ), 0) as integer) as performance_sheet_count,
        cast(coalesce(sum(reading_account.number) filter (
            where reading_account.reading_count = 'tables_other'
        ), 0) as integer) as other_table_count,
        cast(coalesce(sum(reading_account.number) filter (
            where reading_account.reading_count = 'open_tables'
        ), 0) as integer) as open_table_count,
        cast(coalesce(sum(reading_account.number) filter (
            where reading_account.reading_count = 'cells'
        ), 0) as integer) as cell_count,
        cast(coalesce(sum(reading_account.number) filter (
            where reading_account.reading_count = 'doubtful_cells'
        ), 0) as integer) as doubtful_cell_count,
        cast(coalesce(sum(reading_account.number) filter (
            where reading_account.reading_count = 'numbers_seen'
        ), 0) as integer) as number_count,
        cast(coalesce(sum(reading_account.number) filter (
            where reading_account.reading_count = 'numbers_in_cells'
        ), 0) as integer) as cell_number_count,
        cast(coalesce(sum(reading_account.number) filter (
            where reading_account.reading_count = 'numbers_in_prose'
        ), 0) as integer) as prose_number_count,
        cast(coalesce(sum(reading_account.number) filter (
            where reading_account.reading_count = 'numbers_left_out'
        ), 0) as integer) as left_out_number_count,
        cast(coalesce(sum(reading_account.number) filter (
            where reading_account.reading_count = 'numbers_missing'
        ), 0) as integer) as missing_number_count,
        cast(coalesce(sum(reading_account.number) filter (
            where reading_account.reading_count = 'numbers_invented'
        ), 0) as integer) as invented_number_count,
        cast(coalesce(sum(reading_account.number) filter (
            where reading_account.reading_count = 'figures'
        ), 0) as integer) as figure_count,
        cast(coalesce(sum(reading_account.number) filter (
            where reading_account.reading_count = 'figures_doubtful'
        ), 0) as integer) as doubtful_figure_count,
        cast(coalesce(sum(reading_account.number) filter (
            where reading_account.reading_count = 'indicators'
        ), 0) as integer) as indicator_count,
        cast(coalesce(sum(reading_account.number) filter (
            where reading_account.reading_count = 'parents_checked'
        ), 0) as integer) as checked_parent_count,
        cast(coalesce(sum(reading_account.number) filter (
            where reading_account.reading_count = 'parents_closing'
        ), 0) as integer) as closing_parent_count

    from reading_account

    group by reading_account.document_key

)

select
    dim_document.document_key,
    dim_document.file,
    dim_document.title,
    dim_document.reading_outcome,
    accounts.page_count,
    accounts.refused_page_count,
    accounts.scanned_page_count,
    accounts.recognised_page_count,
    accounts.table_count,
    accounts.standard_table_count,
    accounts.performance_sheet_count,
    accounts.other_table_count,
    accounts.open_table_count,
    accounts.cell_count,
    accounts.doubtful_cell_count,
    accounts.number_count,
    accounts.cell_number_count,
    accounts.prose_number_count,
    accounts.left_out_number_count,
    accounts.missing_number_count,
    accounts.invented_number_count,
    accounts.figure_count,
    accounts.doubtful_figure_count,
    accounts.indicator_count,
    accounts.checked_parent_count,
    accounts.closing_parent_count,
    cast(coalesce(finding_counts.error_count, 0) as integer) as error_count,
    cast(coalesce(finding_counts.warning_count, 0) as integer) as warning_count

from accounts

inner join dim_document
    on accounts.document_key = dim_document.document_key

left join finding_counts
    on accounts.document_key = finding_counts.document_key

order by dim_document.file, dim_document.document_key;

comment on view document_reading is
    '阅读账（每份文件一行） | The reading account of each document on one line, beside what is wrong with it';
comment on column document_reading.document_key is '文件主键 | key of the document';
comment on column document_reading.file is '文件名 | name of the file in the inbox';
comment on column document_reading.title is '标题 | title';
comment on column document_reading.reading_outcome is
    '读取结果 | loaded, partly_loaded or quarantined';
comment on column document_reading.page_count is
    '页数 | pages of the file, sheets of a workbook';
comment on column document_reading.refused_page_count is
    '未读取页 | pages of which nothing is kept';
comment on column document_reading.scanned_page_count is '扫描页 | pages that are pictures';
comment on column document_reading.recognised_page_count is
    '识别的扫描页 | pages that are pictures and whose text was recognised';
comment on column document_reading.table_count is '表格 | tables, all pages of one together';
comment on column document_reading.standard_table_count is
    '标准表 | tables recognised as one of the standard tables';
comment on column document_reading.performance_sheet_count is '绩效表 | performance sheets';
comment on column document_reading.other_table_count is
    '其他表 | tables of other kinds; their cells are kept';
comment on column document_reading.open_table_count is
    '无框线表格 | tables without ruling lines';
comment on column document_reading.cell_count is '单元格 | cells, a merged one once';
comment on column document_reading.doubtful_cell_count is
    '存疑单元格 | cells whose text or place was decided by rule';
comment on column document_reading.number_count is '原文数字 | numbers in the source';
comment on column document_reading.cell_number_count is '表内数字 | numbers in cells';
comment on column document_reading.prose_number_count is '文中数字 | numbers in prose';
comment on column document_reading.left_out_number_count is
    '略去数字 | numbers in page numbers and tables of contents';
comment on column document_reading.missing_number_count is
    '遗漏数字 | numbers seen and found in no text; must be 0';
comment on column document_reading.invented_number_count is
    '多出数字 | numbers in a text and not seen; must be 0';
comment on column document_reading.figure_count is '数据 | figures, indicators left out';
comment on column document_reading.doubtful_figure_count is
    '存疑数据 | figures in doubt that no sum confirms';
comment on column document_reading.indicator_count is
    '绩效指标 | indicators of performance sheets';
comment on column document_reading.checked_parent_count is
    '核对合计 | subtotals and totals of which all parts are printed';
comment on column document_reading.closing_parent_count is
    '相符合计 | those that are the sum of their parts';
comment on column document_reading.error_count is '读取错误 | errors found while reading';
comment on column document_reading.warning_count is '读取警告 | warnings found while reading';
