-- The rows of compare.three_public under Chinese names.
-- 三公经费比较
--
-- a row is: one row of compare.three_public

create or replace view 分析.三公经费比较 as

select
    three_public.division_code as 区划代码,
    three_public.history_key as 沿革标识,
    three_public.district_name as 地区,
    three_public.body_name as 单位,
    three_public.fiscal_year as 年度,
    three_public.stage_name as 阶段,
    three_public.scope_name as 口径,
    three_public.item_name as 三公经费项目,
    three_public.amount_yuan as 金额（元）,
    three_public.value_state_name as 数值状态,
    three_public.annual_change_yuan as 比上年增减额（元）,
    three_public.annual_change_share as 比上年增减幅度,
    three_public.change_source_name as 增减来源,
    three_public.prior_year_yuan as 文件所列上年数（元）,
    three_public.disclosed_prior_yuan as 上年公开数（元）,
    three_public.change_yuan as 文件所述增减额（元）,
    three_public.change_percent as 文件所述增减幅度,
    three_public.budget_yuan as 预算数（元）,
    three_public.budget_source_name as 预算数来源,
    three_public.execution_share as 预算执行率,
    three_public.is_over_budget as 是否超预算,
    three_public.general_public_share as 占一般公共预算支出比重,
    three_public.head_count as 折算人数,
    three_public.head_basis_name as 人数口径,
    three_public.per_head_yuan as 人均,
    three_public.vehicle_count as 公务用车保有量,
    three_public.per_vehicle_yuan as 车均运行维护费,
    three_public.operating_expense_yuan as 机关运行经费（元）,
    three_public.peer_group as 同类组,
    three_public.peer_count as 同类家数,
    three_public.median_yuan as 同类中位数（元）,
    three_public.lower_quartile_yuan as 同类下四分位数（元）,
    three_public.upper_quartile_yuan as 同类上四分位数（元）,
    three_public.peer_rank as 名次,
    three_public.outlier as 是否离群,
    three_public.share_excluded as 因勾稽不符而剔除的比重,
    three_public.caution as 提示,
    three_public.item_code as 项目代码,
    three_public.value_state as 数值状态代码,
    three_public.document_key as 文件标识,
    three_public.document_title as 文件标题,
    three_public.document_file as 文件名,
    three_public.figure_key as 数字标识,
    three_public.figure_keys as 全部数字标识,
    three_public.page as 页,
    three_public.line as 行,
    three_public.printed_text as 原文,
    three_public.printed_unit as 原文单位

from compare.three_public as three_public;

comment on view 分析.三公经费比较 is
    '每行是一个单位的一项“三公”经费；未公开的单位只列合计一行 | compare.three_public: a row is an item of a body; one that discloses nothing has the total alone';
comment on column 分析.三公经费比较.区划代码 is '区划代码 | division_code: code of the district';
comment on column 分析.三公经费比较.沿革标识 is
    '单位沿革标识 | history_key: identity of the body under former and later names';
comment on column 分析.三公经费比较.地区 is '地区 | district_name: district, full name';
comment on column 分析.三公经费比较.单位 is '单位 | body_name: body';
comment on column 分析.三公经费比较.年度 is '年度 | fiscal_year: fiscal year';
comment on column 分析.三公经费比较.阶段 is '阶段 | stage_name: stage: budget or final account';
comment on column 分析.三公经费比较.口径 is '口径 | scope_name: scope: department or unit';
comment on column 分析.三公经费比较.三公经费项目 is
    '三公经费项目 | item_name: item of the three public expenses, meetings and training beside them';
comment on column 分析.三公经费比较.金额（元） is '金额（元） | amount_yuan: amount in yuan';
comment on column 分析.三公经费比较.数值状态 is
    '数值状态 | value_state_name: stated, zero, blank or undisclosed';
comment on column 分析.三公经费比较.比上年增减额（元） is
    '比上年增减额（元） | annual_change_yuan: change on the year before in yuan';
comment on column 分析.三公经费比较.比上年增减幅度 is
    '比上年增减幅度 | annual_change_share: change on the year before, 1 for a doubling';
comment on column 分析.三公经费比较.增减来源 is
    '增减来源 | change_source_name: stated by the document, from its prior-year figure, or from last year’s disclosure';
comment on column 分析.三公经费比较.文件所列上年数（元） is
    '文件所列上年数（元） | prior_year_yuan: prior year as the document lists it in yuan';
