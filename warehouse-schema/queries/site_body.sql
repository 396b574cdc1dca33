-- What the page of a body says above its comparisons.
-- 单位页面的概况
--
-- a row is: one body of those from parameter 1 to parameter 2

with

years as (

    select
        site_subject.history_key,
        arg_max(
            {
                'history_key': site_subject.history_key,
                'name': site_subject.body_name,
                'kind': site_subject.body_kind_name,
                'district_code': site_subject.division_code,
                'district': site_subject.district_name,
                'caution': site_subject.subject_caution
            },
            [
                coalesce(cast(site_subject.fiscal_year as varchar), ''),
                cast(site_subject.is_publisher as varchar),
                site_subject.document_key,
                site_subject.body_name
            ]
        ) as body,
        list(
            {
                'fiscal_year': site_subject.fiscal_year,
                'stage': site_subject.stage_name,
                'scope': site_subject.scope_name,
                'name': site_subject.body_name,
                'expenditure_yuan': cast(site_subject.expenditure_yuan as varchar),
                'three_public_yuan': cast(site_subject.three_public_yuan as varchar),
                'three_public_state': site_subject.three_public_state,
                'operating_expense_yuan': cast(site_subject.operating_expense_yuan as varchar),
                'project_count': site_subject.project_count,
                'indicator_count': site_subject.indicator_count,
                'quantified_count': site_subject.quantified_count,
                'barred_checks': site_subject.expenditure_barred_checks
            }
            order by
                site_subject.fiscal_year desc nulls last,
                site_subject.stage_name,
                site_subject.scope_name,
                site_subject.document_key,
                site_subject.body_name
        ) as years

    from site_subject

    where site_subject.history_key between $1 and $2

    group by site_subject.history_key

),

body_documents as (

    select distinct
        site_subject.history_key,
        site_subject.document_key as disclosure_key

    from site_subject

    where site_subject.history_key between $1 and $2

),

documents as (

    select
        body_documents.history_key,
        list(
            {
                'document_key': site_document.document_key,
                'title': site_document.title,
                'file': site_document.file,
                'body': site_document.body_name,
                'fiscal_year': site_document.fiscal_year,
                'stage': site_document.stage_name,
                'source_address': site_document.source_address,
                'retrieved_on': cast(site_document.retrieved_on as varchar),
                'figure_count': site_document.figure_count,
                'passed': site_document.passed_count,
                'failed': site_document.failed_count,
                'unchecked': site_document.unchecked_count
            }
            order by
                site_document.fiscal_year desc nulls last,
                site_document.stage_name,
                site_document.file,
                site_document.document_key
        ) as documents,
        count(*) as document_count,
        sum(site_document.figure_count) as figure_count,
        sum(site_document.failed_count) as failed_count,
        sum(site_document.passed_count) as passed_count

    from body_documents

    inner join site_document
        on body_documents.disclosure_key = site_document.disclosure_key

    group by body_documents.history_key

)

select
    years.history_key as page_key,
    to_json(
        {
            'body': years.body,
            'totals': {
                'document_count': coalesce(documents.document_count, 0),
                'figure_count': coalesce(documents.figure_count, 0),
                'failed_check_count': coalesce(documents.failed_count, 0),
                'passed_check_count': coalesce(documents.passed_count, 0)
            },
            'years': years.years,
            'documents': coalesce(documents.documents, [])
        }
    ) as profile

from years

left join documents
    on years.history_key = documents.history_key

order by years.history_key;
