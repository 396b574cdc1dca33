-- The rows of compare.project_theme under Chinese names.
-- 项目构成比较
--
-- a row is: one row of compare.project_theme

create or replace view 分析.项目构成比较 as

select
    project_theme.division_code as 区划代码,
    project_theme.history_key as 沿革标识,
    project_theme.district_name as 地区,
    project_theme.body_name as 单位,
    project_theme.fiscal_year as 年度,
    project_theme.stage_name as 阶段,
    project_theme.scope_name as 口径,
    project_theme.theme_name as 主题,
    project_theme.subthemes as 所含分项,
    project_theme.theme_evidence as 主题依据,
    project_theme.project_count as 项目数,
    project_theme.project_without_amount_count as 未载明金额的项目,
    project_theme.amount_yuan as 金额（元）,
    project_theme.project_money_share as 占本单位项目支出比重,
    project_theme.per_head_yuan as 按在职人数人均（元）,
    project_theme.peer_group as 同类组,
    project_theme.peer_count as 同类家数,
    project_theme.median_yuan as 同类中位数（元）,
    project_theme.lower_quartile_yuan as 同类下四分位数（元）,
    project_theme.upper_quartile_yuan as 同类上四分位数（元）,
    project_theme.peer_rank as 名次,
    project_theme.outlier as 离群,
    project_theme.share_excluded as 因勾稽不符而剔除的比重,
    project_theme.caution as 提示,
    project_theme.document_key as 文件标识,
    project_theme.document_title as 文件标题,
    project_theme.document_file as 文件名,
    project_theme.figure_key as 首个项目金额的数字标识,
    project_theme.figure_keys as 全部数字标识

from compare.project_theme as project_theme;

comment on view 分析.项目构成比较 is
    '每行是一个单位一个主题的项目支出 | compare.project_theme: a row is a theme in the project money of a body';
comment on column 分析.项目构成比较.区划代码 is '区划代码 | division_code: code of the district';
comment on column 分析.项目构成比较.沿革标识 is
    '单位沿革标识 | history_key: identity of the body under former and later names';
comment on column 分析.项目构成比较.地区 is '地区 | district_name: district, full name';
comment on column 分析.项目构成比较.单位 is '单位 | body_name: body';
comment on column 分析.项目构成比较.年度 is '年度 | fiscal_year: fiscal year';
comment on column 分析.项目构成比较.阶段 is '阶段 | stage_name: stage: budget or final account';
comment on column 分析.项目构成比较.口径 is '口径 | scope_name: scope: department or unit';
comment on column 分析.项目构成比较.主题 is '主题 | theme_name: theme';
comment on column 分析.项目构成比较.所含分项 is
    '所含分项 | subthemes: parts of the theme among them';
comment on column 分析.项目构成比较.主题依据 is
    '主题依据 | theme_evidence: the words that decided, of all projects of the theme';
comment on column 分析.项目构成比较.项目数 is '项目数（个） | project_count: number of projects';
comment on column 分析.项目构成比较.未载明金额的项目 is
    '未载明金额的项目（个） | project_without_amount_count: projects without an amount';
comment on column 分析.项目构成比较.金额（元） is '金额（元） | amount_yuan: amount in yuan';
comment on column 分析.项目构成比较.占本单位项目支出比重 is
    '占本单位项目支出比重 | project_money_share: share of the project money of the body';
comment on column 分析.项目构成比较.按在职人数人均（元） is
    '按在职人数人均（元） | per_head_yuan: yuan per head of staff, null where no staff is stated';
comment on column 分析.项目构成比较.同类组 is
    '同类组（单位类别、年度、阶段） | peer_group: peer group: kind of body, year, stage';
comment on column 分析.项目构成比较.同类家数 is
    '同类家数（家，含本单位） | peer_count: number of bodies compared, the subject included';
comment on column 分析.项目构成比较.同类中位数（元） is
    '同类中位数（元） | median_yuan: median of the peers in yuan';
comment on column 分析.项目构成比较.同类下四分位数（元） is
    '同类下四分位数（元） | lower_quartile_yuan: lower quartile of the peers in yuan';
comment on column 分析.项目构成比较.同类上四分位数（元） is
    '同类上四分位数（元） | upper_quartile_yuan: upper quartile of the peers in yuan';
comment on column 分析.项目构成比较.名次 is '名次（由大到小） | peer_rank: rank, the largest first';
comment on column 分析.项目构成比较.离群 is
    '离群 | outlier: beyond a quartile by more than 1.5 interquartile ranges; null below ten peers';
comment on column 分析.项目构成比较.因勾稽不符而剔除的比重 is
    '因勾稽不符而剔除的比重 | share_excluded: share excluded because checks failed';
comment on column 分析.项目构成比较.提示 is '提示 | caution: why the comparison may mislead';
comment on column 分析.项目构成比较.文件标识 is '文件标识 | document_key: document';
comment on column 分析.项目构成比较.文件标题 is '文件标题 | document_title: title of the document';
comment on column 分析.项目构成比较.文件名 is '文件名 | document_file: file name of the document';
comment on column 分析.项目构成比较.首个项目金额的数字标识 is
    '首个项目金额的数字标识 | figure_key: figure of the first project';
comment on column 分析.项目构成比较.全部数字标识 is
    '全部数字标识 | figure_keys: all figures that the amount is the sum of';
