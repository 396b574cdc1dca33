-- The rows of compare.procurement under Chinese names.
-- 政府采购比较
--
-- a row is: one row of compare.procurement

create or replace view 分析.政府采购比较 as

select
    procurement.division_code as 区划代码,
    procurement.history_key as 沿革标识,
    procurement.district_name as 地区,
    procurement.body_name as 单位,
    procurement.fiscal_year as 年度,
    procurement.stage_name as 阶段,
    procurement.scope_name as 口径,
    procurement.item_name as 采购项目,
    procurement.amount_yuan as 金额（元）,
    procurement.whole_share as 占政府采购合计比重,
    procurement.operating_expense_yuan as 机关运行经费（元）,
    procurement.peer_group as 同类组,
    procurement.peer_count as 同类家数,
    procurement.median_yuan as 同类中位数（元）,
    procurement.lower_quartile_yuan as 同类下四分位数（元）,
    procurement.upper_quartile_yuan as 同类上四分位数（元）,
    procurement.peer_rank as 名次,
    procurement.outlier as 是否离群,
    procurement.share_excluded as 因勾稽不符而剔除的比重,
    procurement.caution as 提示,
    procurement.item_code as 项目代码,
    procurement.document_key as 文件标识,
    procurement.document_title as 文件标题,
    procurement.document_file as 文件名,
    procurement.figure_key as 数字标识,
    procurement.figure_keys as 全部数字标识,
    procurement.page as 页,
    procurement.line as 行,
    procurement.printed_text as 原文,
    procurement.printed_unit as 原文单位

from compare.procurement as procurement;

comment on view 分析.政府采购比较 is
    '每行是一个单位的一类政府采购或政府购买服务 | compare.procurement: a row is a kind of procurement of a body';
comment on column 分析.政府采购比较.区划代码 is '区划代码 | division_code: code of the district';
comment on column 分析.政府采购比较.沿革标识 is
    '单位沿革标识 | history_key: identity of the body under former and later names';
comment on column 分析.政府采购比较.地区 is '地区 | district_name: district, full name';
comment on column 分析.政府采购比较.单位 is '单位 | body_name: body';
comment on column 分析.政府采购比较.年度 is '年度 | fiscal_year: fiscal year';
comment on column 分析.政府采购比较.阶段 is '阶段 | stage_name: stage: budget or final account';
comment on column 分析.政府采购比较.口径 is '口径 | scope_name: scope: department or unit';
comment on column 分析.政府采购比较.采购项目 is '采购项目 | item_name: kind of procurement';
comment on column 分析.政府采购比较.金额（元） is '金额（元） | amount_yuan: amount in yuan';
comment on column 分析.政府采购比较.占政府采购合计比重 is
    '占政府采购合计比重 | whole_share: share of all procurement of the body';
comment on column 分析.政府采购比较.机关运行经费（元） is
    '机关运行经费（元） | operating_expense_yuan: agency operating expense of the body in yuan';
comment on column 分析.政府采购比较.同类组 is
    '同类组（单位类别、年度、阶段） | peer_group: peer group: kind of body, year, stage';
comment on column 分析.政府采购比较.同类家数 is
    '同类家数（家，含本单位） | peer_count: number of bodies compared, the subject included';
comment on column 分析.政府采购比较.同类中位数（元） is
    '同类中位数（元） | median_yuan: median of the peers in yuan';
comment on column 分析.政府采购比较.同类下四分位数（元） is
    '同类下四分位数（元） | lower_quartile_yuan: lower quartile of the peers in yuan';
comment on column 分析.政府采购比较.同类上四分位数（元） is
    '同类上四分位数（元） | upper_quartile_yuan: upper quartile of the peers in yuan';
comment on column 分析.政府采购比较.名次 is '名次（由大到小） | peer_rank: rank, the largest first';
comment on column 分析.政府采购比较.是否离群 is
    '是否离群 | outlier: outside 1.5 interquartile ranges beyond the quartiles, cohorts of at least ten';
comment on column 分析.政府采购比较.因勾稽不符而剔除的比重 is
    '因勾稽不符而剔除的比重 | share_excluded: share excluded because checks failed';
comment on column 分析.政府采购比较.提示 is '提示 | caution: why the comparison may mislead';
comment on column 分析.政府采购比较.项目代码 is '项目代码 | item_code: item code';
comment on column 分析.政府采购比较.文件标识 is '文件标识 | document_key: document';
comment on column 分析.政府采购比较.文件标题 is '文件标题 | document_title: title of the document';
comment on column 分析.政府采购比较.文件名 is
    '文件名（数字所在） | document_file: file in which the figure is printed';
comment on column 分析.政府采购比较.数字标识 is
    '数字标识（可用 explain 追溯） | figure_key: figure to explain';
comment on column 分析.政府采购比较.全部数字标识 is
    '全部数字标识 | figure_keys: all figures that the amount is the sum of';
comment on column 分析.政府采购比较.页 is '页 | page: page, 0 where the format has none';
comment on column 分析.政府采购比较.行 is '行 | line: line of the page or file';
comment on column 分析.政府采购比较.原文 is '原文 | printed_text: text as printed';
comment on column 分析.政府采购比较.原文单位 is '原文单位 | printed_unit: unit as printed';
