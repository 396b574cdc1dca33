-- The rows of dim_document under Chinese names.
-- 公开文件
--
-- a row is: one row of dim_document

create or replace view 分析.公开文件 as

select
    dim_document.document_key as 文件主键,
    dim_document.disclosure_key as 公开主键,
    dim_document.sha256 as SHA256校验值,
    dim_document.file as 文件名,
    dim_document.media_type as 文件类型,
    dim_document.byte_count as 字节数,
    dim_document.line_count as 行数,
    dim_document.title as 标题,
    dim_document.stage as 预算或决算,
    dim_document.scope as 范围,
    dim_document.fiscal_year as 年度,
    dim_document.division_key as 行政区划主键,
    dim_document.budgetary_unit_key as 预算单位主键,
    dim_document.stated_division_code as 所述行政区划代码,
    dim_document.stated_division_name as 所述行政区划名称,
    dim_document.stated_unit_code as 所述单位编码,
    dim_document.stated_unit_name as 所述单位名称,
    dim_document.has_budget_tables as 含预算表,
    dim_document.has_final_tables as 含决算表,
    dim_document.has_performance as 含绩效内容,
    dim_document.has_statements as 含文字数据,
    dim_document.source_address as 来源网址,
    dim_document.published_on as 公开日期,
    dim_document.retrieved_on as 取得日期,
    dim_document.withdrawn_on as 撤回日期,
    dim_document.note as 备注,
    dim_document.load_number as 加载次序,
    dim_document.load_date as 加载日期,
    dim_document.first_load_number as 初次加载次序,
    dim_document.first_load_date as 初次加载日期,
    dim_document.document_change as 最近变化代码,
    dim_document.document_change_name as 最近变化,
    dim_document.extractor_version as 读取程序版本,
    dim_document.reading_outcome as 读取结果,
    dim_document.figure_count as 印出数字个数,
    dim_document.loaded_figure_count as 已入库数字个数,
    dim_document.share_of_figures_loaded as 数字入库比例,
    dim_document.is_current as 是否现行,
    dim_document.superseded_by as 被何文件取代

from dim_document;

comment on view 分析.公开文件 is
    '公开文件 | dim_document: Documents: what was published, by whom, for which year, and which of several is in force';
comment on column 分析.公开文件.文件主键 is
    '文件主键 | document_key: key of the document: first 16 hex digits of its SHA-256';
comment on column 分析.公开文件.公开主键 is
    '公开主键 | disclosure_key: the document with most tables of those that complete each other';
comment on column 分析.公开文件.SHA256校验值 is 'SHA256校验值 | sha256: SHA-256 of the bytes';
comment on column 分析.公开文件.文件名 is '文件名 | file: name of the file in the inbox';
comment on column 分析.公开文件.文件类型 is '文件类型 | media_type: media type';
comment on column 分析.公开文件.字节数 is '字节数 | byte_count: size in bytes';
comment on column 分析.公开文件.行数 is '行数 | line_count: number of lines';
comment on column 分析.公开文件.标题 is '标题 | title: title';
comment on column 分析.公开文件.预算或决算 is '预算或决算 | stage: budget or final_account';
comment on column 分析.公开文件.范围 is '范围 | scope: department or unit';
comment on column 分析.公开文件.年度 is '年度 | fiscal_year: fiscal year of the document';
comment on column 分析.公开文件.行政区划主键 is
    '行政区划主键 | division_key: key of the division, 0 where unknown';
comment on column 分析.公开文件.预算单位主键 is
    '预算单位主键 | budgetary_unit_key: key of the budgetary unit, 0 where unknown';
comment on column 分析.公开文件.所述行政区划代码 is
    '所述行政区划代码 | stated_division_code: code of the division as stated';
comment on column 分析.公开文件.所述行政区划名称 is
    '所述行政区划名称 | stated_division_name: name of the division as stated';
comment on column 分析.公开文件.所述单位编码 is
    '所述单位编码 | stated_unit_code: code of the unit as stated';
comment on column 分析.公开文件.所述单位名称 is
    '所述单位名称 | stated_unit_name: name of the unit as stated';
comment on column 分析.公开文件.含预算表 is
    '含预算表 | has_budget_tables: whether it holds budget tables';
comment on column 分析.公开文件.含决算表 is
    '含决算表 | has_final_tables: whether it holds final-account tables';
comment on column 分析.公开文件.含绩效内容 is
    '含绩效内容 | has_performance: whether it holds performance sheets';
comment on column 分析.公开文件.含文字数据 is
    '含文字数据 | has_statements: whether sentences of it state figures';
comment on column 分析.公开文件.来源网址 is '来源网址 | source_address: where it was published';
comment on column 分析.公开文件.公开日期 is
    '公开日期 | published_on: date of publication as the manifest states it';
comment on column 分析.公开文件.撤回日期 is
    '撤回日期 | withdrawn_on: date on which its publisher took it back';
comment on column 分析.公开文件.初次加载次序 is
    '初次加载次序 | first_load_number: number of the load that received it first';
comment on column 分析.公开文件.初次加载日期 is
    '初次加载日期 | first_load_date: date of that load';
comment on column 分析.公开文件.最近变化代码 is
    '最近变化代码 | document_change: what the last load changed';
comment on column 分析.公开文件.最近变化 is
    '最近变化 | document_change_name: what the last load changed, in words';
comment on column 分析.公开文件.取得日期 is '取得日期 | retrieved_on: date of retrieval';
comment on column 分析.公开文件.备注 is '备注 | note: note of the manifest';
comment on column 分析.公开文件.加载次序 is '加载次序 | load_number: number of the load';
comment on column 分析.公开文件.加载日期 is '加载日期 | load_date: date of the load';
comment on column 分析.公开文件.读取程序版本 is
    '读取程序版本 | extractor_version: version of the extractor that read it';
comment on column 分析.公开文件.读取结果 is
    '读取结果 | reading_outcome: loaded, partly_loaded or quarantined';
comment on column 分析.公开文件.印出数字个数 is
    '印出数字个数 | figure_count: number of printed figures';
comment on column 分析.公开文件.已入库数字个数 is
    '已入库数字个数 | loaded_figure_count: number of printed figures that became facts, witnesses, totals or comparisons';
comment on column 分析.公开文件.数字入库比例 is
    '数字入库比例 | share_of_figures_loaded: share of printed figures that were loaded';
comment on column 分析.公开文件.是否现行 is
    '是否现行 | is_current: whether no later document supersedes it';
comment on column 分析.公开文件.被何文件取代 is
    '被何文件取代 | superseded_by: document that supersedes it';
