-- The rows of compare.cost under Chinese names.
-- 项目成本比较
--
-- a row is: one row of compare.cost

create or replace view 分析.项目成本比较 as

select
    cost.division_code as 区划代码,
    cost.history_key as 沿革标识,
    cost.district_name as 地区,
    cost.body_name as 单位,
    cost.fiscal_year as 年度,
    cost.stage_name as 阶段,
    cost.scope_name as 口径,
    cost.theme_name as 主题,
    cost.subtheme_name as 分项,
    cost.theme_method as 主题依据所在栏,
    cost.theme_evidence as 主题依据,
    cost.project_name as 项目,
    cost.project_code as 项目编码,
    cost.amount_yuan as 金额（元）,
    cost.project_money_share as 占本单位项目支出比重,
    cost.peer_group as 同类组,
    cost.peer_count as 同类家数,
    cost.peer_project_count as 同主题项目数,
    cost.median_yuan as 同类中位数（元）,
    cost.lower_quartile_yuan as 同类下四分位数（元）,
    cost.upper_quartile_yuan as 同类上四分位数（元）,
    cost.peer_rank as 名次,
    cost.outlier as 离群,
    cost.share_excluded as 因勾稽不符而剔除的比重,
    cost.caution as 提示,
    cost.document_key as 文件标识,
    cost.document_title as 文件标题,
    cost.document_file as 文件名,
    cost.figure_key as 数字标识,
    cost.figure_keys as 全部数字标识,
    cost.page as 页,
    cost.line as 行,
    cost.printed_text as 原文,
    cost.printed_unit as 原文单位

from compare.cost as cost;

comment on view 分析.项目成本比较 is
    '每行是一个单位的一个项目，与同类单位同一主题的项目并列 | compare.cost: a row is a project of a body beside projects of the same theme';
comment on column 分析.项目成本比较.区划代码 is '区划代码 | division_code: code of the district';
comment on column 分析.项目成本比较.沿革标识 is
    '单位沿革标识 | history_key: identity of the body under former and later names';
comment on column 分析.项目成本比较.地区 is '地区 | district_name: district, full name';
comment on column 分析.项目成本比较.单位 is '单位 | body_name: body';
comment on column 分析.项目成本比较.年度 is '年度 | fiscal_year: fiscal year';
comment on column 分析.项目成本比较.阶段 is '阶段 | stage_name: stage: budget or final account';
comment on column 分析.项目成本比较.口径 is '口径 | scope_name: scope: department or unit';
comment on column 分析.项目成本比较.主题 is '主题 | theme_name: theme';
comment on column 分析.项目成本比较.分项 is
    '分项 | subtheme_name: part of the theme, null where not told';
comment on column 分析.项目成本比较.主题依据所在栏 is
    '主题依据所在栏 | theme_method: field that decided the theme: name, purpose, indicators, a person';
comment on column 分析.项目成本比较.主题依据 is '主题依据 | theme_evidence: the words that decided';
comment on column 分析.项目成本比较.项目 is '项目 | project_name: project';
comment on column 分析.项目成本比较.项目编码 is '项目编码 | project_code: project code';
comment on column 分析.项目成本比较.金额（元） is '金额（元） | amount_yuan: amount in yuan';
comment on column 分析.项目成本比较.占本单位项目支出比重 is
    '占本单位项目支出比重 | project_money_share: share of the project money of the body';
comment on column 分析.项目成本比较.同类组 is
    '同类组（单位类别、年度、阶段） | peer_group: peer group: kind of body, year, stage';
comment on column 分析.项目成本比较.同类家数 is
    '同类家数（家，含本单位） | peer_count: number of bodies compared, the subject included';
comment on column 分析.项目成本比较.同主题项目数 is
    '同主题项目数（个） | peer_project_count: projects of the theme and part among the peers';
comment on column 分析.项目成本比较.同类中位数（元） is
    '同类中位数（元） | median_yuan: median of the peers in yuan';
comment on column 分析.项目成本比较.同类下四分位数（元） is
    '同类下四分位数（元） | lower_quartile_yuan: lower quartile of the peers in yuan';
comment on column 分析.项目成本比较.同类上四分位数（元） is
    '同类上四分位数（元） | upper_quartile_yuan: upper quartile of the peers in yuan';
comment on column 分析.项目成本比较.名次 is '名次（由大到小） | peer_rank: rank, the largest first';
comment on column 分析.项目成本比较.离群 is
    '离群 | outlier: beyond a quartile by more than 1.5 interquartile ranges; null below ten peers';
comment on column 分析.项目成本比较.因勾稽不符而剔除的比重 is
    '因勾稽不符而剔除的比重 | share_excluded: share excluded because checks failed';
comment on column 分析.项目成本比较.提示 is '提示 | caution: why the comparison may mislead';
comment on column 分析.项目成本比较.文件标识 is '文件标识 | document_key: document';
comment on column 分析.项目成本比较.文件标题 is '文件标题 | document_title: title of the document';
comment on column 分析.项目成本比较.文件名 is
    '文件名（数字所在） | document_file: file in which the figure is printed';
comment on column 分析.项目成本比较.数字标识 is
    '数字标识（可用 explain 追溯） | figure_key: figure to explain';
comment on column 分析.项目成本比较.全部数字标识 is
    '全部数字标识 | figure_keys: all figures that the amount is the sum of';
comment on column 分析.项目成本比较.页 is '页 | page: page, 0 where the format has none';
comment on column 分析.项目成本比较.行 is '行 | line: line of the page or file';
comment on column 分析.项目成本比较.原文 is '原文 | printed_text: text as printed';
comment on column 分析.项目成本比较.原文单位 is '原文单位 | printed_unit: unit as printed';
