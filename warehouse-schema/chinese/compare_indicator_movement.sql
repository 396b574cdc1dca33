-- The rows of compare.indicator_movement under Chinese names.
-- 指标变动比较
--
-- a row is: one row of compare.indicator_movement

create or replace view 分析.指标变动比较 as

select
    indicator_movement.division_code as 区划代码,
    indicator_movement.history_key as 沿革标识,
    indicator_movement.district_name as 地区,
    indicator_movement.body_name as 单位,
    indicator_movement.fiscal_year as 年度,
    indicator_movement.stage_name as 阶段,
    indicator_movement.scope_name as 口径,
    indicator_movement.project_name as 项目,
    indicator_movement.theme_name as 主题,
    indicator_movement.indicator_name as 指标,
    indicator_movement.measuring_unit as 计量单位,
    indicator_movement.direction_name as 方向,
    indicator_movement.source_name as 以前年度值来源,
    indicator_movement.match_name as 对应方式,
    indicator_movement.prior_year as 所比年度,
    indicator_movement.target_value as 目标值,
    indicator_movement.prior_target as 以前年度值,
    indicator_movement.change_value as 变动,
    indicator_movement.movement_name as 变动方向,
    indicator_movement.obstacle as 不可比原因,
    indicator_movement.prior_printed_text as 以前年度值原文,
    indicator_movement.before_prior_printed_text as 再前一年值原文,
    indicator_movement.before_prior_target as 再前一年值,
    indicator_movement.peer_group as 同类组,
    indicator_movement.peer_count as 同类家数,
    indicator_movement.median_change as 同类变动中位数,
    indicator_movement.lower_quartile as 同类下四分位数,
    indicator_movement.upper_quartile as 同类上四分位数,
    indicator_movement.peer_rank as 名次,
    indicator_movement.outlier as 是否离群,
    indicator_movement.share_excluded as 因勾稽不符而剔除的比重,
    indicator_movement.caution as 提示,
    indicator_movement.document_key as 文件标识,
    indicator_movement.document_title as 文件标题,
    indicator_movement.document_file as 文件名,
    indicator_movement.indicator_key as 指标标识,
    indicator_movement.prior_indicator_key as 以前年度指标标识,
    indicator_movement.page as 页,
    indicator_movement.line as 行,
    indicator_movement.printed_text as 原文

from compare.indicator_movement as indicator_movement;

comment on view 分析.指标变动比较 is
    '每行是一个年度指标与以前年度值的比较 | compare.indicator_movement: a row is an annual indicator beside its value of a year before';
comment on column 分析.指标变动比较.区划代码 is '区划代码 | division_code: code of the district';
comment on column 分析.指标变动比较.沿革标识 is
    '单位沿革标识 | history_key: identity of the body under former and later names';
comment on column 分析.指标变动比较.地区 is '地区 | district_name: district, full name';
comment on column 分析.指标变动比较.单位 is '单位 | body_name: body';
comment on column 分析.指标变动比较.年度 is '年度 | fiscal_year: fiscal year';
comment on column 分析.指标变动比较.阶段 is '阶段 | stage_name: stage: budget or final account';
comment on column 分析.指标变动比较.口径 is '口径 | scope_name: scope: department or unit';
comment on column 分析.指标变动比较.项目 is '项目 | project_name: project';
comment on column 分析.指标变动比较.主题 is '主题 | theme_name: theme';
comment on column 分析.指标变动比较.指标 is '指标 | indicator_name: indicator';
comment on column 分析.指标变动比较.计量单位 is '计量单位 | measuring_unit: unit of measure';
comment on column 分析.指标变动比较.方向 is '方向 | direction_name: which way is better';
comment on column 分析.指标变动比较.以前年度值来源 is
    '以前年度值来源 | source_name: where the value before comes from: another disclosure or the row itself';
comment on column 分析.指标变动比较.对应方式 is
    '对应方式 | match_name: how the indicators are known to be the same';
comment on column 分析.指标变动比较.所比年度 is '所比年度 | prior_year: year of the value before';
comment on column 分析.指标变动比较.目标值 is
    '目标值 | target_value: target, in the unit of measure';
comment on column 分析.指标变动比较.以前年度值 is
    '以前年度值 | prior_target: value before, in the unit of measure';
comment on column 分析.指标变动比较.变动 is
    '变动 | change_value: target minus value before; of shares, percentage points';
comment on column 分析.指标变动比较.变动方向 is
    '变动方向 | movement_name: raised, kept or lowered in the direction of good, or not comparable';
comment on column 分析.指标变动比较.不可比原因 is '不可比原因 | obstacle: why it is not comparable';
comment on column 分析.指标变动比较.以前年度值原文 is
    '以前年度值原文 | prior_printed_text: value before as printed';
comment on column 分析.指标变动比较.再前一年值原文 is
    '再前一年值原文 | before_prior_printed_text: value of two years before as printed in the same row';
comment on column 分析.指标变动比较.再前一年值 is
    '再前一年值 | before_prior_target: value of two years before, in the unit of measure';
comment on column 分析.指标变动比较.同类组 is
    '同类组（单位类别、年度、阶段） | peer_group: peer group: kind of body, year, stage';
comment on column 分析.指标变动比较.同类家数 is
    '同类家数（家，含本单位） | peer_count: number of bodies compared, the subject included';
comment on column 分析.指标变动比较.同类变动中位数 is
    '同类变动中位数 | median_change: median change of the peers';
comment on column 分析.指标变动比较.同类下四分位数 is
    '同类下四分位数 | lower_quartile: lower quartile of the peers';
comment on column 分析.指标变动比较.同类上四分位数 is
    '同类上四分位数 | upper_quartile: upper quartile of the peers';
comment on column 分析.指标变动比较.名次 is
    '名次（提高最多者为先） | peer_rank: rank, the most raised first; null where no direction is known';
comment on column 分析.指标变动比较.是否离群 is
    '是否离群 | outlier: outside 1.5 interquartile ranges beyond the quartiles; null below ten peers';
comment on column 分析.指标变动比较.因勾稽不符而剔除的比重 is
    '因勾稽不符而剔除的比重 | share_excluded: share excluded because checks failed';
comment on column 分析.指标变动比较.提示 is '提示 | caution: why the comparison may mislead';
comment on column 分析.指标变动比较.文件标识 is '文件标识 | document_key: document';
comment on column 分析.指标变动比较.文件标题 is '文件标题 | document_title: title of the document';
comment on column 分析.指标变动比较.文件名 is
    '文件名（指标所在） | document_file: file in which the indicator is printed';
comment on column 分析.指标变动比较.指标标识 is
    '指标标识（可用 explain 追溯） | indicator_key: indicator to explain';
comment on column 分析.指标变动比较.以前年度指标标识 is
    '以前年度指标标识 | prior_indicator_key: indicator of the value before; the same where its own row prints it';
comment on column 分析.指标变动比较.页 is '页 | page: page, 0 where the format has none';
comment on column 分析.指标变动比较.行 is '行 | line: line of the page or file';
comment on column 分析.指标变动比较.原文 is '原文 | printed_text: text as printed';