comment on column 分析.三公经费比较.上年公开数（元） is
    '上年公开数（元） | disclosed_prior_yuan: amount disclosed a year before in yuan';
comment on column 分析.三公经费比较.文件所述增减额（元） is
    '文件所述增减额（元） | change_yuan: stated change in yuan';
comment on column 分析.三公经费比较.文件所述增减幅度 is
    '文件所述增减幅度（%） | change_percent: stated change in percent';
comment on column 分析.三公经费比较.预算数（元） is
    '预算数（元） | budget_yuan: budget that a final account is set against, in yuan';
comment on column 分析.三公经费比较.预算数来源 is
    '预算数来源 | budget_source_name: which document gives the budget';
comment on column 分析.三公经费比较.预算执行率 is
    '预算执行率 | execution_share: final account over budget';
comment on column 分析.三公经费比较.是否超预算 is
    '是否超预算 | is_over_budget: whether more was spent than budgeted';
comment on column 分析.三公经费比较.占一般公共预算支出比重 is
    '占一般公共预算支出比重 | general_public_share: share of general public expenditure';
comment on column 分析.三公经费比较.折算人数 is
    '折算人数（人） | head_count: heads by which it is divided';
comment on column 分析.三公经费比较.人数口径 is
    '人数口径 | head_basis_name: staff in office, or posts where no staff is stated';
comment on column 分析.三公经费比较.人均 is '人均（元／人） | per_head_yuan: yuan per head';
comment on column 分析.三公经费比较.公务用车保有量 is
    '公务用车保有量（辆） | vehicle_count: vehicles held';
comment on column 分析.三公经费比较.车均运行维护费 is
    '车均运行维护费（元／辆） | per_vehicle_yuan: operation per vehicle held in yuan';
comment on column 分析.三公经费比较.机关运行经费（元） is
    '机关运行经费（元） | operating_expense_yuan: agency operating expense of the body in yuan';
comment on column 分析.三公经费比较.同类组 is
    '同类组（单位类别、年度、阶段） | peer_group: peer group: kind of body, year, stage';
comment on column 分析.三公经费比较.同类家数 is
    '同类家数（家，含本单位） | peer_count: number of bodies compared, the subject included';
comment on column 分析.三公经费比较.同类中位数（元） is
    '同类中位数（元） | median_yuan: median of the peers in yuan';
comment on column 分析.三公经费比较.同类下四分位数（元） is
    '同类下四分位数（元） | lower_quartile_yuan: lower quartile of the peers in yuan';
comment on column 分析.三公经费比较.同类上四分位数（元） is
    '同类上四分位数（元） | upper_quartile_yuan: upper quartile of the peers in yuan';
comment on column 分析.三公经费比较.名次 is '名次（由大到小） | peer_rank: rank, the largest first';
comment on column 分析.三公经费比较.是否离群 is
    '是否离群 | outlier: outside 1.5 interquartile ranges beyond the quartiles, cohorts of at least ten';
comment on column 分析.三公经费比较.因勾稽不符而剔除的比重 is
    '因勾稽不符而剔除的比重 | share_excluded: share excluded because checks failed';
comment on column 分析.三公经费比较.提示 is '提示 | caution: why the comparison may mislead';
comment on column 分析.三公经费比较.项目代码 is '项目代码 | item_code: item code';
comment on column 分析.三公经费比较.数值状态代码 is
    '数值状态代码 | value_state: stated, zero, blank or not_disclosed';
comment on column 分析.三公经费比较.文件标识 is '文件标识 | document_key: document';
comment on column 分析.三公经费比较.文件标题 is '文件标题 | document_title: title of the document';
comment on column 分析.三公经费比较.文件名 is
    '文件名（数字所在） | document_file: file in which the figure is printed';
comment on column 分析.三公经费比较.数字标识 is
    '数字标识（可用 explain 追溯） | figure_key: figure to explain';
comment on column 分析.三公经费比较.全部数字标识 is
    '全部数字标识 | figure_keys: all figures that the amount is the sum of';
comment on column 分析.三公经费比较.页 is '页 | page: page, 0 where the format has none';
comment on column 分析.三公经费比较.行 is '行 | line: line of the page or file';
comment on column 分析.三公经费比较.原文 is '原文 | printed_text: text as printed';
comment on column 分析.三公经费比较.原文单位 is '原文单位 | printed_unit: unit as printed';
