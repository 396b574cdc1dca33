-- The rows of fact_indicator under Chinese names.
-- 绩效指标
--
-- a row is: one row of fact_indicator

create or replace view 分析.绩效指标 as

select
    dim_division.full_name as 地区,
    dim_budgetary_unit.unit_name as 单位,
    dim_project.project_name as 项目,
    dim_indicator.level1_name as 规范一级指标,
    dim_indicator.level2_name as 规范二级指标,
    fact_indicator.indicator_key as 指标行主键,
    fact_indicator.document_key as 文件主键,
    fact_indicator.division_key as 行政区划主键,
    fact_indicator.budgetary_unit_key as 预算单位主键,
    fact_indicator.fiscal_year as 年度,
    fact_indicator.figure_kind as 数字性质,
    fact_indicator.subject as 项目或整体,
    fact_indicator.project_key as 项目主键,
    fact_indicator.indicator_type_key as 指标维度主键,
    fact_indicator.horizon as 年度或中长期,
    fact_indicator.sheet_number as 表序号,
    fact_indicator.objective_number as 目标序号,
    fact_indicator.row_number as 行序号,
    fact_indicator.level1 as 一级指标,
    fact_indicator.level2 as 二级指标,
    fact_indicator.level3 as 三级指标,
    fact_indicator.description as 绩效指标描述,
    fact_indicator.value_text as 指标值原文,
    fact_indicator.basis as 指标值确定依据,
    fact_indicator.comparator as 比较符,
    fact_indicator.lower_value as 下限,
    fact_indicator.upper_value as 上限,
    fact_indicator.unit as 计量单位,
    fact_indicator.quantity_kind as 数量类别,
    fact_indicator.base_unit as 基本计量单位,
    fact_indicator.lower_base_value as 下限（基本单位）,
    fact_indicator.upper_base_value as 上限（基本单位）,
    fact_indicator.per_unit as 单位成本的分母,
    fact_indicator.target_date as 目标日期,
    fact_indicator.qualitative_text as 定性指标值,
    fact_indicator.is_quantified as 是否量化,
    fact_indicator.value_match_method as 指标值解析方法,
    fact_indicator.last_value_text as 上年指标值原文,
    fact_indicator.last_comparator as 上年值比较符,
    fact_indicator.last_lower_base_value as 上年值下限,
    fact_indicator.last_upper_base_value as 上年值上限,
    fact_indicator.last_base_unit as 上年值基本单位,
    fact_indicator.before_last_value_text as 前年指标值原文,
    fact_indicator.before_last_comparator as 前年值比较符,
    fact_indicator.before_last_lower_base_value as 前年值下限,
    fact_indicator.before_last_upper_base_value as 前年值上限,
    fact_indicator.before_last_base_unit as 前年值基本单位,
    fact_indicator.page as 页码,
    fact_indicator.line as 行号,
    fact_indicator.is_doubtful as 是否存疑

from fact_indicator

left join dim_division
    on fact_indicator.division_key = dim_division.division_key

left join dim_budgetary_unit
    on fact_indicator.budgetary_unit_key = dim_budgetary_unit.budgetary_unit_key

left join dim_project
    on fact_indicator.project_key = dim_project.project_key

left join dim_indicator
    on fact_indicator.indicator_type_key = dim_indicator.indicator_type_key;

comment on view 分析.绩效指标 is
    '绩效指标及解析后的指标值 | fact_indicator: Performance indicators with their values as read';
comment on column 分析.绩效指标.地区 is '地区 | full name of the division';
comment on column 分析.绩效指标.单位 is '单位 | name of the budgetary unit';
comment on column 分析.绩效指标.项目 is '项目 | name of the project';
comment on column 分析.绩效指标.规范一级指标 is '规范一级指标 | level 1 as normalised';
comment on column 分析.绩效指标.规范二级指标 is '规范二级指标 | level 2 as normalised';
comment on column 分析.绩效指标.指标行主键 is
    '指标行主键 | indicator_key: key of the printed indicator row';
comment on column 分析.绩效指标.文件主键 is
    '文件主键 | document_key: key of the document: first 16 hex digits of its SHA-256';
comment on column 分析.绩效指标.行政区划主键 is
    '行政区划主键 | division_key: key of the division, 0 where unknown';
comment on column 分析.绩效指标.预算单位主键 is
    '预算单位主键 | budgetary_unit_key: key of the budgetary unit, 0 where unknown';
comment on column 分析.绩效指标.年度 is '年度 | fiscal_year: fiscal year the figure is about';
comment on column 分析.绩效指标.数字性质 is
    '数字性质 | figure_kind: what the figure is: budget, adjusted_budget, execution, final_account, …';
