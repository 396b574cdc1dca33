-- The rows of compare.government_economic under Chinese names.
-- 政府预算经济分类折列
--
-- a row is: one row of compare.government_economic

create or replace view 分析.政府预算经济分类折列 as

select
    government_economic.division_code as 区划代码,
    government_economic.history_key as 沿革标识,
    government_economic.district_name as 地区,
    government_economic.body_name as 单位,
    government_economic.fiscal_year as 年度,
    government_economic.stage_name as 阶段,
    government_economic.scope_name as 口径,
    government_economic.economic_class_code as 政府预算经济分类类级编码,
    government_economic.economic_class_name as 政府预算经济分类,
    government_economic.economic_code as 政府预算经济分类编码,
    government_economic.economic_name as 政府预算经济分类名称,
    government_economic.undecided_reason as 不能确定的原因,
    government_economic.amount_yuan as 金额（元）,
    government_economic.expenditure_share as 占本单位合计比重,
    government_economic.not_decided_share as 本单位不能确定的比重,
    government_economic.peer_group as 同类组,
    government_economic.peer_count as 同类家数,
    government_economic.median_yuan as 同类中位数（元）,
    government_economic.lower_quartile_yuan as 同类下四分位数（元）,
    government_economic.upper_quartile_yuan as 同类上四分位数（元）,
    government_economic.peer_rank as 名次,
    government_economic.share_excluded as 因勾稽不符而剔除的比重,
    government_economic.caution as 提示,
    government_economic.document_key as 文件标识,
    government_economic.document_title as 文件标题,
    government_economic.document_file as 文件名,
    government_economic.figure_key as 数字标识,
    government_economic.page as 页,
    government_economic.line as 行,
    government_economic.printed_text as 原文,
    government_economic.printed_unit as 原文单位

from compare.government_economic as government_economic;

comment on view 分析.政府预算经济分类折列 is
    '每行是一个单位一个政府预算经济分类科目的基本支出 | compare.government_economic: a row is a government economic code of the basic expenditure of a body';
comment on column 分析.政府预算经济分类折列.区划代码 is
    '区划代码 | division_code: code of the district';
comment on column 分析.政府预算经济分类折列.沿革标识 is
    '单位沿革标识 | history_key: identity of the body under former and later names';
comment on column 分析.政府预算经济分类折列.地区 is '地区 | district_name: district, full name';
comment on column 分析.政府预算经济分类折列.单位 is '单位 | body_name: body';
comment on column 分析.政府预算经济分类折列.年度 is '年度 | fiscal_year: fiscal year';
comment on column 分析.政府预算经济分类折列.阶段 is
    '阶段 | stage_name: stage: budget or final account';
comment on column 分析.政府预算经济分类折列.口径 is
    '口径 | scope_name: scope: department or unit';
comment on column 分析.政府预算经济分类折列.政府预算经济分类类级编码 is
    '政府预算经济分类类级编码 | economic_class_code: government economic class code';
comment on column 分析.政府预算经济分类折列.政府预算经济分类 is
    '政府预算经济分类 | economic_class_name: government economic class';
comment on column 分析.政府预算经济分类折列.政府预算经济分类编码 is
    '政府预算经济分类编码 | economic_code: government economic code, empty where not decided';
comment on column 分析.政府预算经济分类折列.政府预算经济分类名称 is
    '政府预算经济分类名称 | economic_name: name of the government economic code';
comment on column 分析.政府预算经济分类折列.不能确定的原因 is
    '不能确定的原因 | undecided_reason: why the code cannot be decided';
comment on column 分析.政府预算经济分类折列.金额（元） is
    '金额（元） | amount_yuan: amount in yuan';
comment on column 分析.政府预算经济分类折列.占本单位合计比重 is
    '占本单位合计比重 | expenditure_share: share of the whole of the body';
comment on column 分析.政府预算经济分类折列.本单位不能确定的比重 is
    '本单位不能确定的比重 | not_decided_share: share of the money of the body that is not decided';
comment on column 分析.政府预算经济分类折列.同类组 is
    '同类组 | peer_group: peer group: kind of body, year, stage';
comment on column 分析.政府预算经济分类折列.同类家数 is
    '同类家数 | peer_count: number of bodies compared, the subject included';
comment on column 分析.政府预算经济分类折列.同类中位数（元） is
    '同类中位数（元） | median_yuan: median of the peers in yuan';
comment on column 分析.政府预算经济分类折列.同类下四分位数（元） is
    '同类下四分位数（元） | lower_quartile_yuan: lower quartile of the peers in yuan';
comment on column 分析.政府预算经济分类折列.同类上四分位数（元） is
    '同类上四分位数（元） | upper_quartile_yuan: upper quartile of the peers in yuan';
comment on column 分析.政府预算经济分类折列.名次 is '名次 | peer_rank: rank, the largest first';
comment on column 分析.政府预算经济分类折列.因勾稽不符而剔除的比重 is
    '因勾稽不符而剔除的比重 | share_excluded: share excluded because checks failed';
comment on column 分析.政府预算经济分类折列.提示 is
    '提示 | caution: why the comparison may mislead';
comment on column 分析.政府预算经济分类折列.文件标识 is '文件标识 | document_key: document';
comment on column 分析.政府预算经济分类折列.文件标题 is
    '文件标题 | document_title: title of the document';
comment on column 分析.政府预算经济分类折列.文件名 is
    '文件名 | document_file: file in which the figure is printed';
comment on column 分析.政府预算经济分类折列.数字标识 is
    '数字标识 | figure_key: figure to explain';
comment on column 分析.政府预算经济分类折列.页 is '页 | page: page, 0 where the format has none';
comment on column 分析.政府预算经济分类折列.行 is '行 | line: line of the page or file';
comment on column 分析.政府预算经济分类折列.原文 is '原文 | printed_text: text as printed';
comment on column 分析.政府预算经济分类折列.原文单位 is
    '原文单位 | printed_unit: unit as printed';
