-- The rows of compare.target_quality under Chinese names.
-- 目标质量比较
--
-- a row is: one row of compare.target_quality

create or replace view 分析.目标质量比较 as

select
    target_quality.division_code as 区划代码,
    target_quality.history_key as 沿革标识,
    target_quality.district_name as 地区,
    target_quality.body_name as 单位,
    target_quality.fiscal_year as 年度,
    target_quality.stage_name as 阶段,
    target_quality.scope_name as 口径,
    target_quality.project_count as 项目数,
    target_quality.indicator_count as 指标数,
    target_quality.quantified_count as 量化指标数,
    target_quality.quantified_share as 量化比重,
    target_quality.quantity_count as 产出数量,
    target_quality.quality_count as 产出质量,
    target_quality.timeliness_count as 产出时效,
    target_quality.cost_count as 成本,
    target_quality.benefit_count as 效益,
    target_quality.satisfaction_count as 满意度,
    target_quality.missing_kinds as 缺失的指标类别,
    target_quality.cannot_fail_count as 不会不达标,
    target_quality.unverifiable_count as 无从考核,
    target_quality.repeated_count as 多个项目共用,
    target_quality.copied_count as 照搬,
    target_quality.inconsistent_count as 前后不合,
    target_quality.basis_given_count as 写明依据,
    target_quality.basis_general_count as 依据笼统,
    target_quality.basis_missing_count as 没有依据,
    target_quality.weak_count as 薄弱指标数,
    target_quality.weak_share as 薄弱比重,
    target_quality.peer_group as 同类组,
    target_quality.peer_count as 同类家数,
    target_quality.median_share as 同类中位数,
    target_quality.lower_quartile_share as 同类下四分位数,
    target_quality.upper_quartile_share as 同类上四分位数,
    target_quality.peer_rank as 名次,
    target_quality.median_weak_share as 同类薄弱比重中位数,
    target_quality.weak_rank as 薄弱名次,
    target_quality.outlier as 是否离群,
    target_quality.share_excluded as 因勾稽不符而剔除的比重,
    target_quality.caution as 提示,
    target_quality.document_key as 文件标识,
    target_quality.document_title as 文件标题,
    target_quality.document_file as 文件名,
    target_quality.indicator_key as 指标标识,
    target_quality.page as 页,
    target_quality.line as 行

from compare.target_quality as target_quality;

comment on view 分析.目标质量比较 is
    '每行是一个单位全部年度指标的设定质量 | compare.target_quality: a row is a body with the quality of its annual targets';
comment on column 分析.目标质量比较.区划代码 is '区划代码 | division_code: code of the district';
comment on column 分析.目标质量比较.沿革标识 is
    '单位沿革标识 | history_key: identity of the body under former and later names';
comment on column 分析.目标质量比较.地区 is '地区 | district_name: district, full name';
comment on column 分析.目标质量比较.单位 is '单位 | body_name: body';
comment on column 分析.目标质量比较.年度 is '年度 | fiscal_year: fiscal year';
comment on column 分析.目标质量比较.阶段 is '阶段 | stage_name: stage: budget or final account';
comment on column 分析.目标质量比较.口径 is '口径 | scope_name: scope: department or unit';
comment on column 分析.目标质量比较.项目数 is '项目数（个） | project_count: number of projects';
comment on column 分析.目标质量比较.指标数 is
    '指标数（个） | indicator_count: number of indicators';
comment on column 分析.目标质量比较.量化指标数 is
    '量化指标数（个） | quantified_count: indicators that are numbers';
comment on column 分析.目标质量比较.量化比重 is
    '量化比重 | quantified_share: share of indicators that are numbers';
comment on column 分析.目标质量比较.产出数量 is
    '产出数量（个） | quantity_count: quantity indicators';
comment on column 分析.目标质量比较.产出质量 is
    '产出质量（个） | quality_count: quality indicators';
comment on column 分析.目标质量比较.产出时效 is
    '产出时效（个） | timeliness_count: timeliness indicators';
