-- The rows of compare.budget_and_final under Chinese names.
-- 预决算对照
--
-- a row is: one row of compare.budget_and_final

create or replace view 分析.预决算对照 as

select
    budget_and_final.division_code as 区划代码,
    budget_and_final.history_key as 沿革标识,
    budget_and_final.district_name as 地区,
    budget_and_final.body_name as 单位,
    budget_and_final.fiscal_year as 年度,
    budget_and_final.stage_name as 阶段,
    budget_and_final.scope_name as 口径,
    budget_and_final.budget_yuan as 预算支出（元）,
    budget_and_final.final_yuan as 决算支出（元）,
    budget_and_final.difference_yuan as 差额（元）,
    budget_and_final.final_to_budget_ratio as 决算÷预算,
    budget_and_final.peer_group as 同类组,
    budget_and_final.peer_count as 同类家数,
    budget_and_final.median_ratio as 同类中位数,
    budget_and_final.lower_quartile as 同类下四分位数,
    budget_and_final.upper_quartile as 同类上四分位数,
    budget_and_final.peer_rank as 名次,
    budget_and_final.share_excluded as 因勾稽不符而剔除的比重,
    budget_and_final.caution as 提示,
    budget_and_final.document_key as 文件标识,
    budget_and_final.document_title as 文件标题,
    budget_and_final.document_file as 文件名,
    budget_and_final.budget_document_key as 预算文件标识,
    budget_and_final.figure_key as 数字标识

from compare.budget_and_final as budget_and_final;

comment on view 分析.预决算对照 is
    '每行是同一单位同一年度的预算与决算；尚未载入决算时为空 | compare.budget_and_final: a row is a body and year with budget and final account';
comment on column 分析.预决算对照.区划代码 is '区划代码 | division_code: code of the district';
comment on column 分析.预决算对照.沿革标识 is
    '单位沿革标识 | history_key: identity of the body under former and later names';
comment on column 分析.预决算对照.地区 is '地区 | district_name: district, full name';
comment on column 分析.预决算对照.单位 is '单位 | body_name: body';
comment on column 分析.预决算对照.年度 is '年度 | fiscal_year: fiscal year';
comment on column 分析.预决算对照.阶段 is '阶段 | stage_name: stage: budget or final account';
comment on column 分析.预决算对照.口径 is '口径 | scope_name: scope: department or unit';
comment on column 分析.预决算对照.预算支出（元） is
    '预算支出（元） | budget_yuan: budgeted expenditure in yuan';
comment on column 分析.预决算对照.决算支出（元） is
    '决算支出（元） | final_yuan: final expenditure in yuan';
comment on column 分析.预决算对照.差额（元） is
    '差额（元） | difference_yuan: difference in yuan';
comment on column 分析.预决算对照.决算÷预算 is
    '决算÷预算 | final_to_budget_ratio: final account over budget';
comment on column 分析.预决算对照.同类组 is
    '同类组 | peer_group: peer group: kind of body, year, stage';
comment on column 分析.预决算对照.同类家数 is
    '同类家数 | peer_count: number of bodies compared, the subject included';
comment on column 分析.预决算对照.同类中位数 is '同类中位数 | median_ratio: median of the peers';
comment on column 分析.预决算对照.同类下四分位数 is
    '同类下四分位数 | lower_quartile: lower quartile of the peers';
comment on column 分析.预决算对照.同类上四分位数 is
    '同类上四分位数 | upper_quartile: upper quartile of the peers';
comment on column 分析.预决算对照.名次 is '名次 | peer_rank: rank, the largest first';
comment on column 分析.预决算对照.因勾稽不符而剔除的比重 is
    '因勾稽不符而剔除的比重 | share_excluded: share excluded because checks failed; 0 until checks gate comparisons';
comment on column 分析.预决算对照.提示 is '提示 | caution: why the comparison may mislead';
comment on column 分析.预决算对照.文件标识 is '文件标识 | document_key: document';
comment on column 分析.预决算对照.文件标题 is '文件标题 | document_title: title of the document';
comment on column 分析.预决算对照.文件名 is '文件名 | document_file: file name of the document';
comment on column 分析.预决算对照.预算文件标识 is
    '预算文件标识 | budget_document_key: budget document';
comment on column 分析.预决算对照.数字标识 is '数字标识 | figure_key: figure to explain';
