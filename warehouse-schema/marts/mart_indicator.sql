-- What each indicator wants.
-- 绩效指标的目标值
--
-- a row is: one indicator of one project or body in one current disclosure; the theme follows its
--           words, but a cost stated per piece is a unit cost, and the whole amount of an
--           indicator with a price in its name a total cost. Of a range (1-3个工作日) the end that
--           is allowed at worst is the target

create or replace view mart_indicator as

with

indicators as (

    select
        fact_indicator.indicator_key,
        dim_document.disclosure_key as document_key,
        fact_indicator.budgetary_unit_key,
        fact_indicator.subject,
        fact_indicator.project_key,
        dim_project.project_name,
        project_themes.theme_code as project_theme_code,
        project_themes.theme_name as project_theme_name,
        fact_indicator.horizon,
        dim_indicator.level1_code,
        dim_indicator.level2_code,
        indicator_themes.theme_code,
        indicator_themes.theme_name,
        dim_indicator.direction,
        fact_indicator.level3,
        fact_indicator.description,
        fact_indicator.basis,
        fact_indicator.comparator,
        fact_indicator.lower_value,
        fact_indicator.upper_value,
        fact_indicator.unit,
        fact_indicator.lower_base_value,
        fact_indicator.upper_base_value,
        fact_indicator.base_unit,
        fact_indicator.quantity_kind,
        nullif(fact_indicator.per_unit, '') as per_unit,
        fact_indicator.is_quantified,
        fact_indicator.target_date,
        fact_indicator.value_text,
        nullif(fact_indicator.last_value_text, '') as last_value_text,
        case
            when fact_indicator.last_comparator in ('le', 'lt')
                or (
                    fact_indicator.last_comparator = 'range'
                    and dim_indicator.direction = 'less_is_better'
                )
                then coalesce(
                    fact_indicator.last_upper_base_value, fact_indicator.last_lower_base_value
                )
            else coalesce(
                fact_indicator.last_lower_base_value, fact_indicator.last_upper_base_value
            )
        end as last_target_value,
        fact_indicator.last_comparator,
        fact_indicator.last_base_unit,
        nullif(fact_indicator.before_last_value_text, '') as before_last_value_text,
        case
            when fact_indicator.before_last_comparator in ('le', 'lt')
                or (
                    fact_indicator.before_last_comparator = 'range'
                    and dim_indicator.direction = 'less_is_better'
                )
                then coalesce(
                    fact_indicator.before_last_upper_base_value,
                    fact_indicator.before_last_lower_base_value
                )
            else coalesce(
                fact_indicator.before_last_lower_base_value,
                fact_indicator.before_last_upper_base_value
            )
        end as before_last_target_value,
        fact_indicator.before_last_comparator,
        fact_indicator.before_last_base_unit,
        barred_figure.check_ids as barred_checks,
        fact_indicator.page,
        fact_indicator.line

    from fact_indicator

    inner join dim_document
        on fact_indicator.document_key = dim_document.document_key

    inner join dim_indicator
        on fact_indicator.indicator_type_key = dim_indicator.indicator_type_key

    left join dim_project
        on fact_indicator.project_key = dim_project.project_key
        and dim_project.project_key <> 0

    left join dim_theme as project_themes
        on dim_project.theme_code = project_themes.theme_code
        and project_themes.subject = 'project'
        and project_themes.theme_code <> 'other'

    left join dim_theme as indicator_themes
        on indicator_themes.theme_code = case
            when dim_indicator.theme_code = 'total_cost'
                and fact_indicator.quantity_kind = 'money'
                and fact_indicator.per_unit <> ''
                then 'unit_cost'
            when dim_indicator.theme_code = 'unit_cost'
                and fact_indicator.quantity_kind = 'money'
                and coalesce(fact_indicator.per_unit, '') = ''
                and regexp_matches(fact_indicator.level3, '[每一]\p{Han}[0-9.]+万?元')
                then 'total_cost'
            else dim_indicator.theme_code
        end
        and indicator_themes.subject = 'indicator'
        and indicator_themes.theme_code <> 'other'

    left join barred_figure
        on fact_indicator.indicator_key = barred_figure.place_key

    where dim_document.is_current

)

