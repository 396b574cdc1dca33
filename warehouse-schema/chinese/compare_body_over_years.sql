-- The rows of compare.body_over_years under Chinese names.
-- 单位历年收支
--
-- a row is: one row of compare.body_over_years

create or replace view 分析.单位历年收支 as

select
    body_over_years.division_code as 区划代码,
    body_over_years.history_key as 沿革标识,
    body_over_years.district_name as 地区,
    body_over_years.body_name as 单位,
    body_over_years.fiscal_year as 年度,
    body_over_years.stage_name as 阶段,
    body_over_years.scope_name as 口径,
    body_over_years.measure as 项目代码,
    body_over_years.measure_name as 项目,
    body_over_years.amount_yuan as 金额（元）,
    body_over_years.prior_year as 所比年度,
    body_over_years.prior_body_name as 所比年度单位名称,
    body_over_years.prior_year_yuan as 所比年度金额（元）,
    body_over_years.change_yuan as 增减额（元）,
    body_over_years.growth_share as 增减幅度,
    body_over_years.price_year as 价格基年,
    body_over_years.real_yuan as 实际金额（元）,
    body_over_years.prior_real_yuan as 所比年度实际金额（元）,
    body_over_years.real_change_yuan as 实际增减额（元）,
    body_over_years.real_growth_share as 实际增减幅度,
    body_over_years.peer_group as 同类组,
    body_over_years.peer_count as 同类家数,
    body_over_years.median_share as 同类增减幅度中位数,
    body_over_years.lower_quartile_share as 同类下四分位数,
    body_over_years.upper_quartile_share as 同类上四分位数,
    body_over_years.peer_rank as 名次,
    body_over_years.outlier as 是否离群,
    body_over_years.share_excluded as 因勾稽不符而剔除的比重,
    body_over_years.caution as 提示,
    body_over_years.index_publisher as 价格指数发布单位,
    body_over_years.index_source as 价格指数来源,
    body_over_years.document_key as 文件标识,
    body_over_years.prior_document_key as 所比年度文件标识,
    body_over_years.document_title as 文件标题,
    body_over_years.document_file as 文件名,
    body_over_years.figure_key as 数字标识,
    body_over_years.prior_figure_key as 所比年度数字标识,
    body_over_years.figure_keys as 所含全部数字标识,
    body_over_years.page as 页,
    body_over_years.line as 行,
    body_over_years.printed_text as 原文,
    body_over_years.printed_unit as 原文单位

from compare.body_over_years as body_over_years;

comment on view 分析.单位历年收支 is
    '每行是一个单位一个年度的一项收支，与该单位此前一次公开的年度相比 | compare.body_over_years: a row is a measure of a body and year, beside the year before that it discloses';
comment on column 分析.单位历年收支.区划代码 is '区划代码 | division_code: code of the district';
comment on column 分析.单位历年收支.沿革标识 is
    '单位沿革标识 | history_key: identity of the body under former and later names';
comment on column 分析.单位历年收支.地区 is '地区 | district_name: district, full name';
comment on column 分析.单位历年收支.单位 is '单位 | body_name: body';
comment on column 分析.单位历年收支.年度 is '年度 | fiscal_year: fiscal year';
comment on column 分析.单位历年收支.阶段 is '阶段 | stage_name: stage: budget or final account';
comment on column 分析.单位历年收支.口径 is '口径 | scope_name: scope: department or unit';
comment on column 分析.单位历年收支.项目代码 is '项目代码 | measure: measure';
comment on column 分析.单位历年收支.项目 is '项目 | measure_name: what is measured';
comment on column 分析.单位历年收支.金额（元） is
    '金额（元） | amount_yuan: nominal amount in yuan';
comment on column 分析.单位历年收支.所比年度 is
    '所比年度 | prior_year: the year before that the body discloses, null for its first';
comment on column 分析.单位历年收支.所比年度单位名称 is
    '所比年度单位名称 | prior_body_name: name of the body in that year, another where it was renamed';
