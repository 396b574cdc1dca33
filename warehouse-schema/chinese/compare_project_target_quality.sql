-- The rows of compare.project_target_quality under Chinese names.
-- 项目目标质量比较
--
-- a row is: one row of compare.project_target_quality

create or replace view 分析.项目目标质量比较 as

select
    project_target_quality.division_code as 区划代码,
    project_target_quality.history_key as 沿革标识,
    project_target_quality.district_name as 地区,
    project_target_quality.body_name as 单位,
    project_target_quality.fiscal_year as 年度,
    project_target_quality.stage_name as 阶段,
    project_target_quality.scope_name as 口径,
    project_target_quality.project_name as 项目,
    project_target_quality.indicator_count as 指标数,
    project_target_quality.quantified_count as 量化指标数,
    project_target_quality.quantified_share as 量化比重,
    project_target_quality.quantity_count as 产出数量,
    project_target_quality.quality_count as 产出质量,
    project_target_quality.timeliness_count as 产出时效,
    project_target_quality.cost_count as 成本,
    project_target_quality.benefit_count as 效益,
    project_target_quality.satisfaction_count as 满意度,
    project_target_quality.missing_kinds as 缺失的指标类别,
    project_target_quality.peer_group as 同类组,
    project_target_quality.peer_count as 同类家数,
    project_target_quality.median_share as 同类中位数,
    project_target_quality.lower_quartile_share as 同类下四分位数,
    project_target_quality.upper_quartile_share as 同类上四分位数,
    project_target_quality.peer_rank as 名次,
    project_target_quality.share_excluded as 因勾稽不符而剔除的比重,
    project_target_quality.caution as 提示,
    project_target_quality.document_key as 文件标识,
    project_target_quality.document_title as 文件标题,
    project_target_quality.document_file as 文件名,
    project_target_quality.indicator_key as 指标标识,
    project_target_quality.page as 页,
    project_target_quality.line as 行

from compare.project_target_quality as project_target_quality;

comment on view 分析.项目目标质量比较 is
    '每行是一个项目年度指标的量化程度与缺失类别 | compare.project_target_quality: a row is a project with the quality of its annual targets';
comment on column 分析.项目目标质量比较.区划代码 is '区划代码 | division_code: code of the district';
comment on column 分析.项目目标质量比较.沿革标识 is
    '单位沿革标识 | history_key: identity of the body under former and later names';
comment on column 分析.项目目标质量比较.地区 is '地区 | district_name: district, full name';
comment on column 分析.项目目标质量比较.单位 is '单位 | body_name: body';
comment on column 分析.项目目标质量比较.年度 is '年度 | fiscal_year: fiscal year';
comment on column 分析.项目目标质量比较.阶段 is
    '阶段 | stage_name: stage: budget or final account';
comment on column 分析.项目目标质量比较.口径 is '口径 | scope_name: scope: department or unit';
comment on column 分析.项目目标质量比较.项目 is '项目 | project_name: project';
comment on column 分析.项目目标质量比较.指标数 is
    '指标数 | indicator_count: number of indicators';
comment on column 分析.项目目标质量比较.量化指标数 is
    '量化指标数 | quantified_count: indicators that are numbers';
comment on column 分析.项目目标质量比较.量化比重 is
    '量化比重 | quantified_share: share of indicators that are numbers';
comment on column 分析.项目目标质量比较.产出数量 is
    '产出数量 | quantity_count: quantity indicators';
comment on column 分析.项目目标质量比较.产出质量 is
    '产出质量 | quality_count: quality indicators';
comment on column 分析.项目目标质量比较.产出时效 is
    '产出时效 | timeliness_count: timeliness indicators';
comment on column 分析.项目目标质量比较.成本 is '成本 | cost_count: cost indicators';
comment on column 分析.项目目标质量比较.效益 is '效益 | benefit_count: benefit indicators';
comment on column 分析.项目目标质量比较.满意度 is
    '满意度 | satisfaction_count: satisfaction indicators';
comment on column 分析.项目目标质量比较.缺失的指标类别 is
    '缺失的指标类别 | missing_kinds: kinds of indicators that are missing';
comment on column 分析.项目目标质量比较.同类组 is
    '同类组 | peer_group: peer group: kind of body, year, stage';
comment on column 分析.项目目标质量比较.同类家数 is
    '同类家数 | peer_count: number of bodies compared, the subject included';
comment on column 分析.项目目标质量比较.同类中位数 is
    '同类中位数 | median_share: median of the peers';
comment on column 分析.项目目标质量比较.同类下四分位数 is
    '同类下四分位数 | lower_quartile_share: lower quartile of the peers';
comment on column 分析.项目目标质量比较.同类上四分位数 is
    '同类上四分位数 | upper_quartile_share: upper quartile of the peers';
comment on column 分析.项目目标质量比较.名次 is '名次 | peer_rank: rank, the largest first';
comment on column 分析.项目目标质量比较.因勾稽不符而剔除的比重 is
    '因勾稽不符而剔除的比重 | share_excluded: share excluded because checks failed; 0 until checks gate comparisons';
comment on column 分析.项目目标质量比较.提示 is '提示 | caution: why the comparison may mislead';
comment on column 分析.项目目标质量比较.文件标识 is '文件标识 | document_key: document';
comment on column 分析.项目目标质量比较.文件标题 is
    '文件标题 | document_title: title of the document';
comment on column 分析.项目目标质量比较.文件名 is
    '文件名 | document_file: file name of the document';
comment on column 分析.项目目标质量比较.指标标识 is
    '指标标识 | indicator_key: indicator to explain';
comment on column 分析.项目目标质量比较.页 is '页 | page: page, 0 where the format has none';
comment on column 分析.项目目标质量比较.行 is '行 | line: line of the page or file';
