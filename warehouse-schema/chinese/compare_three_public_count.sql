-- The rows of compare.three_public_count under Chinese names.
-- 三公经费单位费用比较
--
-- a row is: one row of compare.three_public_count

create or replace view 分析.三公经费单位费用比较 as

select
    three_public_count.division_code as 区划代码,
    three_public_count.history_key as 沿革标识,
    three_public_count.district_name as 地区,
    three_public_count.body_name as 单位,
    three_public_count.fiscal_year as 年度,
    three_public_count.stage_name as 阶段,
    three_public_count.scope_name as 口径,
    three_public_count.count_name as 计数项目,
    three_public_count.quantity as 数量,
    three_public_count.count_year as 计数年度,
    three_public_count.item_name as 对应三公经费项目,
    three_public_count.amount_yuan as 金额（元）,
    three_public_count.cost_per_one_yuan as 单位费用,
    three_public_count.per_one as 单位费用的单位,
    three_public_count.peer_group as 同类组,
    three_public_count.peer_count as 同类家数,
    three_public_count.median_yuan as 同类单位费用中位数,
    three_public_count.lower_quartile_yuan as 同类单位费用下四分位数,
    three_public_count.upper_quartile_yuan as 同类单位费用上四分位数,
    three_public_count.peer_rank as 名次,
    three_public_count.outlier as 是否离群,
    three_public_count.share_excluded as 因勾稽不符而剔除的比重,
    three_public_count.caution as 提示,
    three_public_count.count_code as 计数代码,
    three_public_count.item_code as 项目代码,
    three_public_count.document_key as 文件标识,
    three_public_count.document_title as 文件标题,
    three_public_count.document_file as 文件名,
    three_public_count.figure_key as 数字标识,
    three_public_count.figure_keys as 全部数字标识,
    three_public_count.amount_figure_key as 金额的数字标识,
    three_public_count.page as 页,
    three_public_count.line as 行,
    three_public_count.printed_text as 原文,
    three_public_count.printed_unit as 原文单位

from compare.three_public_count as three_public_count;

comment on view 分析.三公经费单位费用比较 is
    '每行是一个单位的一项计数及其单位费用 | compare.three_public_count: a row is a count of a body and what one of it costs';
comment on column 分析.三公经费单位费用比较.区划代码 is
    '区划代码 | division_code: code of the district';
comment on column 分析.三公经费单位费用比较.沿革标识 is
    '单位沿革标识 | history_key: identity of the body under former and later names';
comment on column 分析.三公经费单位费用比较.地区 is '地区 | district_name: district, full name';
comment on column 分析.三公经费单位费用比较.单位 is '单位 | body_name: body';
comment on column 分析.三公经费单位费用比较.年度 is '年度 | fiscal_year: fiscal year';
comment on column 分析.三公经费单位费用比较.阶段 is
    '阶段 | stage_name: stage: budget or final account';
comment on column 分析.三公经费单位费用比较.口径 is '口径 | scope_name: scope: department or unit';
comment on column 分析.三公经费单位费用比较.计数项目 is '计数项目 | count_name: what is counted';
comment on column 分析.三公经费单位费用比较.数量 is '数量 | quantity: number';
comment on column 分析.三公经费单位费用比较.计数年度 is
    '计数年度 | count_year: year of the count: that of the disclosure or the one before';
comment on column 分析.三公经费单位费用比较.对应三公经费项目 is
    '对应三公经费项目 | item_name: item of the three public expenses that pays for it';
comment on column 分析.三公经费单位费用比较.金额（元） is
    '对应金额（元） | amount_yuan: amount of that item in yuan';
comment on column 分析.三公经费单位费用比较.单位费用 is
    '单位费用（元／每项） | cost_per_one_yuan: cost per head, vehicle, group, visit or reception in yuan';
comment on column 分析.三公经费单位费用比较.单位费用的单位 is
    '单位费用的单位 | per_one: what the cost is per';
comment on column 分析.三公经费单位费用比较.同类组 is
    '同类组（单位类别、年度、阶段） | peer_group: peer group: kind of body, year, stage';
comment on column 分析.三公经费单位费用比较.同类家数 is
    '同类家数（家，含本单位） | peer_count: number of bodies compared, the subject included';
comment on column 分析.三公经费单位费用比较.同类单位费用中位数 is
    '同类单位费用中位数（元／每项） | median_yuan: median cost per one of the peers in yuan';
comment on column 分析.三公经费单位费用比较.同类单位费用下四分位数 is
    '同类单位费用下四分位数（元／每项） | lower_quartile_yuan: lower quartile of the peers in yuan';
comment on column 分析.三公经费单位费用比较.同类单位费用上四分位数 is
    '同类单位费用上四分位数（元／每项） | upper_quartile_yuan: upper quartile of the peers in yuan';
comment on column 分析.三公经费单位费用比较.名次 is
    '名次（由大到小） | peer_rank: rank, the largest first';
comment on column 分析.三公经费单位费用比较.是否离群 is
    '是否离群 | outlier: outside 1.5 interquartile ranges beyond the quartiles, cohorts of at least ten';
comment on column 分析.三公经费单位费用比较.因勾稽不符而剔除的比重 is
    '因勾稽不符而剔除的比重 | share_excluded: share of bodies excluded because checks failed';
comment on column 分析.三公经费单位费用比较.提示 is
    '提示 | caution: why the comparison may mislead';
comment on column 分析.三公经费单位费用比较.计数代码 is
    '计数代码 | count_code: code of what is counted';
comment on column 分析.三公经费单位费用比较.项目代码 is '项目代码 | item_code: item code';
comment on column 分析.三公经费单位费用比较.文件标识 is '文件标识 | document_key: document';
comment on column 分析.三公经费单位费用比较.文件标题 is
    '文件标题 | document_title: title of the document';
comment on column 分析.三公经费单位费用比较.文件名 is
    '文件名（数字所在） | document_file: file in which the figure is printed';
comment on column 分析.三公经费单位费用比较.数字标识 is
    '数字标识（可用 explain 追溯） | figure_key: figure to explain';
comment on column 分析.三公经费单位费用比较.全部数字标识 is
    '全部数字标识 | figure_keys: all figures that the number is the sum of';
comment on column 分析.三公经费单位费用比较.金额的数字标识 is
    '金额的数字标识 | amount_figure_key: figure of the amount';
comment on column 分析.三公经费单位费用比较.页 is '页 | page: page, 0 where the format has none';
comment on column 分析.三公经费单位费用比较.行 is '行 | line: line of the page or file';
comment on column 分析.三公经费单位费用比较.原文 is '原文 | printed_text: text as printed';
comment on column 分析.三公经费单位费用比较.原文单位 is '原文单位 | printed_unit: unit as printed';
