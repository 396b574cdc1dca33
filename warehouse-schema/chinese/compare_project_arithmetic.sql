-- The rows of compare.project_arithmetic under Chinese names.
-- 数量单价核对
--
-- a row is: one row of compare.project_arithmetic

create or replace view 分析.数量单价核对 as

select
    project_arithmetic.division_code as 区划代码,
    project_arithmetic.history_key as 沿革标识,
    project_arithmetic.district_name as 地区,
    project_arithmetic.body_name as 单位,
    project_arithmetic.fiscal_year as 年度,
    project_arithmetic.stage_name as 阶段,
    project_arithmetic.scope_name as 口径,
    project_arithmetic.theme_name as 主题,
    project_arithmetic.project_name as 项目,
    project_arithmetic.quantity_name as 数量指标,
    project_arithmetic.quantity as 数量,
    project_arithmetic.unit_cost_unit as 计量单位,
    project_arithmetic.stated_price_yuan as 所列单价（元／计量单位）,
    project_arithmetic.periods_a_year as 一年期数,
    project_arithmetic.implied_yuan as 数量×单价（元）,
    project_arithmetic.compared_name as 对照对象,
    project_arithmetic.compared_yuan as 对照金额（元）,
    project_arithmetic.project_budget_yuan as 项目预算（元）,
    project_arithmetic.stated_to_implied_ratio as 所列金额÷,
    project_arithmetic.verdict as 结论,
    project_arithmetic.agrees as 相差在10％以内,
    project_arithmetic.verdict_class as 是否相符,
    project_arithmetic.peer_group as 同类组,
    project_arithmetic.peer_count as 同类家数,
    project_arithmetic.peer_agreement_share as 同类相符的比重,
    project_arithmetic.share_excluded as 因勾稽不符而剔除的比重,
    project_arithmetic.caution as 提示,
    project_arithmetic.document_key as 文件标识,
    project_arithmetic.document_title as 文件标题,
    project_arithmetic.document_file as 文件名,
    project_arithmetic.figure_key as 数字标识,
    project_arithmetic.page as 页,
    project_arithmetic.line as 行,
    project_arithmetic.printed_text as 原文,
    project_arithmetic.printed_unit as 原文单位,
    project_arithmetic.quantity_indicator_key as 数量指标标识,
    project_arithmetic.quantity_line as 数量指标所在行,
    project_arithmetic.printed_quantity as 数量指标原文,
    project_arithmetic.indicator_key as 指标标识,
    project_arithmetic.price_line as 单价指标所在行,
    project_arithmetic.printed_price as 单价指标原文

from compare.project_arithmetic as project_arithmetic;

comment on view 分析.数量单价核对 is
    '每行是同一项目中计量单位相同的一组数量与单价，其乘积与项目预算对照 | compare.project_arithmetic: a row is a pair of quantity and price of one project against its budget';
comment on column 分析.数量单价核对.区划代码 is '区划代码 | division_code: code of the district';
comment on column 分析.数量单价核对.沿革标识 is
    '单位沿革标识 | history_key: identity of the body under former and later names';
comment on column 分析.数量单价核对.地区 is '地区 | district_name: district, full name';
comment on column 分析.数量单价核对.单位 is '单位 | body_name: body';
comment on column 分析.数量单价核对.年度 is '年度 | fiscal_year: fiscal year';
comment on column 分析.数量单价核对.阶段 is '阶段 | stage_name: stage: budget or final account';
comment on column 分析.数量单价核对.口径 is '口径 | scope_name: scope: department or unit';
comment on column 分析.数量单价核对.主题 is '主题 | theme_name: theme';
comment on column 分析.数量单价核对.项目 is '项目 | project_name: project';
comment on column 分析.数量单价核对.数量指标 is '数量指标 | quantity_name: quantity indicator';
comment on column 分析.数量单价核对.数量 is '数量 | quantity: quantity';
comment on column 分析.数量单价核对.计量单位 is
    '计量单位 | unit_cost_unit: unit that the price is per';
comment on column 分析.数量单价核对.所列单价（元／计量单位） is
    '所列单价（元／计量单位） | stated_price_yuan: price as stated, in yuan';
comment on column 分析.数量单价核对.一年期数 is
    '一年期数 | periods_a_year: periods a year: 12 for a price of a month';
comment on column 分析.数量单价核对.数量×单价（元） is
    '数量×单价（元） | implied_yuan: quantity times price over the year, in yuan';
comment on column 分析.数量单价核对.对照对象 is
    '对照对象 | compared_name: what the product is set against';
comment on column 分析.数量单价核对.对照金额（元） is
    '对照金额（元） | compared_yuan: stated amount in yuan';
comment on column 分析.数量单价核对.项目预算（元） is
    '项目预算（元） | project_budget_yuan: budget of the project in yuan';
comment on column 分析.数量单价核对.所列金额÷ is
    '所列金额÷（数量×单价） | stated_to_implied_ratio: stated amount over quantity times price';
comment on column 分析.数量单价核对.结论 is '结论 | verdict: verdict';
comment on column 分析.数量单价核对.相差在10％以内 is
    '相差在 10% 以内 | agrees: whether they agree within ten percent';
comment on column 分析.数量单价核对.是否相符 is '是否相符 | verdict_class: whether they agree';
comment on column 分析.数量单价核对.同类组 is
    '同类组（单位类别、年度、阶段） | peer_group: peer group: kind of body, year, stage';
comment on column 分析.数量单价核对.同类家数 is
    '同类家数（家，含本单位） | peer_count: number of bodies compared, the subject included';
comment on column 分析.数量单价核对.同类相符的比重 is
    '同类相符的比重 | peer_agreement_share: share of agreeing pairs among the peers';
comment on column 分析.数量单价核对.因勾稽不符而剔除的比重 is
    '因勾稽不符而剔除的比重 | share_excluded: share excluded because checks failed';
comment on column 分析.数量单价核对.提示 is '提示 | caution: why the comparison may mislead';
comment on column 分析.数量单价核对.文件标识 is '文件标识 | document_key: document';
comment on column 分析.数量单价核对.文件标题 is '文件标题 | document_title: title of the document';
comment on column 分析.数量单价核对.文件名 is
    '文件名（数字所在） | document_file: file in which the figure is printed';
comment on column 分析.数量单价核对.数字标识 is
    '数字标识（可用 explain 追溯） | figure_key: figure to explain';
comment on column 分析.数量单价核对.页 is '页 | page: page, 0 where the format has none';
comment on column 分析.数量单价核对.行 is '行 | line: line of the page or file';
comment on column 分析.数量单价核对.原文 is '原文 | printed_text: text as printed';
comment on column 分析.数量单价核对.原文单位 is '原文单位 | printed_unit: unit as printed';
comment on column 分析.数量单价核对.数量指标标识 is
    '数量指标标识 | quantity_indicator_key: quantity indicator to explain';
comment on column 分析.数量单价核对.数量指标所在行 is
    '数量指标所在行 | quantity_line: line of the quantity';
comment on column 分析.数量单价核对.数量指标原文 is
    '数量指标原文 | printed_quantity: quantity as printed';
comment on column 分析.数量单价核对.指标标识 is
    '指标标识（可用 explain 追溯） | indicator_key: indicator to explain';
comment on column 分析.数量单价核对.单价指标所在行 is
    '单价指标所在行 | price_line: line of the price';
comment on column 分析.数量单价核对.单价指标原文 is
    '单价指标原文 | printed_price: price as printed';