comment on column 分析.绩效指标.项目或整体 is '项目或整体 | subject: project or whole department';
comment on column 分析.绩效指标.项目主键 is
    '项目主键 | project_key: key of the project, 0 where not disclosed';
comment on column 分析.绩效指标.指标维度主键 is
    '指标维度主键 | indicator_type_key: key of the indicator as normalised, 0 where unmatched';
comment on column 分析.绩效指标.年度或中长期 is '年度或中长期 | horizon: annual or long_term';
comment on column 分析.绩效指标.表序号 is
    '表序号 | sheet_number: number of the sheet in its document';
comment on column 分析.绩效指标.目标序号 is
    '目标序号 | objective_number: number of the objective';
comment on column 分析.绩效指标.行序号 is '行序号 | row_number: number of the row';
comment on column 分析.绩效指标.一级指标 is '一级指标 | level1: first level as printed';
comment on column 分析.绩效指标.二级指标 is '二级指标 | level2: second level as printed';
comment on column 分析.绩效指标.三级指标 is '三级指标 | level3: name of the indicator as printed';
comment on column 分析.绩效指标.绩效指标描述 is
    '绩效指标描述 | description: description as printed';
comment on column 分析.绩效指标.指标值原文 is '指标值原文 | value_text: value as printed';
comment on column 分析.绩效指标.指标值确定依据 is
    '指标值确定依据 | basis: basis of the value as printed';
comment on column 分析.绩效指标.比较符 is
    '比较符 | comparator: comparator: eq, ge, gt, le, lt, range, about';
comment on column 分析.绩效指标.下限 is '下限 | lower_value: lower bound as printed';
comment on column 分析.绩效指标.上限 is '上限 | upper_value: upper bound as printed';
comment on column 分析.绩效指标.计量单位 is '计量单位 | unit: unit of the value as printed';
comment on column 分析.绩效指标.数量类别 is '数量类别 | quantity_kind: kind of quantity';
comment on column 分析.绩效指标.基本计量单位 is
    '基本计量单位 | base_unit: base unit of the value';
comment on column 分析.绩效指标.下限（基本单位） is
    '下限（基本单位） | lower_base_value: lower bound in the base unit';
comment on column 分析.绩效指标.上限（基本单位） is
    '上限（基本单位） | upper_base_value: upper bound in the base unit';
comment on column 分析.绩效指标.单位成本的分母 is
    '单位成本的分母 | per_unit: denominator of a unit cost';
comment on column 分析.绩效指标.目标日期 is '目标日期 | target_date: date to be met';
comment on column 分析.绩效指标.定性指标值 is '定性指标值 | qualitative_text: value in words';
comment on column 分析.绩效指标.是否量化 is
    '是否量化 | is_quantified: whether the value could be read as a number';
comment on column 分析.绩效指标.指标值解析方法 is
    '指标值解析方法 | value_match_method: how the value was read';
comment on column 分析.绩效指标.上年指标值原文 is
    '上年指标值原文 | last_value_text: last year''s value as printed';
comment on column 分析.绩效指标.上年值比较符 is
    '上年值比较符 | last_comparator: comparator of last year''s value';
comment on column 分析.绩效指标.上年值下限 is
    '上年值下限 | last_lower_base_value: lower bound of last year, in the base unit';
comment on column 分析.绩效指标.上年值上限 is
    '上年值上限 | last_upper_base_value: upper bound of last year, in the base unit';
comment on column 分析.绩效指标.上年值基本单位 is
    '上年值基本单位 | last_base_unit: base unit of last year''s value';
comment on column 分析.绩效指标.前年指标值原文 is
    '前年指标值原文 | before_last_value_text: value of two years before as printed';
comment on column 分析.绩效指标.前年值比较符 is
    '前年值比较符 | before_last_comparator: comparator of the value two years before';
comment on column 分析.绩效指标.前年值下限 is
    '前年值下限 | before_last_lower_base_value: lower bound two years before, in the base unit';
comment on column 分析.绩效指标.前年值上限 is
    '前年值上限 | before_last_upper_base_value: upper bound two years before, in the base unit';
comment on column 分析.绩效指标.前年值基本单位 is
    '前年值基本单位 | before_last_base_unit: base unit of the value two years before';
comment on column 分析.绩效指标.页码 is '页码 | page: page, 0 where the format has none';
comment on column 分析.绩效指标.行号 is '行号 | line: line of the page or file';
comment on column 分析.绩效指标.是否存疑 is
    '是否存疑 | is_doubtful: whether text or place was decided by rule';
