-- Documents: what was published, by whom, for which year, and which of several is in force.
-- 公开文件
--
-- a row is: one document that was ever received; a later load supersedes an earlier one of the
-- same division, unit, year, stage, scope and contents, provided that they are known

create or replace table dim_document as

with

figure_counts as (

    select
        printed_figure.document_key,
        count(*) as figure_count,
        count(*) filter (where printed_figure.disposition <> 'kept_as_printed')
            as loaded_figure_count,
        bool_or(printed_figure.table_id like 'BUD%') as has_budget_tables,
        bool_or(printed_figure.table_id like 'FIN%') as has_final_tables,
        bool_or(printed_figure.table_id = 'NARRATIVE') as has_statements

    from printed.figure as printed_figure

    group by printed_figure.document_key

),

error_counts as (

    select
        stg_finding.document_key,
        count(*) filter (where stg_finding.severity = 'error') as error_count

    from stg_finding

    group by stg_finding.document_key

),

documents as (

    select
        effective_document.*,
        body_key.division_key,
        body_key.budgetary_unit_key,
        coalesce(figure_counts.figure_count, 0) as figure_count,
        coalesce(figure_counts.loaded_figure_count, 0) as loaded_figure_count,
        coalesce(figure_counts.has_budget_tables, false) as has_budget_tables,
        coalesce(figure_counts.has_final_tables, false) as has_final_tables,
        coalesce(figure_counts.has_statements, false) as has_statements,
        exists (
            select 1
            from printed.project as printed_project
            where printed_project.document_key = effective_document.document_key
                and printed_project.has_sheet
        ) or exists (
            select 1
            from printed.indicator as printed_indicator
            where printed_indicator.document_key = effective_document.document_key
        ) as has_performance,
        coalesce(error_counts.error_count, 0) as error_count,
        body_key.division_key > 0
            and body_key.budgetary_unit_key > 0
            and effective_document.fiscal_year is not null
            and effective_document.stage is not null
            and effective_document.is_read as is_identified

    from effective_document

    inner join body_key
        on effective_document.document_key = body_key.document_key
        and body_key.body_code = ''
        and body_key.body_name = ''

    left join figure_counts
        on effective_document.document_key = figure_counts.document_key

    left join error_counts
        on effective_document.document_key = error_counts.document_key

),

ordered_documents as (

    select
        documents.*,
        case
            when documents.is_identified
                then lead(documents.document_key) over (
                    partition by
                        documents.is_identified,
                        documents.division_key,
                        documents.budgetary_unit_key,
                        documents.fiscal_year,
                        documents.stage,
                        documents.scope,
                        documents.has_budget_tables,
                        documents.has_final_tables,
                        documents.has_performance,
                        documents.has_statements
                    order by documents.load_number, documents.file, documents.document_key
                )
        end as superseded_by

    from documents

)

select
    ordered_documents.document_key,
    ordered_documents.sha256,
    ordered_documents.file,
    ordered_documents.media_type,
    ordered_documents.byte_count,
    ordered_documents.line_count,
    ordered_documents.title,
    ordered_documents.stage,
    ordered_documents.scope,
    ordered_documents.fiscal_year,
    ordered_documents.division_key,
    ordered_documents.budgetary_unit_key,
    ordered_documents.division_code as stated_division_code,
    ordered_documents.division_name as stated_division_name,
    ordered_documents.unit_code as stated_unit_code,
    ordered_documents.unit_name as stated_unit_name,
    ordered_documents.has_budget_tables,
    ordered_documents.has_final_tables,
    ordered_documents.has_performance,
    ordered_documents.has_statements,
    ordered_documents.source_address,
    ordered_documents.retrieved_on,
    ordered_documents.note,
    ordered_documents.load_number,
    ordered_documents.load_date,
    ordered_documents.extractor_version,
    case
        when not ordered_documents.is_read then 'quarantined'
        when ordered_documents.error_count > 0 then 'partly_loaded'
        else 'loaded'
    end as reading_outcome,
    cast(ordered_documents.figure_count as integer) as figure_count,
    cast(ordered_documents.loaded_figure_count as integer) as loaded_figure_count,
    case
        when ordered_documents.figure_count > 0
            then cast(
                ordered_documents.loaded_figure_count / ordered_documents.figure_count
                as decimal(9, 4)
            )
    end as share_of_figures_loaded,
    ordered_documents.superseded_by is null as is_current,
    ordered_documents.superseded_by

from ordered_documents

order by ordered_documents.document_key;
