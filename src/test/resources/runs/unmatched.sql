-- Everything that the real documents name and that is no entry of a list, with the reason.
-- a row is: one printed code and name of one kind, and the reason

with

reasons as (

    select code, name, name_english

    from read_csv(
        'warehouse-schema/reference/unmatched_reason.csv', all_varchar = true, header = true
    )

),

open_codes as (

    select
        unmatched_code.matched_dimension as dimension,
        unmatched_code.match_method,
        unmatched_code.row_code as printed_code,
        unmatched_code.row_label as printed_name,
        unmatched_code.measure,
        unmatched_code.reason,
        unmatched_code.reason_name,
        unmatched_code.reason_name_english,
        unmatched_code.document_key,
        unmatched_code.figure_count,
        unmatched_code.name_count

    from unmatched_code

),

open_items as (

    select
        'division' as dimension,
        'unmatched' as match_method,
        dim_document.stated_division_code as printed_code,
        dim_document.stated_division_name as printed_name,
        '' as measure,
        'place_not_stated' as reason,
        dim_document.document_key,
        1 as figure_count

    from dim_document

    where dim_document.division_key = 0

    union all

    select
        'body',
        'unmatched',
        dim_document.stated_unit_code,
        dim_document.stated_unit_name,
        '',
        'body_not_stated',
        dim_document.document_key,
        1

    from dim_document

    inner join dim_budgetary_unit
        on dim_document.budgetary_unit_key = dim_budgetary_unit.budgetary_unit_key

    where dim_budgetary_unit.body_kind in ('other', 'unknown')

    union all

    select distinct
        'project',
        'unmatched',
        dim_project.project_code,
        dim_project.project_name,
        '',
        case
            when dim_project.project_key = 0 then 'project_not_stated' else 'theme_unknown'
        end,
        fact_project.document_key,
        1

    from fact_project

    inner join dim_project
        on fact_project.project_key = dim_project.project_key

    where dim_project.theme_match_method = 'unmatched'

    union all

    select
        'indicator_value',
        fact_indicator.value_match_method,
        '',
        fact_indicator.value_text,
        '',
        'value_in_words',
        fact_indicator.document_key,
        1

    from fact_indicator

    where not fact_indicator.is_quantified and fact_indicator.value_match_method <> 'exact'

),

open_values as (

    select * from open_codes

    union all

    select
        open_items.* exclude (document_key, figure_count),
        reasons.name,
        reasons.name_english,
        open_items.document_key,
        open_items.figure_count,
        0

    from open_items

    left join reasons
        on open_items.reason = reasons.code

)

select
    open_values.dimension,
    open_values.match_method,
    open_values.printed_code,
    open_values.printed_name,
    open_values.measure,
    open_values.reason,
    open_values.reason_name,
    open_values.reason_name_english,
    string_agg(
        distinct split_part(dim_document.file, '-', 1),
        ' '
        order by split_part(dim_document.file, '-', 1)
    ) as documents,
    sum(open_values.figure_count) as figure_count,
    sum(open_values.name_count) as name_count

from open_values

inner join dim_document
    on open_values.document_key = dim_document.document_key

group by all
order by all
