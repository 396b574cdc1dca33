-- The rows of compare.indicator_by_district under Chinese names.
-- 县区同类指标比较
--
-- a row is: one row of compare.indicator_by_district

create or replace view 分析.县区同类指标比较 as

select
    indicator_by_district.division_code as 区划代码,
    indicator_by_district.history_key as 沿革标识,
    indicator_by_district.district_name as 地区,
    indicator_by_district.body_name as 单位,
    indicator_by_district.fiscal_year as 年度,
    indicator_by_district.stage_name as 阶段,
    indicator_by_district.scope_name as 口径,
    indicator_by_district.theme_name as 主题,
    indicator_by_district.measuring_unit as 计量单位,
    indicator_by_district.direction_name as 方向,
    indicator_by_district.body_count as 单位数,
    indicator_by_district.indicator_count as 指标数,
    indicator_by_district.quantified_count as 量化指标数,
    indicator_by_district.strictest_target as 最严目标值,
    indicator_by_district.median_target as 目标值中位数,
    indicator_by_district.laxest_target as 最宽目标值,
    indicator_by_district.peer_group as 同类组,
    indicator_by_district.peer_count as 县区数,
    indicator_by_district.median_of_peers as 同类中位数,
    indicator_by_district.lower_quartile as 同类下四分位数,
    indicator_by_district.upper_quartile as 同类上四分位数,
    indicator_by_district.peer_rank as 名次,
    indicator_by_district.outlier as 是否离群,
    indicator_by_district.share_excluded as 因勾稽不符而剔除的比重,
    indicator_by_district.caution as 提示,
    indicator_by_district.document_key as 文件标识,
    indicator_by_district.document_title as 文件标题,
    indicator_by_district.document_file as 文件名,
    indicator_by_district.indicator_key as 指标标识,
    indicator_by_district.strictest_indicator_key as 要求最高的指标标识,
    indicator_by_district.page as 页,
    indicator_by_district.line as 行,
    indicator_by_district.printed_text as 原文

from compare.indicator_by_district as indicator_by_district;

comment on view 分析.县区同类指标比较 is
    '每行是一个县区一类指标（同一计量单位、同一方向）的年度目标 | compare.indicator_by_district: a row is a theme of indicator of a district in one unit of measure and direction';
comment on column 分析.县区同类指标比较.区划代码 is
    '区划代码 | division_code: code of the district';
comment on column 分析.县区同类指标比较.沿革标识 is
    '单位沿革标识 | history_key: identity of the body where the district has one only';
comment on column 分析.县区同类指标比较.地区 is '地区 | district_name: district, full name';
comment on column 分析.县区同类指标比较.单位 is
    '单位（多家时为家数） | body_name: body, or how many there are';
comment on column 分析.县区同类指标比较.年度 is '年度 | fiscal_year: fiscal year';
comment on column 分析.县区同类指标比较.阶段 is '阶段 | stage_name: stage: budget or final account';
comment on column 分析.县区同类指标比较.口径 is '口径 | scope_name: scope: department or unit';
comment on column 分析.县区同类指标比较.主题 is '主题 | theme_name: theme';
comment on column 分析.县区同类指标比较.计量单位 is '计量单位 | measuring_unit: unit of measure';
comment on column 分析.县区同类指标比较.方向 is '方向 | direction_name: which way is better';
comment on column 分析.县区同类指标比较.单位数 is
    '单位数（家） | body_count: bodies with such indicators';
comment on column 分析.县区同类指标比较.指标数 is
    '指标数（个） | indicator_count: indicators of the theme in that unit';
comment on column 分析.县区同类指标比较.量化指标数 is
    '量化指标数（个） | quantified_count: indicators that are numbers';
comment on column 分析.县区同类指标比较.最严目标值 is
    '最严目标值 | strictest_target: most demanding target in the direction of good, null where none is known';
comment on column 分析.县区同类指标比较.目标值中位数 is
    '目标值中位数 | median_target: median of the targets';
comment on column 分析.县区同类指标比较.最宽目标值 is
    '最宽目标值 | laxest_target: least demanding target in the direction of good, null where none is known';
comment on column 分析.县区同类指标比较.同类组 is
    '同类组（年度、阶段） | peer_group: peer group: districts of one year and stage';
comment on column 分析.县区同类指标比较.县区数 is
    '县区数（个，含本县区） | peer_count: number of districts compared, the subject included';
comment on column 分析.县区同类指标比较.同类中位数 is
    '同类中位数 | median_of_peers: median of the peers';
comment on column 分析.县区同类指标比较.同类下四分位数 is
    '同类下四分位数 | lower_quartile: lower quartile of the peers';
comment on column 分析.县区同类指标比较.同类上四分位数 is
    '同类上四分位数 | upper_quartile: upper quartile of the peers';
comment on column 分析.县区同类指标比较.名次 is
    '名次（要求最高者为先） | peer_rank: rank, the most demanding first; null where no direction is known';
comment on column 分析.县区同类指标比较.是否离群 is
    '是否离群 | outlier: outside 1.5 interquartile ranges beyond the quartiles; null below ten peers';
comment on column 分析.县区同类指标比较.因勾稽不符而剔除的比重 is
    '因勾稽不符而剔除的比重 | share_excluded: share excluded because checks failed';
comment on column 分析.县区同类指标比较.提示 is '提示 | caution: why the comparison may mislead';
comment on column 分析.县区同类指标比较.文件标识 is '文件标识 | document_key: document';
comment on column 分析.县区同类指标比较.文件标题 is
    '文件标题 | document_title: title of the document';
comment on column 分析.县区同类指标比较.文件名 is
    '文件名（指标所在） | document_file: file in which the indicator is printed';
comment on column 分析.县区同类指标比较.指标标识 is
    '指标标识（要求最低的一项，可用 explain 追溯） | indicator_key: indicator to explain: the least demanding';
comment on column 分析.县区同类指标比较.要求最高的指标标识 is
    '要求最高的指标标识 | strictest_indicator_key: the most demanding indicator';
comment on column 分析.县区同类指标比较.页 is '页 | page: page, 0 where the format has none';
comment on column 分析.县区同类指标比较.行 is '行 | line: line of the page or file';
comment on column 分析.县区同类指标比较.原文 is '原文 | printed_text: text as printed';
