-- The rows of compare.target_weakness under Chinese names.
-- 薄弱目标比较
--
-- a row is: one row of compare.target_weakness

create or replace view 分析.薄弱目标比较 as

select
    target_weakness.division_code as 区划代码,
    target_weakness.history_key as 沿革标识,
    target_weakness.district_name as 地区,
    target_weakness.body_name as 单位,
    target_weakness.fiscal_year as 年度,
    target_weakness.stage_name as 阶段,
    target_weakness.scope_name as 口径,
    target_weakness.project_name as 项目,
    target_weakness.indicator_name as 指标,
    target_weakness.description as 指标说明,
    target_weakness.class_name as 薄弱类别,
    target_weakness.rule_name as 规则,
    target_weakness.words as 判断所据,
    target_weakness.advice as 修改办法,
    target_weakness.check_id as 勾稽关系,
    target_weakness.rule_share as 同样情形占本单位指标的比重,
    target_weakness.peer_group as 同类组,
    target_weakness.peer_count as 同类家数,
    target_weakness.median_share as 同类中位数,
    target_weakness.lower_quartile_share as 同类下四分位数,
    target_weakness.upper_quartile_share as 同类上四分位数,
    target_weakness.peer_rank as 名次,
    target_weakness.outlier as 是否离群,
    target_weakness.share_excluded as 因勾稽不符而剔除的比重,
    target_weakness.caution as 提示,
    target_weakness.document_key as 文件标识,
    target_weakness.document_title as 文件标题,
    target_weakness.document_file as 文件名,
    target_weakness.indicator_key as 指标标识,
    target_weakness.page as 页,
    target_weakness.line as 行,
    target_weakness.printed_text as 指标值原文

from compare.target_weakness as target_weakness;

comment on view 分析.薄弱目标比较 is
    '每行是一个年度指标的一处薄弱 | compare.target_weakness: a row is a weakness of an annual indicator';
comment on column 分析.薄弱目标比较.区划代码 is '区划代码 | division_code: code of the district';
comment on column 分析.薄弱目标比较.沿革标识 is
    '单位沿革标识 | history_key: identity of the body under former and later names';
comment on column 分析.薄弱目标比较.地区 is '地区 | district_name: district, full name';
comment on column 分析.薄弱目标比较.单位 is '单位 | body_name: body';
comment on column 分析.薄弱目标比较.年度 is '年度 | fiscal_year: fiscal year';
comment on column 分析.薄弱目标比较.阶段 is '阶段 | stage_name: stage: budget or final account';
comment on column 分析.薄弱目标比较.口径 is '口径 | scope_name: scope: department or unit';
comment on column 分析.薄弱目标比较.项目 is '项目 | project_name: project';
comment on column 分析.薄弱目标比较.指标 is '指标 | indicator_name: indicator';
comment on column 分析.薄弱目标比较.指标说明 is '指标说明 | description: description as printed';
comment on column 分析.薄弱目标比较.薄弱类别 is
    '薄弱类别 | class_name: class of weakness: cannot fail, cannot be verified, copied, contradictory, without basis';
comment on column 分析.薄弱目标比较.规则 is '规则 | rule_name: rule that the target breaks';
comment on column 分析.薄弱目标比较.判断所据 is
    '判断所据 | words: the words or numbers that show it';
comment on column 分析.薄弱目标比较.修改办法 is '修改办法 | advice: what to do';
comment on column 分析.薄弱目标比较.勾稽关系 is
    '勾稽关系 | check_id: check that found it, null where none did';
comment on column 分析.薄弱目标比较.同样情形占本单位指标的比重 is
    '同样情形占本单位指标的比重 | rule_share: share of the body''s annual indicators with the same weakness';
comment on column 分析.薄弱目标比较.同类组 is
    '同类组（单位类别、年度、阶段） | peer_group: peer group: kind of body, year, stage';
comment on column 分析.薄弱目标比较.同类家数 is
    '同类家数（家，含本单位） | peer_count: number of bodies compared, the subject included';
comment on column 分析.薄弱目标比较.同类中位数 is '同类中位数 | median_share: median of the peers';
comment on column 分析.薄弱目标比较.同类下四分位数 is
    '同类下四分位数 | lower_quartile_share: lower quartile of the peers';
comment on column 分析.薄弱目标比较.同类上四分位数 is
    '同类上四分位数 | upper_quartile_share: upper quartile of the peers';
comment on column 分析.薄弱目标比较.名次 is
    '名次（比重由小到大） | peer_rank: rank, the smallest share first';
comment on column 分析.薄弱目标比较.是否离群 is
    '是否离群 | outlier: outside 1.5 interquartile ranges beyond the quartiles; null below ten peers';
comment on column 分析.薄弱目标比较.因勾稽不符而剔除的比重 is
    '因勾稽不符而剔除的比重 | share_excluded: 0: texts are judged, no figure is left out';
comment on column 分析.薄弱目标比较.提示 is '提示 | caution: why the comparison may mislead';
comment on column 分析.薄弱目标比较.文件标识 is '文件标识 | document_key: document';
comment on column 分析.薄弱目标比较.文件标题 is '文件标题 | document_title: title of the document';
comment on column 分析.薄弱目标比较.文件名 is
    '文件名（指标所在） | document_file: file in which the indicator is printed';
comment on column 分析.薄弱目标比较.指标标识 is
    '指标标识（可用 explain 追溯） | indicator_key: indicator to explain';
comment on column 分析.薄弱目标比较.页 is '页 | page: page, 0 where the format has none';
comment on column 分析.薄弱目标比较.行 is '行 | line: line of the page or file';
comment on column 分析.薄弱目标比较.指标值原文 is '指标值原文 | printed_text: value as printed';
