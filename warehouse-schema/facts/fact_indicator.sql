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