comment on column 分析.目标质量比较.成本 is '成本（个） | cost_count: cost indicators';
comment on column 分析.目标质量比较.效益 is '效益（个） | benefit_count: benefit indicators';
comment on column 分析.目标质量比较.满意度 is
    '满意度（个） | satisfaction_count: satisfaction indicators';
comment on column 分析.目标质量比较.缺失的指标类别 is
    '缺失的指标类别 | missing_kinds: kinds of indicators that are missing';
comment on column 分析.目标质量比较.不会不达标 is
    '不会不达标（个） | cannot_fail_count: targets that cannot fail';
comment on column 分析.目标质量比较.无从考核 is
    '无从考核（个） | unverifiable_count: targets that nothing can verify';
comment on column 分析.目标质量比较.多个项目共用 is
    '多个项目共用（个） | repeated_count: texts that several projects of the document use';
comment on column 分析.目标质量比较.照搬 is
    '照搬（个） | copied_count: copied from a project to which the words belong, or counting something else';
comment on column 分析.目标质量比较.前后不合 is
    '前后不合（个） | inconsistent_count: name, kind, unit, bound or year do not agree';
comment on column 分析.目标质量比较.写明依据 is
    '写明依据（个） | basis_given_count: basis given; null where the form asks for none';
comment on column 分析.目标质量比较.依据笼统 is
    '依据笼统（个） | basis_general_count: basis in general words; null where the form asks for none';
comment on column 分析.目标质量比较.没有依据 is
    '没有依据（个） | basis_missing_count: basis left blank; null where the form asks for none';
comment on column 分析.目标质量比较.薄弱指标数 is
    '薄弱指标数（个） | weak_count: indicators with any weakness';
comment on column 分析.目标质量比较.薄弱比重 is
    '薄弱比重 | weak_share: share of indicators with any weakness';
comment on column 分析.目标质量比较.同类组 is
    '同类组（单位类别、年度、阶段） | peer_group: peer group: kind of body, year, stage';
comment on column 分析.目标质量比较.同类家数 is
    '同类家数（家，含本单位） | peer_count: number of bodies compared, the subject included';
comment on column 分析.目标质量比较.同类中位数 is '同类中位数 | median_share: median of the peers';
comment on column 分析.目标质量比较.同类下四分位数 is
    '同类下四分位数 | lower_quartile_share: lower quartile of the peers';
comment on column 分析.目标质量比较.同类上四分位数 is
    '同类上四分位数 | upper_quartile_share: upper quartile of the peers';
comment on column 分析.目标质量比较.名次 is
    '名次（量化比重由大到小） | peer_rank: rank by the share that is numbers, the largest first';
comment on column 分析.目标质量比较.同类薄弱比重中位数 is
    '同类薄弱比重中位数 | median_weak_share: median of the peers'' share of weak indicators';
comment on column 分析.目标质量比较.薄弱名次 is
    '薄弱名次（由少到多） | weak_rank: rank, the smallest share of weak indicators first';
comment on column 分析.目标质量比较.是否离群 is
    '是否离群 | outlier: share of numbers outside 1.5 interquartile ranges beyond the quartiles; null below ten peers';
comment on column 分析.目标质量比较.因勾稽不符而剔除的比重 is
    '因勾稽不符而剔除的比重 | share_excluded: 0: texts are judged, no figure is left out';
comment on column 分析.目标质量比较.提示 is '提示 | caution: why the comparison may mislead';
comment on column 分析.目标质量比较.文件标识 is '文件标识 | document_key: document';
comment on column 分析.目标质量比较.文件标题 is '文件标题 | document_title: title of the document';
comment on column 分析.目标质量比较.文件名 is
    '文件名（指标所在） | document_file: file in which the indicator is printed';
comment on column 分析.目标质量比较.指标标识 is
    '指标标识（第一项，可用 explain 追溯） | indicator_key: first indicator, to explain';
comment on column 分析.目标质量比较.页 is '页 | page: page, 0 where the format has none';
comment on column 分析.目标质量比较.行 is '行 | line: line of the page or file';
