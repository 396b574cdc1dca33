-- The rows of compare.satisfaction under Chinese names.
-- 满意度比较
--
-- a row is: one row of compare.satisfaction

create or replace view 分析.满意度比较 as

select
    satisfaction.division_code as 区划代码,
    satisfaction.history_key as 沿革标识,
    satisfaction.district_name as 地区,
    satisfaction.body_name as 单位,
    satisfaction.fiscal_year as 年度,
    satisfaction.stage_name as 阶段,
    satisfaction.scope_name as 口径,
    satisfaction.project_name as 项目,
    satisfaction.indicator_name as 指标,
    satisfaction.comparator_name as 比较方式,
    satisfaction.target_share as 目标值,
    satisfaction.peer_group as 同类组,
    satisfaction.peer_count as 同类家数,
    satisfaction.peer_target_count as 同类目标数,
    satisfaction.median_share as 同类中位数,
    satisfaction.lower_quartile_share as 同类下四分位数,
    satisfaction.upper_quartile_share as 同类上四分位数,
    satisfaction.peer_rank as 名次,
    satisfaction.outlier as 是否离群,
    satisfaction.share_excluded as 因勾稽不符而剔除的比重,
    satisfaction.caution as 提示,
    satisfaction.document_key as 文件标识,
    satisfaction.document_title as 文件标题,
    satisfaction.document_file as 文件名,
    satisfaction.indicator_key as 指标标识,
    satisfaction.page as 页,
    satisfaction.line as 行,
    satisfaction.printed_text as 原文

from compare.satisfaction as satisfaction;

comment on view 分析.满意度比较 is
    '每行是一个年度满意度目标 | compare.satisfaction: a row is an annual satisfaction target';
comment on column 分析.满意度比较.区划代码 is '区划代码 | division_code: code of the district';
comment on column 分析.满意度比较.沿革标识 is
    '单位沿革标识 | history_key: identity of the body under former and later names';
comment on column 分析.满意度比较.地区 is '地区 | district_name: district, full name';
comment on column 分析.满意度比较.单位 is '单位 | body_name: body';
comment on column 分析.满意度比较.年度 is '年度 | fiscal_year: fiscal year';
comment on column 分析.满意度比较.阶段 is '阶段 | stage_name: stage: budget or final account';
comment on column 分析.满意度比较.口径 is '口径 | scope_name: scope: department or unit';
comment on column 分析.满意度比较.项目 is '项目 | project_name: project';
comment on column 分析.满意度比较.指标 is '指标 | indicator_name: indicator';
comment on column 分析.满意度比较.比较方式 is '比较方式 | comparator_name: comparator';
comment on column 分析.满意度比较.目标值 is '目标值 | target_share: target, 0 to 1';
comment on column 分析.满意度比较.同类组 is
    '同类组 | peer_group: peer group: kind of body, year, stage';
comment on column 分析.满意度比较.同类家数 is
    '同类家数 | peer_count: number of bodies compared, the subject included';
comment on column 分析.满意度比较.同类目标数 is
    '同类目标数 | peer_target_count: targets of the peers';
comment on column 分析.满意度比较.同类中位数 is '同类中位数 | median_share: median of the peers';
comment on column 分析.满意度比较.同类下四分位数 is
    '同类下四分位数 | lower_quartile_share: lower quartile of the peers';
comment on column 分析.满意度比较.同类上四分位数 is
    '同类上四分位数 | upper_quartile_share: upper quartile of the peers';
comment on column 分析.满意度比较.名次 is '名次 | peer_rank: rank, the largest first';
comment on column 分析.满意度比较.是否离群 is
    '是否离群 | outlier: outside 1.5 interquartile ranges beyond the quartiles; null below ten peers';
comment on column 分析.满意度比较.因勾稽不符而剔除的比重 is
    '因勾稽不符而剔除的比重 | share_excluded: share excluded because checks failed';
comment on column 分析.满意度比较.提示 is '提示 | caution: why the comparison may mislead';
comment on column 分析.满意度比较.文件标识 is '文件标识 | document_key: document';
comment on column 分析.满意度比较.文件标题 is '文件标题 | document_title: title of the document';
comment on column 分析.满意度比较.文件名 is '文件名 | document_file: file name of the document';
comment on column 分析.满意度比较.指标标识 is '指标标识 | indicator_key: indicator to explain';
comment on column 分析.满意度比较.页 is '页 | page: page, 0 where the format has none';
comment on column 分析.满意度比较.行 is '行 | line: line of the page or file';
comment on column 分析.满意度比较.原文 is '原文 | printed_text: text as printed';
