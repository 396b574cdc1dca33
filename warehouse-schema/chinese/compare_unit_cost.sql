-- The rows of compare.unit_cost under Chinese names.
-- 单位成本比较
--
-- a row is: one row of compare.unit_cost

create or replace view 分析.单位成本比较 as

select
    unit_cost.division_code as 区划代码,
    unit_cost.history_key as 沿革标识,
    unit_cost.district_name as 地区,
    unit_cost.body_name as 单位,
    unit_cost.fiscal_year as 年度,
    unit_cost.stage_name as 阶段,
    unit_cost.scope_name as 口径,
    unit_cost.theme_name as 主题,
    unit_cost.project_name as 项目,
    unit_cost.indicator_name as 指标,
    unit_cost.cost_object as 单价对象,
    unit_cost.object_evidence as 对象依据,
    unit_cost.price_kind_name as 单价性质,
    unit_cost.comparator_name as 比较方式,
    unit_cost.stated_price_yuan as 所列单价（元／计量单位）,
    unit_cost.unit_cost_yuan as 单位成本（元／计量单位）,
    unit_cost.unit_cost_unit as 计量单位,
    unit_cost.period_name as 期限,
    unit_cost.period_evidence as 期限依据,
    unit_cost.quantity as 数量,
    unit_cost.implied_yuan as 数量×单价（元）,
    unit_cost.compared_name as 对照对象,
    unit_cost.compared_yuan as 对照金额（元）,
    unit_cost.stated_to_implied_ratio as 所列金额与数量单价积之比,
    unit_cost.is_comparable as 可否比较,
    unit_cost.refusal as 不推算或不比较的原因,
    unit_cost.peer_group as 同类组,
    unit_cost.peer_count as 同类家数,
    unit_cost.peer_price_count as 同类单价数,
    unit_cost.median_unit_cost as 同类中位数（元／计量单位）,
    unit_cost.lower_quartile as 同类下四分位数（元／计量单位）,
    unit_cost.upper_quartile as 同类上四分位数（元／计量单位）,
    unit_cost.peer_rank as 名次,
    unit_cost.outlier as 离群,
    unit_cost.share_excluded as 因勾稽不符而剔除的比重,
    unit_cost.caution as 提示,
    unit_cost.document_key as 文件标识,
    unit_cost.document_title as 文件标题,
    unit_cost.document_file as 文件名,
    unit_cost.indicator_key as 指标标识,
    unit_cost.page as 页,
    unit_cost.line as 行,
    unit_cost.printed_text as 原文,
    unit_cost.quantity_indicator_key as 数量指标标识,
    unit_cost.quantity_line as 数量指标所在行,
    unit_cost.printed_quantity as 数量指标原文,
    unit_cost.figure_key as 项目预算的数字标识

from compare.unit_cost as unit_cost;

comment on view 分析.单位成本比较 is
    '每行是文件所述的一个单价，可比的折合为每单位每年（次）的元并列 | compare.unit_cost: a row is a stated price; comparable ones stand beside each other';
comment on column 分析.单位成本比较.区划代码 is '区划代码 | division_code: code of the district';
comment on column 分析.单位成本比较.沿革标识 is
    '单位沿革标识 | history_key: identity of the body under former and later names';
comment on column 分析.单位成本比较.地区 is '地区 | district_name: district, full name';
comment on column 分析.单位成本比较.单位 is '单位 | body_name: body';
comment on column 分析.单位成本比较.年度 is '年度 | fiscal_year: fiscal year';
comment on column 分析.单位成本比较.阶段 is '阶段 | stage_name: stage: budget or final account';
comment on column 分析.单位成本比较.口径 is '口径 | scope_name: scope: department or unit';
comment on column 分析.单位成本比较.主题 is '主题 | theme_name: theme';
comment on column 分析.单位成本比较.项目 is '项目 | project_name: project';
comment on column 分析.单位成本比较.指标 is
    '指标 | indicator_name: indicator, empty where the purpose states the price';
comment on column 分析.单位成本比较.单价对象 is '单价对象 | cost_object: what is priced';
comment on column 分析.单位成本比较.对象依据 is
    '对象依据 | object_evidence: where and with which words the document says what is priced';
comment on column 分析.单位成本比较.单价性质 is
    '单价性质 | price_kind_name: ceiling, floor, range or price';