comment on column 分析.单位历年收支.所比年度金额（元） is
    '所比年度金额（元） | prior_year_yuan: nominal amount of that year in yuan, from the document of that year';
comment on column 分析.单位历年收支.增减额（元） is
    '增减额（元） | change_yuan: nominal change in yuan';
comment on column 分析.单位历年收支.增减幅度 is
    '增减幅度 | growth_share: nominal change, 1 is 100 percent';
comment on column 分析.单位历年收支.价格基年 is
    '价格基年 | price_year: year whose prices real amounts are in, null where no index is filled in';
comment on column 分析.单位历年收支.实际金额（元） is
    '实际金额（元） | real_yuan: amount at the prices of that year in yuan, null without an index';
comment on column 分析.单位历年收支.所比年度实际金额（元） is
    '所比年度实际金额（元） | prior_real_yuan: amount of the year before at the same prices in yuan';
comment on column 分析.单位历年收支.实际增减额（元） is
    '实际增减额（元） | real_change_yuan: real change in yuan';
comment on column 分析.单位历年收支.实际增减幅度 is
    '实际增减幅度 | real_growth_share: real change, 1 is 100 percent';
comment on column 分析.单位历年收支.同类组 is
    '同类组（单位类别、年度、阶段） | peer_group: peer group: kind of body, year, stage';
comment on column 分析.单位历年收支.同类家数 is
    '同类家数（家，含本单位） | peer_count: number of bodies compared, the subject included';
comment on column 分析.单位历年收支.同类增减幅度中位数 is
    '同类增减幅度中位数 | median_share: median of the nominal changes of the peers';
comment on column 分析.单位历年收支.同类下四分位数 is
    '同类下四分位数 | lower_quartile_share: lower quartile of the changes of the peers';
comment on column 分析.单位历年收支.同类上四分位数 is
    '同类上四分位数 | upper_quartile_share: upper quartile of the changes of the peers';
comment on column 分析.单位历年收支.名次 is
    '名次（由大到小） | peer_rank: rank, the largest growth first';
comment on column 分析.单位历年收支.是否离群 is
    '是否离群 | outlier: whether the change lies more than 1.5 interquartile ranges beyond the quartiles, null under ten peers';
comment on column 分析.单位历年收支.因勾稽不符而剔除的比重 is
    '因勾稽不符而剔除的比重 | share_excluded: share excluded because checks failed';
comment on column 分析.单位历年收支.提示 is '提示 | caution: why the comparison may mislead';
comment on column 分析.单位历年收支.价格指数发布单位 is
    '价格指数发布单位 | index_publisher: publisher of the price index';
comment on column 分析.单位历年收支.价格指数来源 is
    '价格指数来源 | index_source: source of the price index';
comment on column 分析.单位历年收支.文件标识 is '文件标识 | document_key: document';
comment on column 分析.单位历年收支.所比年度文件标识 is
    '所比年度文件标识 | prior_document_key: document of the year before';
comment on column 分析.单位历年收支.文件标题 is '文件标题 | document_title: title of the document';
comment on column 分析.单位历年收支.文件名 is
    '文件名（数字所在） | document_file: file in which the figure is printed';
comment on column 分析.单位历年收支.数字标识 is
    '数字标识（可用 explain 追溯） | figure_key: figure to explain';
comment on column 分析.单位历年收支.所比年度数字标识 is
    '所比年度数字标识（可用 explain 追溯） | prior_figure_key: figure of the year before to explain';
comment on column 分析.单位历年收支.所含全部数字标识 is
    '所含全部数字标识 | figure_keys: all figures added up, in the order of print';
comment on column 分析.单位历年收支.页 is '页 | page: page, 0 where the format has none';
comment on column 分析.单位历年收支.行 is '行 | line: line of the page or file';
comment on column 分析.单位历年收支.原文 is '原文 | printed_text: text as printed';
comment on column 分析.单位历年收支.原文单位 is '原文单位 | printed_unit: unit as printed';
