-- Performance indicators with their values as read.
-- 绩效指标及解析后的指标值
--
-- a row is: one printed indicator row of one document

create or replace table fact_indicator as

with

projects as (

    select distinct on (printed_indicator.indicator_key)
        printed_indicator.indicator_key,
        dim_project.project_key

    from printed.indicator as printed_indicator

    inner join project_member
        on printed_indicator.document_key = project_member.document_key
        and printed_indicator.project_name = project_member.project_name
        and printed_indicator.project_code = project_member.project_code

    inner join body_key
        on project_member.document_key = body_key.document_key
        and project_member.body_code = body_key.body_code
        and project_member.body_name = body_key.body_name

    inner join dim_project
        on body_key.division_key = dim_project.division_key
        and body_key.budgetary_unit_key = dim_project.budgetary_unit_key
        and coalesce(nullif(project_member.project_code, ''), project_member.project_name)
            = dim_project.project_natural_key

    where printed_indicator.subject = 'project'

    order by printed_indicator.indicator_key, project_member.project_member_key

)

select
    printed_indicator.indicator_key,
    printed_indicator.document_key,
    body_key.division_key,
    body_key.budgetary_unit_key,
    effective_document.fiscal_year,
    'target' as figure_kind,
    printed_indicator.subject,
    coalesce(projects.project_key, 0) as project_key,
    coalesce(dim_indicator.indicator_type_key, 0) as indicator_type_key,
    printed_indicator.horizon,
    printed_indicator.sheet_number,
    printed_indicator.objective_number,
    printed_indicator.row_number,
    printed_indicator.level1,
    printed_indicator.level2,
    printed_indicator.level3,
    printed_indicator.description,
    printed_indicator.value_text,
    printed_indicator.basis,
    value_match.comparator,
    value_match.lower_value,
    value_match.upper_value,
    value_match.unit,
    value_match.quantity_kind,
    value_match.base_unit,
    value_match.lower_base_value,
    value_match.upper_base_value,
    value_match.per_unit,
    value_match.target_date,
    value_match.qualitative_text,
    coalesce(value_match.is_quantified, false) as is_quantified,
    coalesce(value_match.match_method, 'unmatched') as value_match_method,
    printed_indicator.last_value_text,
    last_match.comparator as last_comparator,
    last_match.lower_base_value as last_lower_base_value,
    last_match.upper_base_value as last_upper_base_value,
    last_match.base_unit as last_base_unit,
    printed_indicator.before_last_value_text,
    before_last_match.comparator as before_last_comparator,
    before_last_match.lower_base_value as before_last_lower_base_value,
    before_last_match.upper_base_value as before_last_upper_base_value,
    before_last_match.base_unit as before_last_base_unit,
    printed_indicator.page,
    printed_indicator.line,
    printed_indicator.is_doubtful

from printed.indicator as printed_indicator

inner join effective_document
    on printed_indicator.document_key = effective_document.document_key

inner join body_key
    on printed_indicator.document_key = body_key.document_key
    and printed_indicator.body_code = body_key.body_code
    and printed_indicator.body_name = body_key.body_name

left join projects
    on printed_indicator.indicator_key = projects.indicator_key

left join value_match
    on printed_indicator.value_text = value_match.value_text

left join value_match as last_match
    on printed_indicator.last_value_text = last_match.value_text

left join value_match as before_last_match
    on printed_indicator.before_last_value_text = before_last_match.value_text

left join indicator_match
    on printed_indicator.level1 = indicator_match.level1
    and printed_indicator.level2 = indicator_match.level2
    and printed_indicator.level3 = indicator_match.level3
    and printed_indicator.description = indicator_match.description

left join dim_indicator
    on coalesce(indicator_match.level1_code, '') = dim_indicator.level1_code
    and coalesce(indicator_match.level2_code, '') = dim_indicator.level2_code
    and indicator_match.level3 = dim_indicator.indicator_name
    and coalesce(indicator_match.theme_code, '') = dim_indicator.theme_code
    and coalesce(nullif(indicator_match.direction, ''), 'none') = dim_indicator.direction

order by printed_indicator.document_key, printed_indicator.indicator_number;

comment on table fact_indicator is
    '绩效指标及解析后的指标值 | Performance indicators with their values as read';