select
    indicators.indicator_key,
    indicators.document_key,
    indicators.budgetary_unit_key,
    indicators.subject,
    indicators.project_key,
    indicators.project_name,
    indicators.project_theme_code,
    indicators.project_theme_name,
    indicators.horizon,
    indicators.level1_code,
    indicators.level2_code,
    indicators.theme_code,
    indicators.theme_name,
    indicators.direction,
    indicators.level3,
    indicators.description,
    indicators.basis,
    indicators.comparator,
    case
        when indicators.comparator in ('le', 'lt')
            or (indicators.comparator = 'range' and indicators.direction = 'less_is_better')
            then coalesce(indicators.upper_base_value, indicators.lower_base_value)
        else coalesce(indicators.lower_base_value, indicators.upper_base_value)
    end as target_value,
    indicators.base_unit,
    indicators.unit,
    coalesce(indicators.lower_value, indicators.upper_value) as quantity,
    indicators.quantity_kind,
    indicators.per_unit,
    indicators.is_quantified,
    indicators.target_date,
    indicators.value_text,
    indicators.last_value_text,
    indicators.last_target_value,
    indicators.last_comparator,
    indicators.last_base_unit,
    indicators.before_last_value_text,
    indicators.before_last_target_value,
    indicators.before_last_comparator,
    indicators.before_last_base_unit,
    indicators.barred_checks,
    indicators.page,
    indicators.line

from indicators;

comment on view mart_indicator is
    '绩效指标：每行是一份现行文件中的一个指标 | a row is an indicator in a current document';
comment on column mart_indicator.indicator_key is
    '指标标识（可用 explain 追溯） | indicator to explain';
comment on column mart_indicator.document_key is '文件标识 | document';
comment on column mart_indicator.budgetary_unit_key is '预算单位键 | budgetary unit';
comment on column mart_indicator.subject is '项目或整体 | project or department';
comment on column mart_indicator.project_key is '项目键 | project, 0 where none';
comment on column mart_indicator.project_name is '项目 | project';
comment on column mart_indicator.project_theme_code is '项目主题代码 | theme code of the project';
comment on column mart_indicator.project_theme_name is '项目主题 | theme of the project';
comment on column mart_indicator.horizon is '期限 | annual or long_term';
comment on column mart_indicator.level1_code is '一级指标代码 | level 1 code';
comment on column mart_indicator.level2_code is '二级指标代码 | level 2 code';
comment on column mart_indicator.theme_code is '主题代码 | theme code, null where unmatched';
comment on column mart_indicator.theme_name is '主题 | theme';
comment on column mart_indicator.direction is
    '方向 | direction: more_is_better, less_is_better, nearer_is_better, none';
comment on column mart_indicator.level3 is '三级指标 | level 3 as printed';
comment on column mart_indicator.description is '指标说明 | description as printed';
comment on column mart_indicator.basis is '指标值确定依据 | basis of the value as printed';
comment on column mart_indicator.comparator is
    '比较方式 | comparator: eq, ge, gt, le, lt, range, about';
comment on column mart_indicator.target_value is '目标值（基本单位） | target in the base unit';
comment on column mart_indicator.base_unit is '基本单位 | base unit';
comment on column mart_indicator.unit is '原文单位 | unit as printed';
comment on column mart_indicator.quantity is '目标值（原文单位） | target in the printed unit';
comment on column mart_indicator.quantity_kind is '量的种类 | kind of quantity';
comment on column mart_indicator.per_unit is '分母单位 | denominator as printed';
comment on column mart_indicator.is_quantified is '是否量化 | whether it is a number';
comment on column mart_indicator.value_text is '指标值原文 | value as printed';
comment on column mart_indicator.target_date is '目标日期 | date to be met';
comment on column mart_indicator.last_value_text is
    '上年值原文 | last year''s value as printed in the same row';
comment on column mart_indicator.last_target_value is
    '上年值（基本单位） | last year''s value in the base unit';
comment on column mart_indicator.last_comparator is
    '上年值比较方式 | comparator of last year''s value';
comment on column mart_indicator.last_base_unit is
    '上年值基本单位 | base unit of last year''s value';
comment on column mart_indicator.before_last_value_text is
    '前年值原文 | value of two years before as printed in the same row';
comment on column mart_indicator.before_last_target_value is
    '前年值（基本单位） | value of two years before in the base unit';
comment on column mart_indicator.before_last_comparator is
    '前年值比较方式 | comparator of the value two years before';
comment on column mart_indicator.before_last_base_unit is
    '前年值基本单位 | base unit of the value two years before';
comment on column mart_indicator.barred_checks is
    '未通过的勾稽关系 | checks that keep the indicator out of comparisons';
comment on column mart_indicator.page is '页 | page, 0 where the format has none';
comment on column mart_indicator.line is '行 | line of the page or file';
