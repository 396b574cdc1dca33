-- The rows of compare.three_public_execution under Chinese names.
-- 三公经费预算执行比较
--
-- a row is: one row of compare.three_public_execution

create or replace view 分析.三公经费预算执行比较 as

select
    three_public_execution.division_code as 区划代码,
    three_public_execution.history_key as 沿革标识,
    three_public_execution.district_name as 地区,
    three_public_execution.body_name as 单位,
    three_public_execution.fiscal_year as 年度,
    three_public_execution.stage_name as 阶段,
    three_public_execution.scope_name as 口径,
    three_public_execution.item_name as 三公经费项目,
    three_public_execution.budget_yuan as 预算数（元）,
    three_public_execution.budget_source_name as 预算数来源,
    three_public_execution.final_account_yuan as 决算数（元）,
    three_public_execution.execution_share as 预算执行率,
    three_public_execution.is_over_budget as 是否超预算,
    three_public_execution.published_budget_yuan as 当年预算公开数（元）,
    three_public_execution.peer_group as 同类组,
    three_public_execution.peer_count as 同类家数,
    three_public_execution.median_share as 同类中位数,
    three_public_execution.lower_quartile_share as 同类下四分位数,
    three_public_execution.upper_quartile_share as 同类上四分位数,
    three_public_execution.peer_rank as 名次,
    three_public_execution.outlier as 是否离群,
    three_public_execution.share_excluded as 因勾稽不符而剔除的比重,
    three_public_execution.caution as 提示,
    three_public_execution.item_code as 项目代码,
    three_public_execution.budget_source as 预算数来源代码,
    three_public_execution.document_key as 文件标识,
    three_public_execution.document_title as 文件标题,
    three_public_execution.document_file as 文件名,
    three_public_execution.figure_key as 数字标识,
    three_public_execution.figure_keys as 全部数字标识,
    three_public_execution.budget_figure_key as 预算数的数字标识,
    three_public_execution.budget_figure_keys as 预算数的全部数字标识,
    three_public_execution.page as 页,
    three_public_execution.line as 行,
    three_public_execution.printed_text as 原文,
    three_public_execution.printed_unit as 原文单位

from compare.three_public_execution as three_public_execution;

comment on view 分析.三公经费预算执行比较 is
    '每行是一份决算中的一项“三公”经费及其预算 | compare.three_public_execution: a row is an item of a final account beside its budget';
comment on column 分析.三公经费预算执行比较.区划代码 is
    '区划代码 | division_code: code of the district';
comment on column 分析.三公经费预算执行比较.沿革标识 is
    '单位沿革标识 | history_key: identity of the body under former and later names';
comment on column 分析.三公经费预算执行比较.地区 is '地区 | district_name: district, full name';
comment on column 分析.三公经费预算执行比较.单位 is '单位 | body_name: body';
comment on column 分析.三公经费预算执行比较.年度 is '年度 | fiscal_year: fiscal year';
comment on column 分析.三公经费预算执行比较.阶段 is
    '阶段 | stage_name: stage: budget or final account';
comment on column 分析.三公经费预算执行比较.口径 is '口径 | scope_name: scope: department or unit';
comment on column 分析.三公经费预算执行比较.三公经费项目 is
    '三公经费项目 | item_name: item of the three public expenses, meetings and training beside them';
comment on column 分析.三公经费预算执行比较.预算数（元） is
    '预算数（元） | budget_yuan: budget that the final account is set against, in yuan';
comment on column 分析.三公经费预算执行比较.预算数来源 is
    '预算数来源 | budget_source_name: which document gives the budget';
comment on column 分析.三公经费预算执行比较.决算数（元） is
    '决算数（元） | final_account_yuan: as spent, in yuan';
comment on column 分析.三公经费预算执行比较.预算执行率 is
    '预算执行率 | execution_share: final account over budget';
comment on column 分析.三公经费预算执行比较.是否超预算 is
    '是否超预算 | is_over_budget: whether more was spent than budgeted';
comment on column 分析.三公经费预算执行比较.当年预算公开数（元） is
    '当年预算公开数（元） | published_budget_yuan: budget as published at the beginning of the year, in yuan';
comment on column 分析.三公经费预算执行比较.同类组 is
    '同类组（单位类别、年度、阶段） | peer_group: peer group: kind of body, year, stage';
comment on column 分析.三公经费预算执行比较.同类家数 is
    '同类家数（家，含本单位） | peer_count: number of bodies compared, the subject included';
comment on column 分析.三公经费预算执行比较.同类中位数 is
    '同类中位数 | median_share: median of the execution rate of the peers';
comment on column 分析.三公经费预算执行比较.同类下四分位数 is
    '同类下四分位数 | lower_quartile_share: lower quartile of the peers';
comment on column 分析.三公经费预算执行比较.同类上四分位数 is
    '同类上四分位数 | upper_quartile_share: upper quartile of the peers';
comment on column 分析.三公经费预算执行比较.名次 is
    '名次（由大到小） | peer_rank: rank, the largest first';
comment on column 分析.三公经费预算执行比较.是否离群 is
    '是否离群 | outlier: outside 1.5 interquartile ranges beyond the quartiles, cohorts of at least ten';
comment on column 分析.三公经费预算执行比较.因勾稽不符而剔除的比重 is
    '因勾稽不符而剔除的比重 | share_excluded: share excluded because checks failed';
comment on column 分析.三公经费预算执行比较.提示 is
    '提示 | caution: why the comparison may mislead';
comment on column 分析.三公经费预算执行比较.项目代码 is '项目代码 | item_code: item code';
comment on column 分析.三公经费预算执行比较.预算数来源代码 is
    '预算数来源代码 | budget_source: own_adjusted_budget, own_budget or budget_document';
comment on column 分析.三公经费预算执行比较.文件标识 is '文件标识 | document_key: document';
comment on column 分析.三公经费预算执行比较.文件标题 is
    '文件标题 | document_title: title of the document';
comment on column 分析.三公经费预算执行比较.文件名 is
    '文件名（数字所在） | document_file: file in which the figure is printed';
comment on column 分析.三公经费预算执行比较.数字标识 is
    '数字标识（可用 explain 追溯） | figure_key: figure to explain';
comment on column 分析.三公经费预算执行比较.全部数字标识 is
    '全部数字标识 | figure_keys: all figures that the amount is the sum of';
comment on column 分析.三公经费预算执行比较.预算数的数字标识 is
    '预算数的数字标识 | budget_figure_key: figure of the budget';
comment on column 分析.三公经费预算执行比较.预算数的全部数字标识 is
    '预算数的全部数字标识 | budget_figure_keys: all figures that the budget is the sum of';
comment on column 分析.三公经费预算执行比较.页 is '页 | page: page, 0 where the format has none';
comment on column 分析.三公经费预算执行比较.行 is '行 | line: line of the page or file';
comment on column 分析.三公经费预算执行比较.原文 is '原文 | printed_text: text as printed';
comment on column 分析.三公经费预算执行比较.原文单位 is '原文单位 | printed_unit: unit as printed';