comment on column 分析.单位成本比较.比较方式 is '比较方式 | comparator_name: comparator';
comment on column 分析.单位成本比较.所列单价（元／计量单位） is
    '所列单价（元／计量单位） | stated_price_yuan: price as stated, in yuan';
comment on column 分析.单位成本比较.单位成本（元／计量单位） is
    '单位成本（元／计量单位） | unit_cost_yuan: yuan per unit and year or occurrence, null where not derived';
comment on column 分析.单位成本比较.计量单位 is
    '计量单位 | unit_cost_unit: unit that the price is per';
comment on column 分析.单位成本比较.期限 is '期限 | period_name: year or occurrence';
comment on column 分析.单位成本比较.期限依据 is
    '期限依据 | period_evidence: how the period is known';
comment on column 分析.单位成本比较.数量 is '数量 | quantity: quantity in that unit';
comment on column 分析.单位成本比较.数量×单价（元） is
    '数量×单价（元） | implied_yuan: quantity times price over the year, in yuan';
comment on column 分析.单位成本比较.对照对象 is
    '对照对象 | compared_name: what the product is set against';
comment on column 分析.单位成本比较.对照金额（元） is
    '对照金额（元） | compared_yuan: stated amount in yuan';
comment on column 分析.单位成本比较.所列金额与数量单价积之比 is
    '所列金额÷（数量×单价） | stated_to_implied_ratio: stated amount over quantity times price';
comment on column 分析.单位成本比较.可否比较 is
    '可否比较 | is_comparable: whether another body prices the same object per the same unit and period';
comment on column 分析.单位成本比较.不推算或不比较的原因 is
    '不推算或不比较的原因 | refusal: why no unit cost is derived or compared';
comment on column 分析.单位成本比较.同类组 is
    '同类组（对象、计量单位、期限、年度、阶段） | peer_group: peer group: object, unit, period, kind, year, stage; all kinds of body';
comment on column 分析.单位成本比较.同类家数 is
    '同类家数（家，含本单位） | peer_count: number of bodies compared, the subject included; 0 where none is derived';
comment on column 分析.单位成本比较.同类单价数 is
    '同类单价数（个） | peer_price_count: prices compared, the same price of one body once';
comment on column 分析.单位成本比较.同类中位数（元／计量单位） is
    '同类中位数（元／计量单位） | median_unit_cost: median of the peers';
comment on column 分析.单位成本比较.同类下四分位数（元／计量单位） is
    '同类下四分位数（元／计量单位） | lower_quartile: lower quartile of the peers';
comment on column 分析.单位成本比较.同类上四分位数（元／计量单位） is
    '同类上四分位数（元／计量单位） | upper_quartile: upper quartile of the peers';
comment on column 分析.单位成本比较.名次 is '名次（由大到小） | peer_rank: rank, the largest first';
comment on column 分析.单位成本比较.离群 is
    '离群 | outlier: beyond a quartile by more than 1.5 interquartile ranges; null below ten peers';
comment on column 分析.单位成本比较.因勾稽不符而剔除的比重 is
    '因勾稽不符而剔除的比重 | share_excluded: share of the prices of the object excluded because checks failed';
comment on column 分析.单位成本比较.提示 is '提示 | caution: why the comparison may mislead';
comment on column 分析.单位成本比较.文件标识 is '文件标识 | document_key: document';
comment on column 分析.单位成本比较.文件标题 is '文件标题 | document_title: title of the document';
comment on column 分析.单位成本比较.文件名 is
    '文件名（单价所在） | document_file: file in which the price is printed';
comment on column 分析.单位成本比较.指标标识 is
    '指标标识（可用 explain 追溯） | indicator_key: indicator to explain';
comment on column 分析.单位成本比较.页 is '页 | page: page, 0 where the format has none';
comment on column 分析.单位成本比较.行 is '行 | line: line of the page or file';
comment on column 分析.单位成本比较.原文 is '原文 | printed_text: text as printed';
comment on column 分析.单位成本比较.数量指标标识 is
    '数量指标标识 | quantity_indicator_key: quantity indicator to explain';
comment on column 分析.单位成本比较.数量指标所在行 is
    '数量指标所在行 | quantity_line: line of the quantity';
comment on column 分析.单位成本比较.数量指标原文 is
    '数量指标原文 | printed_quantity: quantity as printed';
comment on column 分析.单位成本比较.项目预算的数字标识 is
    '项目预算的数字标识 | figure_key: figure of the budget of the project';
