-- How everything that a real document names was matched: codes, places, bodies, projects, indicators.
-- a row is: one document, one list or aspect, one way of matching and one evidence

with

code_matches as (

    select
        document_key,
        matched_dimension,
        match_method,
        match_evidence,
        value_count,
        figure_count,
        name_count

    from match_account

),

division_matches as (

    select
        dim_document.document_key,
        'division',
        case when dim_document.division_key = 0 then 'unmatched' else 'name' end,
        case
            when dim_document.stated_division_code <> '' then 'code_and_name'
            when dim_document.stated_division_name <> '' then 'name'
            else 'not_stated'
        end,
        1,
        1

    from dim_document

),

body_matches as (

    select
        stated.document_key,
        'body_kind',
        case
            when dim_budgetary_unit.body_kind in ('other', 'unknown') then 'unmatched' else 'name'
        end,
        dim_budgetary_unit.body_kind,
        count(distinct stated.budgetary_unit_key),
        count(*)

    from (
        select document_key, budgetary_unit_key from dim_document
        union
        select document_key, budgetary_unit_key from fact_revenue
        union
        select document_key, budgetary_unit_key from fact_expenditure
        union
        select document_key, budgetary_unit_key from fact_project
        union
        select document_key, budgetary_unit_key from fact_indicator
    ) as stated

    inner join dim_budgetary_unit
        on stated.budgetary_unit_key = dim_budgetary_unit.budgetary_unit_key

    group by all

),

project_matches as (

    select
        stated.document_key,
        'project_theme',
        coalesce(dim_project.theme_match_method, 'unmatched'),
        coalesce(dim_project.theme_code, ''),
        count(distinct stated.project_key),
        count(*)

    from (
        select document_key, project_key from fact_project
        union all
        select document_key, project_key from fact_indicator where subject = 'project'
    ) as stated

    inner join dim_project
        on stated.project_key = dim_project.project_key

    group by all

),

indicator_matches as (

    select
        fact_indicator.document_key,
        'indicator_level',
        case
            when review_item.dimension is not null then 'repaired'
            when dim_indicator.level2_code <> '' then 'name'
            else 'unmatched'
        end,
        coalesce(dim_indicator.level2_code, ''),
        count(distinct (fact_indicator.level1, fact_indicator.level2)),
        count(*)

    from fact_indicator

    inner join dim_indicator
        on fact_indicator.indicator_type_key = dim_indicator.indicator_type_key

    left join review_item
        on review_item.dimension = 'indicator_level'
        and review_item.printed_name = fact_indicator.level1 || '/' || fact_indicator.level2

    group by all

    union all

    select
        fact_indicator.document_key,
        'indicator_theme',
        case when dim_indicator.theme_code in ('', 'other', 'none') then 'unmatched' else 'name' end,
        dim_indicator.theme_code,
        count(distinct fact_indicator.level3),
        count(*)

    from fact_indicator

    inner join dim_indicator
        on fact_indicator.indicator_type_key = dim_indicator.indicator_type_key

    group by all

    union all

    select
        fact_indicator.document_key,
        'indicator_value',
        fact_indicator.value_match_method,
        case
            when fact_indicator.is_quantified then 'number'
            when fact_indicator.value_match_method = 'exact' then 'date'
            else 'words'
        end,
        count(distinct fact_indicator.value_text),
        count(*)

    from fact_indicator

    group by all

),

matches (document_key, dimension, match_method, evidence, value_count, figure_count, name_count) as (

    select * from code_matches
    union all
    select *, 0 from division_matches
    union all
    select *, 0 from body_matches
    union all
    select *, 0 from project_matches
    union all
    select *, 0 from indicator_matches

)

select
    dim_document.file,
    matches.dimension,
    matches.match_method,
    matches.evidence,
    matches.value_count,
    matches.figure_count,
    matches.name_count

from matches

inner join dim_document
    on matches.document_key = dim_document.document_key

order by all
