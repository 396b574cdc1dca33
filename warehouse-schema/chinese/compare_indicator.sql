-- The rows of compare.indicator under Chinese names.
-- 同类指标比较
--
-- a row is: one row of compare.indicator

create or replace view 分析.同类指标比较 as

select
    indicator.division_code as 区划代码,
    indicator.history_key as 沿革标识,
    indicator.district_name as 地区,
    indicator.body_name as 单位,
    indicator.fiscal_year as 年度,
    indicator.stage_name as 阶段,
    indicator.scope_name as 口径,
    indicator.theme_name as 主题,
    indicator.measuring_unit as 计量单位,
    indicator.direction_name as 方向,
    indicator.indicator_count as 指标数,
    indicator.theme_indicator_count as 同类指标总数,
    indicator.quantified_share as 量化比重,
    indicator.reversed_count as 方向写反的指标数,
    indicator.strictest_target as 最严目标值,
    indicator.median_target as 目标值中位数,
    indicator.laxest_target as 最宽目标值,
    indicator.lowest_target as 最低目标值,
    indicator.highest_target as 最高目标值,
    indicator.comparators as 所用比较方式,
    indicator.peer_group as 同类组,
    indicator.peer_count as 同类家数,
    indicator.median_of_peers as 同类中位数,
    indicator.lower_quartile as 同类下四分位数,
    indicator.upper_quartile as 同类上四分位数,
    indicator.peer_rank as 名次,
    indicator.outlier as 是否离群,
    indicator.share_excluded as 因勾稽不符而剔除的比重,
    indicator.caution as 提示,
    indicator.document_key as 文件标识,
    indicator.document_title as 文件标题,
    indicator.document_file as 文件名,
    indicator.indicator_key as 指标标识,
    indicator.indicator_keys as 全部指标标识,
    indicator.page as 页,
    indicator.line as 行,
    indicator.printed_text as 原文

from compare.indicator as indicator;

comment on view 分析.同类指标比较 is
    '每行是一个单位一类指标（同一计量单位）的年度目标 | compare.indicator: a row is a theme of indicator of a body in one unit of measure';
comment on column 分析.同类指标比较.区划代码 is '区划代码 | division_code: code of the district';
comment on column 分析.同类指标比较.沿革标识 is
    '单位沿革标识 | history_key: identity of the body under former and later names';
comment on column 分析.同类指标比较.地区 is '地区 | district_name: district, full name';
comment on column 分析.同类指标比较.单位 is '单位 | body_name: body';
comment on column 分析.同类指标比较.年度 is '年度 | fiscal_year: fiscal year';
comment on column 分析.同类指标比较.阶段 is '阶段 | stage_name: stage: budget or final account';
comment on column 分析.同类指标比较.口径 is '口径 | scope_name: scope: department or unit';
comment on column 分析.同类指标比较.主题 is '主题 | theme_name: theme';
comment on column 分析.同类指标比较.计量单位 is '计量单位 | measuring_unit: unit of measure';
comment on column 分析.同类指标比较.方向 is '方向 | direction_name: direction';
comment on column 分析.同类指标比较.指标数 is
    '指标数（个） | indicator_count: number of indicators';
comment on column 分析.同类指标比较.同类指标总数 is
    '同类指标总数（个，含未量化） | theme_indicator_count: indicators of the theme, all units';
comment on column 分析.同类指标比较.量化比重 is
    '量化比重 | quantified_share: share of indicators that are numbers';
comment on column 分析.同类指标比较.方向写反的指标数 is
    '方向写反的指标数（个） | reversed_count: indicators with a bound on the wrong side, which set no level';
comment on column 分析.同类指标比较.最严目标值 is
    '最严目标值 | strictest_target: most demanding target in the direction of good, null where none is known';
comment on column 分析.同类指标比较.目标值中位数 is
    '目标值中位数 | median_target: median target of the body';
comment on column 分析.同类指标比较.最宽目标值 is
    '最宽目标值 | laxest_target: least demanding target in the direction of good, null where none is known';
comment on column 分析.同类指标比较.最低目标值 is '最低目标值 | lowest_target: lowest target';
comment on column 分析.同类指标比较.最高目标值 is '最高目标值 | highest_target: highest target';
comment on column 分析.同类指标比较.所用比较方式 is '所用比较方式 | comparators: comparators used';
comment on column 分析.同类指标比较.同类组 is
    '同类组（单位类别、年度、阶段） | peer_group: peer group: kind of body, year, stage';
comment on column 分析.同类指标比较.同类家数 is
    '同类家数（家，含本单位） | peer_count: number of bodies compared, the subject included';
comment on column 分析.同类指标比较.同类中位数 is
    '同类中位数 | median_of_peers: median of the peers';
comment on column 分析.同类指标比较.同类下四分位数 is
    '同类下四分位数 | lower_quartile: lower quartile of the peers';
comment on column 分析.同类指标比较.同类上四分位数 is
    '同类上四分位数 | upper_quartile: upper quartile of the peers';
comment on column 分析.同类指标比较.名次 is
    '名次（要求最高者为先） | peer_rank: rank, the most demanding first; null where no direction is known';
comment on column 分析.同类指标比较.是否离群 is
    '是否离群 | outlier: outside 1.5 interquartile ranges beyond the quartiles; null below ten peers';
comment on column 分析.同类指标比较.因勾稽不符而剔除的比重 is
    '因勾稽不符而剔除的比重 | share_excluded: share excluded because checks failed';
comment on column 分析.同类指标比较.提示 is '提示 | caution: why the comparison may mislead';
comment on column 分析.同类指标比较.文件标识 is '文件标识 | document_key: document';
comment on column 分析.同类指标比较.文件标题 is '文件标题 | document_title: title of the document';
comment on column 分析.同类指标比较.文件名 is
    '文件名（指标所在） | document_file: file in which the indicator is printed';
comment on column 分析.同类指标比较.指标标识 is
    '指标标识（要求最低的一项，可用 explain 追溯） | indicator_key: indicator to explain: the least demanding';
comment on column 分析.同类指标比较.全部指标标识 is
    '全部指标标识 | indicator_keys: all indicators of the row, in the order of the document';
comment on column 分析.同类指标比较.页 is '页 | page: page, 0 where the format has none';
comment on column 分析.同类指标比较.行 is '行 | line: line of the page or file';
comment on column 分析.同类指标比较.原文 is '原文 | printed_text: text as printed';
