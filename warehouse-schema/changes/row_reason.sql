-- What may have changed each row: its documents, decisions, lists, checks, its body, the day.
-- 每一变动行的各种可能原因
--
-- a row is: one reason of one changed row, with how many things it rests on and which

create or replace temp table row_reason as

with

-- a row names a document, or the disclosure to which it belongs
changed_source as (

    select document_key as source_key, document_key, kind, file, is_retrieved_anew
    from document_change

    union

    select disclosure_key_before as source_key, document_key, kind, file, is_retrieved_anew
    from document_change
    where disclosure_key_before is not null

    union

    select disclosure_key_after as source_key, document_key, kind, file, is_retrieved_anew
    from document_change
    where disclosure_key_after is not null

),

row_source as (

    select
        changed_row.comparison,
        changed_row.row_number,
        unnest(changed_row.sources) as source_key

    from changed_row

),

row_document as (

    select distinct
        row_source.comparison,
        row_source.row_number,
        split_part(row_source.source_key, '.', 1) as document_key

    from row_source

),

of_documents as (

    select
        row_document.comparison,
        row_document.row_number,
        case
            when changed_source.kind in ('corrects', 'superseded') then 'document_corrected'
            when changed_source.kind = 'appeared' then 'document_new'
            when changed_source.kind = 'disclosure' then 'document_identity'
            else 'document_' || changed_source.kind
        end as reason,
        changed_source.file as evidence

    from row_document

    inner join changed_source
        on row_document.document_key = changed_source.source_key

    inner join changed_row
        on row_document.comparison = changed_row.comparison
        and row_document.row_number = changed_row.row_number

    -- where a document came from moves no figure; when it was there decides what came late
    where changed_source.kind <> 'label'
        or changed_row.kind = 'source'
        or (changed_row.comparison = 'coverage_gap' and changed_source.is_retrieved_anew)

),

of_figures as (

    select
        row_source.comparison,
        row_source.row_number,
        figure_change.cause as reason,
        concat(
            figure_change.figure_key,
            '：', figure_change.code_before, ' → ', figure_change.code_after
        ) as evidence

    from row_source

    inner join figure_change
        on row_source.source_key = figure_change.figure_key

    union all

    select
        row_source.comparison,
        row_source.row_number,
        fact_change.reason,
        concat(
            fact_change.figure_key,
            '：', fact_change.code_before, ' → ', fact_change.code_after
        ) as evidence

    from row_source

    inner join fact_change
        on row_source.source_key = fact_change.figure_key

    where fact_change.reason in ('decision', 'code_list', 'choice', 'program')

),

of_checks as (

    select
        row_source.comparison,
        row_source.row_number,
        'checks' as reason,
        concat(
            barred_change.place_key, '：',
            coalesce(barred_change.check_ids_before, '可用'), ' → ',
            coalesce(barred_change.check_ids_after, '可用')
        ) as evidence

    from row_source

    inner join barred_change
        on row_source.source_key = barred_change.place_key

),

-- a total names few of its figures: any figure of its documents may be one of the others
of_document_figures as (

    select
        row_document.comparison,
        row_document.row_number,
        figures.reason,
        figures.evidence

    from row_document

    inner join (

        select
            document_key,
            cause as reason,
            count(*) || ' 个数字改变编码，如 ' || min(figure_key) as evidence

        from figure_change

        where cause in ('decision', 'code_list')

        group by document_key, cause

        union all

        select
            document_key,
            reason,
            count(*) || ' 个事实改变，如 ' || min(figure_key) as evidence

        from fact_change

        where reason in ('decision', 'code_list', 'choice', 'program')

        group by document_key, reason

        union all

        select
            document_key,
            'checks' as reason,
            count(*) || ' 个数字停用或恢复，如 ' || min(place_key) as evidence

        from barred_change

        group by document_key

    ) as figures
        on row_document.document_key = figures.document_key

),

changed_body as (

    select distinct subjects.division_code, subjects.history_key, changed_source.file

    from changed_source

    inner join (

        select division_code, history_key, document_key from before.main.mart_subject

        union

        select division_code, history_key, document_key from after.main.mart_subject

    ) as subjects
        on changed_source.source_key = subjects.document_key

    where changed_source.kind <> 'label'

),

changed_district as (

    select distinct division_code, file from changed_body where division_code is not null

),

of_bodies as (

    select
        changed_row.comparison,
        changed_row.row_number,
        'body_document' as reason,
        changed_body.file as evidence

    from changed_row

    inner join changed_body
        on changed_row.division_code = changed_body.division_code
        and changed_row.history_key = changed_body.history_key

    union all

    -- rows of a whole district, and what others of the district disclose and this body does not
    select
        changed_row.comparison,
        changed_row.row_number,
        'body_document' as reason,
        changed_district.file as evidence

    from changed_row

    inner join changed_district
        on changed_row.division_code = changed_district.division_code

    where changed_row.comparison in ('indicator_by_district', 'coverage_gap')

),

-- a document that is missing is a gap of its kind alone, and counts in those of its district
gap_of_document as (

    select *

    from changed_row

    where comparison = 'coverage_gap' and list_contains(row_key, 'document')

),

of_days as (

    select
        gap_of_document.comparison,
        gap_of_document.row_number,
        'day' as reason,
        due_change.evidence

    from gap_of_document

    inner join due_change
        on gap_of_document.history_key = due_change.history_key
        and gap_of_document.fiscal_year = due_change.fiscal_year
        and gap_of_document.stage_name = due_change.stage_name
        and gap_of_document.scope_name = due_change.scope_name

),

of_days_of_district as (

    select
        gap_of_document.comparison,
        gap_of_document.row_number,
        'day' as reason,
        due_change.evidence

    from gap_of_document

    inner join due_change
        on gap_of_document.division_code = due_change.division_code
        and gap_of_document.fiscal_year = due_change.fiscal_year
        and gap_of_document.stage_name = due_change.stage_name

    where gap_of_document.kind = 'peers'

),

reasons as (

    select *, 1 as nearness from of_documents

    union all

    select *, 1 as nearness from of_figures

    union all

    select *, 1 as nearness from of_checks

    union all

    select *, 1 as nearness from of_days

    union all

    select *, 2 as nearness from of_document_figures

    union all

    select *, 3 as nearness from of_bodies

    union all

    select *, 3 as nearness from of_days_of_district

)

select
    reasons.comparison,
    reasons.row_number,
    reasons.reason,
    min(reasons.nearness) as nearness,
    count(distinct reasons.evidence) as evidence_count,
    list_sort(list_distinct(min(reasons.evidence, 3))) as evidence

from reasons

group by reasons.comparison, reasons.row_number, reasons.reason;