comment on column fact_indicator.indicator_key is
    '指标行主键 | key of the printed indicator row';
comment on column fact_indicator.document_key is
    '文件主键（SHA-256 前 16 位） | key of the document: first 16 hex digits of its SHA-256';
comment on column fact_indicator.division_key is
    '行政区划主键 | key of the division, 0 where unknown';
comment on column fact_indicator.budgetary_unit_key is
    '预算单位主键 | key of the budgetary unit, 0 where unknown';
comment on column fact_indicator.fiscal_year is '年度 | fiscal year the figure is about';
comment on column fact_indicator.figure_kind is
    '数字性质 | what the figure is: budget, adjusted_budget, execution, final_account, …';
comment on column fact_indicator.subject is '项目或整体 | project or whole department';
comment on column fact_indicator.project_key is
    '项目主键 | key of the project, 0 where not disclosed';
comment on column fact_indicator.indicator_type_key is
    '指标维度主键 | key of the indicator as normalised, 0 where unmatched';
comment on column fact_indicator.horizon is '年度或中长期 | annual or long_term';
comment on column fact_indicator.sheet_number is '表序号 | number of the sheet in its document';
comment on column fact_indicator.objective_number is '目标序号 | number of the objective';
comment on column fact_indicator.row_number is '行序号 | number of the row';
comment on column fact_indicator.level1 is '一级指标（原文） | first level as printed';
comment on column fact_indicator.level2 is '二级指标（原文） | second level as printed';
comment on column fact_indicator.level3 is
    '三级指标（原文） | name of the indicator as printed';
comment on column fact_indicator.description is '绩效指标描述 | description as printed';
comment on column fact_indicator.value_text is '指标值原文 | value as printed';
comment on column fact_indicator.basis is '指标值确定依据 | basis of the value as printed';
comment on column fact_indicator.comparator is
    '比较符 | comparator: eq, ge, gt, le, lt, range, about';
comment on column fact_indicator.lower_value is '下限 | lower bound as printed';
comment on column fact_indicator.upper_value is '上限 | upper bound as printed';
comment on column fact_indicator.unit is '计量单位 | unit of the value as printed';
comment on column fact_indicator.quantity_kind is '数量类别 | kind of quantity';
comment on column fact_indicator.base_unit is '基本计量单位 | base unit of the value';
comment on column fact_indicator.lower_base_value is
    '下限（基本单位） | lower bound in the base unit';
comment on column fact_indicator.upper_base_value is
    '上限（基本单位） | upper bound in the base unit';
comment on column fact_indicator.per_unit is '单位成本的分母 | denominator of a unit cost';
comment on column fact_indicator.target_date is '目标日期 | date to be met';
comment on column fact_indicator.qualitative_text is '定性指标值 | value in words';
comment on column fact_indicator.is_quantified is
    '是否量化 | whether the value could be read as a number';
comment on column fact_indicator.value_match_method is
    '指标值解析方法 | how the value was read';
comment on column fact_indicator.last_value_text is
    '上年指标值原文 | last year''s value as printed';
comment on column fact_indicator.last_comparator is
    '上年值比较符 | comparator of last year''s value';
comment on column fact_indicator.last_lower_base_value is
    '上年值下限（基本单位） | lower bound of last year, in the base unit';
comment on column fact_indicator.last_upper_base_value is
    '上年值上限（基本单位） | upper bound of last year, in the base unit';
comment on column fact_indicator.last_base_unit is
    '上年值基本单位 | base unit of last year''s value';
comment on column fact_indicator.before_last_value_text is
    '前年指标值原文 | value of two years before as printed';
comment on column fact_indicator.before_last_comparator is
    '前年值比较符 | comparator of the value two years before';
comment on column fact_indicator.before_last_lower_base_value is
    '前年值下限（基本单位） | lower bound two years before, in the base unit';
comment on column fact_indicator.before_last_upper_base_value is
    '前年值上限（基本单位） | upper bound two years before, in the base unit';
comment on column fact_indicator.before_last_base_unit is
    '前年值基本单位 | base unit of the value two years before';
comment on column fact_indicator.page is '页码 | page, 0 where the format has none';
comment on column fact_indicator.line is '行号 | line of the page or file';
comment on column fact_indicator.is_doubtful is
    '是否存疑 | whether text or place was decided by rule';
