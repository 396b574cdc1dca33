-- The rows of review_item under Chinese names.
-- 复核清单：未匹配与存疑的内容
--
-- a row is: one row of review_item

create or replace view 分析.复核清单 as

select
    review_item.kind as 类型,
    review_item.dimension as 目录代码,
    review_item.dimension_name as 目录,
    review_item.printed_code as 印出编码,
    review_item.printed_name as 印出名称,
    review_item.table_ids as 所在表,
    review_item.seen_years as 所见年度,
    review_item.division_code as 区划代码,
    review_item.division_name as 区划,
    review_item.unit_name as 单位,
    review_item.match_method as 匹配方式,
    review_item.matched_code as 现编码,
    review_item.matched_name as 现名称,
    review_item.review_reason as 待核对原因,
    review_item.figure_count as 数字个数,
    review_item.document_count as 文件数,
    review_item.amount_yuan as 金额（元）,
    review_item.example_file as 示例文件,
    review_item.example_page as 示例页,
    review_item.example_line as 示例行,
    review_item.example_key as 示例主键

from review_item;

comment on view 分析.复核清单 is
    '复核清单：未匹配与存疑的内容 | review_item: What a person should look at: everything that was matched to nothing or doubtfully';
comment on column 分析.复核清单.类型 is '类型 | kind: what is matched';
comment on column 分析.复核清单.目录代码 is '目录代码 | dimension: code of the list or aspect';
comment on column 分析.复核清单.目录 is '目录 | dimension_name: list or aspect';
comment on column 分析.复核清单.印出编码 is '印出编码 | printed_code: code as printed';
comment on column 分析.复核清单.印出名称 is '印出名称 | printed_name: name as printed';
comment on column 分析.复核清单.所在表 is '所在表 | table_ids: standard tables that print it';
comment on column 分析.复核清单.所见年度 is
    '所见年度 | seen_years: fiscal years that print it';
comment on column 分析.复核清单.区划代码 is
    '区划代码 | division_code: code of the division that prints it, null where several do';
comment on column 分析.复核清单.区划 is '区划 | division_name: name of that division';
comment on column 分析.复核清单.单位 is
    '单位 | unit_name: name of the body that prints it, null where several do';
comment on column 分析.复核清单.匹配方式 is '匹配方式 | match_method: how it is matched now';
comment on column 分析.复核清单.现编码 is '现编码 | matched_code: code it is matched to now';
comment on column 分析.复核清单.现名称 is '现名称 | matched_name: official name of that code';
comment on column 分析.复核清单.待核对原因 is
    '待核对原因 | review_reason: why a person should look at it';
comment on column 分析.复核清单.数字个数 is
    '数字个数 | figure_count: number of printed figures, or of projects, indicators and bodies';
comment on column 分析.复核清单.文件数 is '文件数 | document_count: number of documents';
comment on column 分析.复核清单.金额（元） is
    '金额（元） | amount_yuan: largest amount that each document prints with it, summed, in yuan';
comment on column 分析.复核清单.示例文件 is
    '示例文件 | example_file: file of the example with the largest amount';
comment on column 分析.复核清单.示例页 is '示例页 | example_page: page of the example';
comment on column 分析.复核清单.示例行 is '示例行 | example_line: line of the example';
comment on column 分析.复核清单.示例主键 is
    '示例主键 | example_key: key of the printed figure or indicator, for explain';
