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
    unit_cost.cost_object as 指标说明,
    unit_cost.comparator_name as 比较方式,
    unit_cost.unit_cost_yuan as 单位成本（元／计量单位）,
    unit_cost.unit_cost_unit as 计量单位,
    unit_cost.peer_group as 同类组,
    unit_cost.peer_count as 同类家数,
    unit_cost.peer_price_count as 同主题同计量单位的单价数,
    unit_cost.median_unit_cost as 同类中位数（元／计量单位）,
    unit_cost.lower_quartile as 同类下四分位数（元／计量单位）,
    unit_cost.upper_quartile as 同类上四分位数（元／计量单位）,
    unit_cost.peer_rank as 名次,
    unit_cost.share_excluded as 因勾稽不符而剔除的比重,
    unit_cost.caution as 提示,
    unit_cost.document_key as 文件标识,
    unit_cost.document_title as 文件标题,
    unit_cost.document_file as 文件名,
    unit_cost.indicator_key as 指标标识,
    unit_cost.page as 页,
    unit_cost.line as 行,
    unit_cost.printed_text as 原文

from compare.unit_cost as unit_cost;

comment on view 分析.单位成本比较 is
    '每行是一个载明单价的指标，单价折合为元 | compare.unit_cost: a row is an indicator that states a price per unit';
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
comment on column 分析.单位成本比较.指标 is '指标 | indicator_name: indicator';
comment on column 分析.单位成本比较.指标说明 is '指标说明 | cost_object: description';
comment on column 分析.单位成本比较.比较方式 is '比较方式 | comparator_name: comparator';
comment on column 分析.单位成本比较.单位成本（元／计量单位） is
    '单位成本（元／计量单位） | unit_cost_yuan: price of one piece in yuan';
comment on column 分析.单位成本比较.计量单位 is
    '计量单位 | unit_cost_unit: unit that the price is per';
comment on column 分析.单位成本比较.同类组 is
    '同类组 | peer_group: peer group: kind of body, year, stage';
comment on column 分析.单位成本比较.同类家数 is
    '同类家数 | peer_count: number of bodies compared, the subject included';
comment on column 分析.单位成本比较.同主题同计量单位的单价数 is
    '同主题同计量单位的单价数 | peer_price_count: prices per that unit among the peers';
comment on column 分析.单位成本比较.同类中位数（元／计量单位） is
    '同类中位数（元／计量单位） | median_unit_cost: median of the peers in yuan per unit';
comment on column 分析.单位成本比较.同类下四分位数（元／计量单位） is
    '同类下四分位数（元／计量单位） | lower_quartile: lower quartile of the peers';
comment on column 分析.单位成本比较.同类上四分位数（元／计量单位） is
    '同类上四分位数（元／计量单位） | upper_quartile: upper quartile of the peers';
comment on column 分析.单位成本比较.名次 is '名次 | peer_rank: rank, the largest first';
comment on column 分析.单位成本比较.因勾稽不符而剔除的比重 is
    '因勾稽不符而剔除的比重 | share_excluded: share excluded because checks failed; 0 until checks gate comparisons';
comment on column 分析.单位成本比较.提示 is '提示 | caution: why the comparison may mislead';
comment on column 分析.单位成本比较.文件标识 is '文件标识 | document_key: document';
comment on column 分析.单位成本比较.文件标题 is
    '文件标题 | document_title: title of the document';
comment on column 分析.单位成本比较.文件名 is '文件名 | document_file: file name of the document';
comment on column 分析.单位成本比较.指标标识 is '指标标识 | indicator_key: indicator to explain';
comment on column 分析.单位成本比较.页 is '页 | page: page, 0 where the format has none';
comment on column 分析.单位成本比较.行 is '行 | line: line of the page or file';
comment on column 分析.单位成本比较.原文 is '原文 | printed_text: text as printed';
