-- The rows of document_reading under Chinese names.
-- 阅读账
--
-- a row is: one row of document_reading

create or replace view 分析.阅读账 as

select
    document_reading.document_key as 文件主键,
    document_reading.file as 文件名,
    document_reading.title as 标题,
    document_reading.reading_outcome as 读取结果,
    document_reading.page_count as 页数,
    document_reading.refused_page_count as 未读取页,
    document_reading.scanned_page_count as 扫描页,
    document_reading.recognised_page_count as 识别的扫描页,
    document_reading.table_count as 表格,
    document_reading.standard_table_count as 标准表,
    document_reading.performance_sheet_count as 绩效表,
    document_reading.other_table_count as 其他表,
    document_reading.open_table_count as 无框线表格,
    document_reading.cell_count as 单元格,
    document_reading.doubtful_cell_count as 存疑单元格,
    document_reading.number_count as 原文数字,
    document_reading.cell_number_count as 表内数字,
    document_reading.prose_number_count as 文中数字,
    document_reading.left_out_number_count as 略去数字,
    document_reading.missing_number_count as 遗漏数字,
    document_reading.invented_number_count as 多出数字,
    document_reading.figure_count as 数据,
    document_reading.doubtful_figure_count as 存疑数据,
    document_reading.indicator_count as 绩效指标,
    document_reading.checked_parent_count as 核对合计,
    document_reading.closing_parent_count as 相符合计,
    document_reading.error_count as 读取错误,
    document_reading.warning_count as 读取警告

from document_reading;

comment on view 分析.阅读账 is
    '阅读账（每份文件一行） | document_reading: The reading account of each document on one line, beside what is wrong with it';
comment on column 分析.阅读账.文件主键 is '文件主键 | document_key: key of the document';
comment on column 分析.阅读账.文件名 is '文件名 | file: name of the file in the inbox';
comment on column 分析.阅读账.标题 is '标题 | title: title';
comment on column 分析.阅读账.读取结果 is
    '读取结果 | reading_outcome: loaded, partly_loaded or quarantined';
comment on column 分析.阅读账.页数 is
    '页数 | page_count: pages of the file, sheets of a workbook';
comment on column 分析.阅读账.未读取页 is
    '未读取页 | refused_page_count: pages of which nothing is kept';
comment on column 分析.阅读账.扫描页 is '扫描页 | scanned_page_count: pages that are pictures';
comment on column 分析.阅读账.识别的扫描页 is
    '识别的扫描页 | recognised_page_count: pages that are pictures and whose text was recognised';
comment on column 分析.阅读账.表格 is '表格 | table_count: tables, all pages of one together';
comment on column 分析.阅读账.标准表 is
    '标准表 | standard_table_count: tables recognised as one of the standard tables';
comment on column 分析.阅读账.绩效表 is '绩效表 | performance_sheet_count: performance sheets';
comment on column 分析.阅读账.其他表 is
    '其他表 | other_table_count: tables of other kinds; their cells are kept';
comment on column 分析.阅读账.无框线表格 is
    '无框线表格 | open_table_count: tables without ruling lines';
comment on column 分析.阅读账.单元格 is '单元格 | cell_count: cells, a merged one once';
comment on column 分析.阅读账.存疑单元格 is
    '存疑单元格 | doubtful_cell_count: cells whose text or place was decided by rule';
comment on column 分析.阅读账.原文数字 is '原文数字 | number_count: numbers in the source';
comment on column 分析.阅读账.表内数字 is '表内数字 | cell_number_count: numbers in cells';
comment on column 分析.阅读账.文中数字 is '文中数字 | prose_number_count: numbers in prose';
comment on column 分析.阅读账.略去数字 is
    '略去数字 | left_out_number_count: numbers in page numbers and tables of contents';
comment on column 分析.阅读账.遗漏数字 is
    '遗漏数字 | missing_number_count: numbers seen and found in no text; must be 0';
comment on column 分析.阅读账.多出数字 is
    '多出数字 | invented_number_count: numbers in a text and not seen; must be 0';
comment on column 分析.阅读账.数据 is '数据 | figure_count: figures, indicators left out';
comment on column 分析.阅读账.存疑数据 is
    '存疑数据 | doubtful_figure_count: figures in doubt that no sum confirms';
comment on column 分析.阅读账.绩效指标 is
    '绩效指标 | indicator_count: indicators of performance sheets';
comment on column 分析.阅读账.核对合计 is
    '核对合计 | checked_parent_count: subtotals and totals of which all parts are printed';
comment on column 分析.阅读账.相符合计 is
    '相符合计 | closing_parent_count: those that are the sum of their parts';
comment on column 分析.阅读账.读取错误 is '读取错误 | error_count: errors found while reading';
comment on column 分析.阅读账.读取警告 is
    '读取警告 | warning_count: warnings found while reading';
