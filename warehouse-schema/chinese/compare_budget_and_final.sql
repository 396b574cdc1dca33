-- The rows of compare.budget_and_final under Chinese names.
-- 预决算对照
--
-- a row is: one row of compare.budget_and_final

create or replace view 分析.预决算对照 as

select
    budget_and_final.division_code as 区划代码,
    budget_and_final.history_key as 沿革标识,
    budget_and_final.district_name as 地区,
    budget_and_final.body_name as 单位,
    budget_and_final.fiscal_year as 年度,
    budget_and_final.stage_name as 阶段,
    budget_and_final.scope_name as 口径,
    budget_and_final.money_name as 资金范围,
    budget_and_final.dimension_name as 分列方式,
    budget_and_final.measure_code as 项目代码,
    budget_and_final.measure_name as 项目,
    budget_and_final.budget_yuan as 年初预算数（元）,
    budget_and_final.adjusted_budget_yuan as 调整预算数（元）,
    budget_and_final.final_yuan as 决算数（元）,
    budget_and_final.difference_yuan as 决算与所比预算之差（元）,
    budget_and_final.execution_share as 预算执行率,
    budget_and_final.base_name as 所比预算,
    budget_and_final.budget_source_name as 预算数来源,
    budget_and_final.peer_group as 同类组,
    budget_and_final.peer_count as 同类家数,
    budget_and_final.median_share as 同类执行率中位数,
    budget_and_final.lower_quartile_share as 同类下四分位数,
    budget_and_final.upper_quartile_share as 同类上四分位数,
    budget_and_final.peer_rank as 名次,
    budget_and_final.outlier as 是否离群,
    budget_and_final.share_excluded as 因勾稽不符而剔除的比重,
    budget_and_final.caution as 提示,
    budget_and_final.document_key as 决算文件标识,
    budget_and_final.document_title as 文件标题,
    budget_and_final.document_file as 文件名,
    budget_and_final.budget_document_key as 预算文件标识,
    budget_and_final.figure_key as 数字标识,
    budget_and_final.budget_figure_key as 预算数字标识,
    budget_and_final.figure_keys as 所含全部数字标识,
    budget_and_final.page as 页,
    budget_and_final.line as 行,
    budget_and_final.printed_text as 原文,
    budget_and_final.printed_unit as 原文单位

from compare.budget_and_final as budget_and_final;

comment on view 分析.预决算对照 is
    '每行是一个单位一个年度一项收支的预算、调整预算与决算 | compare.budget_and_final: a row is a total, kind or class of function of a body and year, budgeted, adjusted and spent';
comment on column 分析.预决算对照.区划代码 is '区划代码 | division_code: code of the district';
comment on column 分析.预决算对照.沿革标识 is
    '单位沿革标识 | history_key: identity of the body under former and later names';
comment on column 分析.预决算对照.地区 is '地区 | district_name: district, full name';
comment on column 分析.预决算对照.单位 is '单位 | body_name: body';
comment on column 分析.预决算对照.年度 is '年度 | fiscal_year: fiscal year';
comment on column 分析.预决算对照.阶段 is '阶段 | stage_name: stage: final account';
comment on column 分析.预决算对照.口径 is '口径 | scope_name: scope: department or unit';
comment on column 分析.预决算对照.资金范围 is
    '资金范围 | money_name: revenue, expenditure of the whole body, or from fiscal appropriations';
comment on column 分析.预决算对照.分列方式 is
    '分列方式 | dimension_name: total, kind of expenditure or class of function';
comment on column 分析.预决算对照.项目代码 is
    '项目代码 | measure_code: kind of expenditure or class code, blank for totals';
comment on column 分析.预决算对照.项目 is '项目 | measure_name: what is budgeted and spent';
comment on column 分析.预决算对照.年初预算数（元） is
    '年初预算数（元） | budget_yuan: budget of the beginning of the year in yuan';
comment on column 分析.预决算对照.调整预算数（元） is
    '调整预算数（元） | adjusted_budget_yuan: budget as adjusted in yuan, null where none is printed';
comment on column 分析.预决算对照.决算数（元） is
    '决算数（元） | final_yuan: final account in yuan';
comment on column 分析.预决算对照.决算与所比预算之差（元） is
    '决算与所比预算之差（元） | difference_yuan: final account minus the budget it is set against, in yuan';
comment on column 分析.预决算对照.预算执行率 is
    '预算执行率 | execution_share: final account over the budget it is set against, 1 is 100 percent';
comment on column 分析.预决算对照.所比预算 is
    '所比预算 | base_name: which budget: as adjusted where printed, else of the beginning of the year';
comment on column 分析.预决算对照.预算数来源 is
    '预算数来源 | budget_source_name: budget document, or printed in the final account';
comment on column 分析.预决算对照.同类组 is
    '同类组（单位类别、年度、阶段） | peer_group: peer group: kind of body, year, stage';
comment on column 分析.预决算对照.同类家数 is
    '同类家数（家，含本单位） | peer_count: number of bodies compared, the subject included';
comment on column 分析.预决算对照.同类执行率中位数 is
    '同类执行率中位数 | median_share: median rate of the peers';
comment on column 分析.预决算对照.同类下四分位数 is
    '同类下四分位数 | lower_quartile_share: lower quartile of the rates of the peers';
comment on column 分析.预决算对照.同类上四分位数 is
    '同类上四分位数 | upper_quartile_share: upper quartile of the rates of the peers';
comment on column 分析.预决算对照.名次 is
    '名次（由大到小） | peer_rank: rank, the highest rate first';
comment on column 分析.预决算对照.是否离群 is
    '是否离群 | outlier: whether the rate lies more than 1.5 interquartile ranges beyond the quartiles, null under ten peers';
comment on column 分析.预决算对照.因勾稽不符而剔除的比重 is
    '因勾稽不符而剔除的比重 | share_excluded: share excluded because checks failed';
comment on column 分析.预决算对照.提示 is '提示 | caution: why the comparison may mislead';
comment on column 分析.预决算对照.决算文件标识 is
    '决算文件标识 | document_key: document of the final account';
comment on column 分析.预决算对照.文件标题 is '文件标题 | document_title: title of the document';
comment on column 分析.预决算对照.文件名 is
    '文件名（数字所在） | document_file: file in which the figure is printed';
comment on column 分析.预决算对照.预算文件标识 is
    '预算文件标识 | budget_document_key: document of the budget, null where none is loaded';
comment on column 分析.预决算对照.数字标识 is
    '数字标识（可用 explain 追溯） | figure_key: figure to explain';
comment on column 分析.预决算对照.预算数字标识 is
    '预算数字标识（可用 explain 追溯） | budget_figure_key: figure of the budget to explain';
comment on column 分析.预决算对照.所含全部数字标识 is
    '所含全部数字标识 | figure_keys: all figures of the row';
comment on column 分析.预决算对照.页 is '页 | page: page, 0 where the format has none';
comment on column 分析.预决算对照.行 is '行 | line: line of the page or file';
comment on column 分析.预决算对照.原文 is '原文 | printed_text: text as printed';
comment on column 分析.预决算对照.原文单位 is '原文单位 | printed_unit: unit as printed';
