-- Every figure of a superseded document beside the same one in the document that superseded it.
-- 被取代文件中的数字与新文件中同一数字的对照
--
-- a row is: one figure that stands in either of the two versions, the first of the two by table,
--     row and column; sentences that no measure is known of are left out

create or replace temp table superseded_figure as

with

versions as (

    select
        coalesce(newest.document_key, newer.document_key) as document_key,
        older.document_key as other_document_key

    from dim_document as older

    inner join dim_document as newer
        on older.superseded_by = newer.document_key

    left join dim_document as newest
        on newer.superseded_by = newest.document_key

),

involved as (

    select versions.document_key from versions

    union

    select versions.other_document_key from versions

),

figures as (

    select
        reading_figure.document_key,
        reading_figure.figure_key,
        reading_figure.figure_number,
        reading_figure.table_id,
        reading_figure.table_number,
        reading_figure.row_label,
        reading_figure.column_label,
        reading_figure.printed_text,
        reading_figure.figure_value,
        reading_figure.measure,
        reading_figure.figure_kind,
        coalesce(reading_figure.fiscal_year, 0) as figure_year,
        reading_figure.role,
        case
            when reading_figure.code <> '' then reading_figure.code
            else plain_name(reading_figure.row_code || reading_figure.row_label)
        end as row_name

    from reading_figure

    inner join involved
        on reading_figure.document_key = involved.document_key

    where reading_figure.figure_value is not null
        and reading_figure.measure <> ''
        and reading_figure.figure_kind <> 'target'

),

numbered as (

    select
        figures.*,
        row_number() over (
            partition by
                figures.document_key,
                figures.table_id,
                figures.measure,
                figures.figure_kind,
                figures.figure_year,
                figures.role,
                figures.row_name
            order by figures.figure_number
        ) as occurrence

    from figures

),

older_figures as (

    select versions.document_key as newer_key, versions.other_document_key, numbered.*

    from versions

    inner join numbered
        on versions.other_document_key = numbered.document_key

),

newer_figures as (

    select versions.document_key as newer_key, versions.other_document_key, numbered.*

    from versions

    inner join numbered
        on versions.document_key = numbered.document_key

),

announcements as (

    select
        printed_narrative.document_key,
        string_agg(printed_narrative.text, ' ' order by printed_narrative.paragraph_number)
            as words

    from printed.narrative as printed_narrative

    inner join versions
        on printed_narrative.document_key = versions.document_key

    where regexp_matches(
        printed_narrative.text,
        (
            select string_agg(list.pattern, '|' order by list.pattern)
            from vocabulary_list('correction_word') as list
        )
    )

    group by printed_narrative.document_key

)

select
    coalesce(newer_figures.newer_key, older_figures.newer_key) as document_key,
    coalesce(newer_figures.other_document_key, older_figures.other_document_key)
        as other_document_key,
    coalesce(newer_figures.table_id, older_figures.table_id) as table_id,
    newer_figures.table_number,
    coalesce(newer_figures.row_label, older_figures.row_label) as row_label,
    coalesce(newer_figures.column_label, older_figures.column_label) as column_label,
    newer_figures.figure_value as newer_value,
    newer_figures.printed_text as newer_text,
    newer_figures.figure_key as newer_figure_key,
    older_figures.figure_value as older_value,
    older_figures.printed_text as older_text,
    older_figures.figure_key as older_figure_key,
    coalesce(
        contains(announcements.words, older_figures.printed_text)
        and contains(announcements.words, newer_figures.printed_text),
        false
    ) as is_announced

from newer_figures

full join older_figures
    on newer_figures.newer_key = older_figures.newer_key
    and newer_figures.other_document_key = older_figures.other_document_key
    and newer_figures.table_id = older_figures.table_id
    and newer_figures.measure = older_figures.measure
    and newer_figures.figure_kind = older_figures.figure_kind
    and newer_figures.figure_year = older_figures.figure_year
    and newer_figures.role = older_figures.role
    and newer_figures.row_name = older_figures.row_name
    and newer_figures.occurrence = older_figures.occurrence

left join announcements
    on coalesce(newer_figures.newer_key, older_figures.newer_key) = announcements.document_key;
