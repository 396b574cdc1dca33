-- Printed things whose match is missing, doubtful or decided by a person, wherever they stand.
-- 未匹配、存疑或经人工复核的印出内容及其所在之处
--
-- a row is: one figure, name, project, indicator or body of one document under one list or aspect;
-- what was matched firmly is not here, so the table stays small however much is loaded

create or replace temp table match_occurrence as

with

code_occurrences as (

    select
        reading_figure.dimension,
        reading_figure.row_code as printed_code,
        reading_figure.row_label as printed_name,
        reading_figure.document_key,
        reading_figure.body_code,
        reading_figure.body_name,
        reading_figure.table_id,
        reading_figure.fiscal_year,
        reading_figure.page,
        reading_figure.line,
        reading_figure.figure_key as place_key,
        reading_figure.amount_yuan,
        reading_figure.code as matched_code,
        reading_figure.match_method,
        reading_figure.code_finding_kind as finding_kind,
        cast(reading_figure.override_key as varchar) as override_lines

    from reading_figure

    where reading_figure.dimension <> 'none'

),

-- what stands in the column of a project's category need be no code
name_occurrences as (

    select
        printed_name.matched_dimension as dimension,
        printed_name.code as printed_code,
        printed_name.name as printed_name,
        printed_name.document_key,
        coalesce(printed_table.body_code, '') as body_code,
        coalesce(printed_table.body_name, '') as body_name,
        printed_name.table_id,
        printed_name.fiscal_year,
        printed_name.page,
        printed_name.line,
        '' as place_key,
        cast(null as decimal(18, 2)) as amount_yuan,
        coalesce(printed_name.matched_code, '') as matched_code,
        printed_name.match_method,
        printed_name.code_finding_kind as finding_kind,
        cast(printed_name.override_key as varchar) as override_lines

    from printed.name as printed_name

    left join printed.table as printed_table
        on printed_name.document_key = printed_table.document_key
        and printed_name.table_number = printed_table.table_number

    where printed_name.matched_dimension <> 'none'
        and printed_name.measure <> 'category_beside'

),

document_amounts as (

    select
        reading_figure.document_key,
        max(reading_figure.amount_yuan) as amount_yuan

    from reading_figure

    group by reading_figure.document_key

),

division_occurrences as (

    select
        'division' as dimension,
        effective_document.division_code as printed_code,
        effective_document.division_name as printed_name,
        effective_document.document_key,
        '' as body_code,
        '' as body_name,
        '' as table_id,
        effective_document.fiscal_year,
        0 as page,
        0 as line,
        '' as place_key,
        document_amounts.amount_yuan,
        division_match.code as matched_code,
        division_match.match_method,
        division_match.finding_kind,
        division_match.override_lines

    from effective_document

    inner join division_match
        on effective_document.division_code = division_match.division_code
        and effective_document.division_name = division_match.division_name
        and coalesce(effective_document.fiscal_year, 0) = division_match.fiscal_year

    left join document_amounts
        on effective_document.document_key = document_amounts.document_key

    where effective_document.division_code <> '' or effective_document.division_name <> ''

),

bodies as (

    select
        document_body.document_key,
        document_body.body_code,
        document_body.body_name,
        document_body.fiscal_year,
        case
            when document_body.body_code = '' and document_body.body_name = ''
                then effective_document.unit_code
            else document_body.body_code
        end as printed_code,
        case
            when document_body.body_code = '' and document_body.body_name = ''
                then effective_document.unit_name
            else document_body.body_name
        end as printed_name,
        document_amounts.amount_yuan,
        body_match.unit_code,
        body_match.unit_name,
        body_match.body_kind,
        body_match.match_method,
        body_match.override_lines

    from document_body

    inner join effective_document
        on document_body.document_key = effective_document.document_key

    inner join body_match
        on effective_document.division_code = body_match.division_code
        and effective_document.division_name = body_match.division_name
        and coalesce(effective_document.fiscal_year, 0) = body_match.fiscal_year
        and effective_document.unit_code = body_match.document_unit_code
        and effective_document.unit_name = body_match.document_unit_name
        and document_body.body_code = body_match.body_code
        and document_body.body_name = body_match.body_name

    left join document_amounts
        on document_body.document_key = document_amounts.document_key

),

body_occurrences as (

    select
        aspects.dimension,
        -- of what kind a unit is, is asked once, whether a table prints its code or not
        case
            when aspects.dimension = 'body_kind' and bodies.match_method <> 'override'
                then bodies.unit_code
            else bodies.printed_code
        end as printed_code,
        case
            when aspects.dimension = 'body_kind' and bodies.match_method <> 'override'
                then bodies.unit_name
            else bodies.printed_name
        end as printed_name,
        bodies.document_key,
        bodies.body_code,
        bodies.body_name,
        '' as table_id,
        bodies.fiscal_year,
        0 as page,
        0 as line,
        '' as place_key,
        bodies.amount_yuan,
        case aspects.dimension
            when 'body_kind' then bodies.body_kind
            else bodies.unit_name
        end as matched_code,
        case
            when aspects.dimension = 'body_identity' then bodies.match_method
            when bodies.body_kind in ('other', 'unknown') then 'unmatched'
            else 'name'
        end as match_method,
        cast(null as varchar) as finding_kind,
        bodies.override_lines

    from bodies

    cross join (values ('body_kind'), ('body_identity')) as aspects (dimension)

    where bodies.printed_code <> '' or bodies.printed_name <> ''

),

