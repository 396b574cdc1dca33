-- The rows of compare.coverage under Chinese names.
-- 公开情况
--
-- a row is: one row of compare.coverage

create or replace view 分析.公开情况 as

select
    coverage.division_code as 区划代码,
    coverage.history_key as 沿革标识,
    coverage.district_name as 地区,
    coverage.body_name as 单位,
    coverage.fiscal_year as 年度,
    coverage.stage_name as 阶段,
    coverage.scope_name as 口径,
    coverage.has_budget_tables as 有预算表,
    coverage.has_final_tables as 有决算表,
    coverage.has_statements as 有叙述数字,
    coverage.has_three_public as 有三公经费,
    coverage.has_performance as 有绩效目标,
    coverage.figure_count as 数字个数,
    coverage.figures_loaded_share as 已入库数字比重,
    coverage.project_count as 项目数,
    coverage.project_without_amount_count as 未载明金额的项目,
    coverage.indicator_count as 指标数,
    coverage.peer_group as 同类组,
    coverage.peer_count as 同类家数,
    coverage.share_excluded as 因勾稽不符而剔除的比重,
    coverage.caution as 提示,
    coverage.document_key as 文件标识,
    coverage.document_title as 文件标题,
    coverage.document_file as 文件名,
    coverage.source_address as 来源网址,
    coverage.retrieved_on as 获取日期

from compare.coverage as coverage;

comment on view 分析.公开情况 is
    '每行是一份现行文件及其所载内容 | compare.coverage: a row is a current document and what it holds';
comment on column 分析.公开情况.区划代码 is '区划代码 | division_code: code of the district';
comment on column 分析.公开情况.沿革标识 is
    '单位沿革标识 | history_key: identity of the body under former and later names';
comment on column 分析.公开情况.地区 is '地区 | district_name: district, full name';
comment on column 分析.公开情况.单位 is '单位 | body_name: body';
comment on column 分析.公开情况.年度 is '年度 | fiscal_year: fiscal year';
comment on column 分析.公开情况.阶段 is '阶段 | stage_name: stage: budget or final account';
comment on column 分析.公开情况.口径 is '口径 | scope_name: scope: department or unit';
comment on column 分析.公开情况.有预算表 is '有预算表 | has_budget_tables: has budget tables';
comment on column 分析.公开情况.有决算表 is
    '有决算表 | has_final_tables: has final account tables';
comment on column 分析.公开情况.有叙述数字 is
    '有叙述数字 | has_statements: states figures in sentences';
comment on column 分析.公开情况.有三公经费 is
    '有三公经费 | has_three_public: discloses the three public expenses';
comment on column 分析.公开情况.有绩效目标 is
    '有绩效目标 | has_performance: has performance targets';
comment on column 分析.公开情况.数字个数 is '数字个数 | figure_count: printed figures';
comment on column 分析.公开情况.已入库数字比重 is
    '已入库数字比重 | figures_loaded_share: share of figures loaded';
comment on column 分析.公开情况.项目数 is '项目数 | project_count: number of projects';
comment on column 分析.公开情况.未载明金额的项目 is
    '未载明金额的项目 | project_without_amount_count: projects without an amount';
comment on column 分析.公开情况.指标数 is '指标数 | indicator_count: number of indicators';
comment on column 分析.公开情况.同类组 is
    '同类组 | peer_group: peer group: kind of body, year, stage';
comment on column 分析.公开情况.同类家数 is
    '同类家数 | peer_count: number of bodies compared, the subject included';
comment on column 分析.公开情况.因勾稽不符而剔除的比重 is
    '因勾稽不符而剔除的比重 | share_excluded: share excluded because checks failed';
comment on column 分析.公开情况.提示 is '提示 | caution: why the comparison may mislead';
comment on column 分析.公开情况.文件标识 is '文件标识 | document_key: document';
comment on column 分析.公开情况.文件标题 is '文件标题 | document_title: title of the document';
comment on column 分析.公开情况.文件名 is '文件名 | document_file: file name of the document';
comment on column 分析.公开情况.来源网址 is '来源网址 | source_address: source address';
comment on column 分析.公开情况.获取日期 is '获取日期 | retrieved_on: retrieved on';
