-- The rows of compare.year_on_year under Chinese names.
-- 与上年比较
--
-- a row is: one row of compare.year_on_year

create or replace view 分析.与上年比较 as

select
    year_on_year.division_code as 区划代码,
    year_on_year.history_key as 沿革标识,
    year_on_year.district_name as 地区,
    year_on_year.body_name as 单位,
    year_on_year.fiscal_year as 年度,
    year_on_year.stage_name as 阶段,
    year_on_year.scope_name as 口径,
    year_on_year.label as 事项,
    year_on_year.amount_yuan as 金额（元）,
    year_on_year.prior_year_yuan as 文件所列上年数（元）,
    year_on_year.change_yuan as 文件所述增减额（元）,
    year_on_year.change_share as 文件所述增减幅度,
    year_on_year.implied_prior_yuan as 按增减额推算的上年数（元）,
    year_on_year.growth_share as 增减幅度,
    year_on_year.peer_group as 同类组,
    year_on_year.peer_count as 同类家数,
    year_on_year.median_share as 同类中位数,
    year_on_year.lower_quartile_share as 同类下四分位数,
    year_on_year.upper_quartile_share as 同类上四分位数,
    year_on_year.peer_rank as 名次,
    year_on_year.share_excluded as 因勾稽不符而剔除的比重,
    year_on_year.caution as 提示,
    year_on_year.measure as 事项代码,
    year_on_year.document_key as 文件标识,
    year_on_year.document_title as 文件标题,
    year_on_year.document_file as 文件名,
    year_on_year.figure_key as 数字标识,
    year_on_year.page as 页,
    year_on_year.line as 行,
    year_on_year.printed_text as 原文,
    year_on_year.printed_unit as 原文单位

from compare.year_on_year as year_on_year;

comment on view 分析.与上年比较 is
    '每行是文件自述的一项上年比较 | compare.year_on_year: a row is a measure compared with the year before, as stated';
comment on column 分析.与上年比较.区划代码 is '区划代码 | division_code: code of the district';
comment on column 分析.与上年比较.沿革标识 is
    '单位沿革标识 | history_key: identity of the body under former and later names';
comment on column 分析.与上年比较.地区 is '地区 | district_name: district, full name';
comment on column 分析.与上年比较.单位 is '单位 | body_name: body';
comment on column 分析.与上年比较.年度 is '年度 | fiscal_year: fiscal year';
comment on column 分析.与上年比较.阶段 is '阶段 | stage_name: stage: budget or final account';
comment on column 分析.与上年比较.口径 is '口径 | scope_name: scope: department or unit';
comment on column 分析.与上年比较.事项 is
    '事项 | label: what is compared, in the words of the document';
comment on column 分析.与上年比较.金额（元） is '金额（元） | amount_yuan: amount in yuan';
comment on column 分析.与上年比较.文件所列上年数（元） is
    '文件所列上年数（元） | prior_year_yuan: prior year as stated in yuan';
comment on column 分析.与上年比较.文件所述增减额（元） is
    '文件所述增减额（元） | change_yuan: stated change in yuan';
comment on column 分析.与上年比较.文件所述增减幅度 is
    '文件所述增减幅度 | change_share: stated change, 1 is 100 percent';
comment on column 分析.与上年比较.按增减额推算的上年数（元） is
    '按增减额推算的上年数（元） | implied_prior_yuan: prior year implied by the stated change in yuan';
comment on column 分析.与上年比较.增减幅度 is
    '增减幅度 | growth_share: growth: stated, else computed';
comment on column 分析.与上年比较.同类组 is
    '同类组 | peer_group: peer group: kind of body, year, stage';
comment on column 分析.与上年比较.同类家数 is
    '同类家数 | peer_count: number of bodies compared, the subject included';
comment on column 分析.与上年比较.同类中位数 is '同类中位数 | median_share: median of the peers';
comment on column 分析.与上年比较.同类下四分位数 is
    '同类下四分位数 | lower_quartile_share: lower quartile of the peers';
comment on column 分析.与上年比较.同类上四分位数 is
    '同类上四分位数 | upper_quartile_share: upper quartile of the peers';
comment on column 分析.与上年比较.名次 is '名次 | peer_rank: rank, the largest first';
comment on column 分析.与上年比较.因勾稽不符而剔除的比重 is
    '因勾稽不符而剔除的比重 | share_excluded: share excluded because checks failed';
comment on column 分析.与上年比较.提示 is '提示 | caution: why the comparison may mislead';
comment on column 分析.与上年比较.事项代码 is '事项代码 | measure: measure';
comment on column 分析.与上年比较.文件标识 is '文件标识 | document_key: document';
comment on column 分析.与上年比较.文件标题 is '文件标题 | document_title: title of the document';
comment on column 分析.与上年比较.文件名 is '文件名 | document_file: file name of the document';
comment on column 分析.与上年比较.数字标识 is '数字标识 | figure_key: figure to explain';
comment on column 分析.与上年比较.页 is '页 | page: page, 0 where the format has none';
comment on column 分析.与上年比较.行 is '行 | line: line of the page or file';
comment on column 分析.与上年比较.原文 is '原文 | printed_text: text as printed';
comment on column 分析.与上年比较.原文单位 is '原文单位 | printed_unit: unit as printed';