project_amounts as (

    select
        project_statement.document_key,
        project_statement.project_name,
        max(project_statement.amount_yuan) as amount_yuan

    from project_statement

    where project_statement.measure = 'project_budget'

    group by project_statement.document_key, project_statement.project_name

),

project_occurrences as (

    select
        'project_theme' as dimension,
        project_member.project_code as printed_code,
        project_member.project_name as printed_name,
        project_member.document_key,
        project_member.body_code,
        project_member.body_name,
        '' as table_id,
        effective_document.fiscal_year,
        project_member.page,
        project_member.line,
        '' as place_key,
        project_amounts.amount_yuan,
        project_match.theme_code as matched_code,
        project_match.match_method,
        cast(null as varchar) as finding_kind,
        project_match.override_lines

    from project_member

    inner join effective_document
        on project_member.document_key = effective_document.document_key

    inner join project_match
        on project_member.project_code = project_match.project_code
        and project_member.project_name = project_match.project_name
        and project_member.purpose = project_match.purpose

    left join project_amounts
        on project_member.document_key = project_amounts.document_key
        and project_member.project_name = project_amounts.project_name

),

indicators as (

    select
        printed_indicator.*,
        effective_document.fiscal_year,
        indicator_match.level1_code,
        indicator_match.level2_code,
        indicator_match.theme_code,
        indicator_match.match_method,
        indicator_match.finding_kind,
        indicator_match.override_lines

    from printed.indicator as printed_indicator

    inner join effective_document
        on printed_indicator.document_key = effective_document.document_key

    inner join indicator_match
        on printed_indicator.level1 = indicator_match.level1
        and printed_indicator.level2 = indicator_match.level2
        and printed_indicator.level3 = indicator_match.level3
        and printed_indicator.description = indicator_match.description

),

indicator_occurrences as (

    select
        aspects.dimension,
        '' as printed_code,
        case aspects.dimension
            when 'indicator_level' then indicators.level1 || '/' || indicators.level2
            else indicators.level3
        end as printed_name,
        indicators.document_key,
        indicators.body_code,
        indicators.body_name,
        'PERF' as table_id,
        indicators.fiscal_year,
        indicators.page,
        indicators.line,
        indicators.indicator_key as place_key,
        cast(null as decimal(18, 2)) as amount_yuan,
        case aspects.dimension
            when 'indicator_level'
                then coalesce(nullif(indicators.level2_code, ''), indicators.level1_code)
            else indicators.theme_code
        end as matched_code,
        case
            when aspects.dimension = 'indicator_level' then indicators.match_method
            when indicators.theme_code in ('', 'other') then 'unmatched'
            else 'name'
        end as match_method,
        case
            when aspects.dimension = 'indicator_level' then indicators.finding_kind
        end as finding_kind,
        indicators.override_lines

    from indicators

    cross join (values ('indicator_level'), ('indicator_theme')) as aspects (dimension)

),

value_occurrences as (

    select
        'indicator_value' as dimension,
        '' as printed_code,
        printed_indicator.value_text as printed_name,
        printed_indicator.document_key,
        printed_indicator.body_code,
        printed_indicator.body_name,
        'PERF' as table_id,
        effective_document.fiscal_year,
        printed_indicator.page,
        printed_indicator.line,
        printed_indicator.indicator_key as place_key,
        cast(null as decimal(18, 2)) as amount_yuan,
        '' as matched_code,
        value_match.match_method,
        value_match.finding_kind,
        value_match.override_lines

    from printed.indicator as printed_indicator

    inner join effective_document
        on printed_indicator.document_key = effective_document.document_key

    inner join value_match
        on printed_indicator.value_text = value_match.value_text

),

occurrences as (

    select * from code_occurrences

    union all

    select * from name_occurrences

    union all

    select * from division_occurrences

    union all

    select * from body_occurrences

    union all

    select * from project_occurrences

    union all

    select * from indicator_occurrences

    union all

    select * from value_occurrences

),

-- an answer may rest on two decisions, one for each aspect
decided_aspects as (

    select
        line_texts.override_lines,
        override_decision.dimension,
        override_decision.line

    from (
        select distinct
            occurrences.override_lines,
            unnest(string_split(occurrences.override_lines, ' ')) as line_text

        from occurrences

        where occurrences.override_lines <> ''
    ) as line_texts

    inner join override_decision
        on line_texts.line_text = cast(override_decision.line as varchar)

)

select
    occurrences.* exclude (match_method, override_lines),
    case
        when decided_aspects.line is not null then 'override'
        else occurrences.match_method
    end as match_method,
    decided_aspects.line as override_key,
    body_key.division_key,
    body_key.budgetary_unit_key

from occurrences

inner join body_key
    on occurrences.document_key = body_key.document_key
    and occurrences.body_code = body_key.body_code
    and occurrences.body_name = body_key.body_name

left join decided_aspects
    on occurrences.override_lines = decided_aspects.override_lines
    and occurrences.dimension = decided_aspects.dimension

where decided_aspects.line is not null
    or occurrences.match_method in ('unmatched', 'repaired', 'parent')
    or occurrences.finding_kind is not null;
