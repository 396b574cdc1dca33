-- What the page of a district says above its comparisons.
-- 地区页面的概况
--
-- a row is: one district of those from parameter 1 to parameter 2; the amounts of a body are those
--           of its latest disclosure

with

subjects as (

    select site_subject.*

    from site_subject

    where site_subject.division_code between $1 and $2

),

latest as (

    select
        subjects.*,
        row_number() over (
            partition by subjects.division_code, subjects.history_key
            order by
                subjects.fiscal_year desc nulls last,
                subjects.is_publisher desc,
                subjects.stage_name,
                subjects.document_key,
                subjects.body_name
        ) as place

    from subjects

),

body_years as (

    select
        subjects.division_code,
        subjects.history_key,
        list(distinct subjects.fiscal_year order by subjects.fiscal_year)
            filter (subjects.fiscal_year is not null) as years,
        count(distinct subjects.document_key) as disclosure_count

    from subjects

    group by subjects.division_code, subjects.history_key

),

bodies as (

    select
        latest.division_code,
        max(latest.district_name) as district_name,
        list(
            {
                'history_key': latest.history_key,
                'name': latest.body_name,
                'kind': latest.body_kind_name,
                'years': body_years.years,
                'disclosure_count': body_years.disclosure_count,
                'fiscal_year': latest.fiscal_year,
                'stage': latest.stage_name,
                'expenditure_yuan': cast(latest.expenditure_yuan as varchar),
                'three_public_yuan': cast(latest.three_public_yuan as varchar),
                'three_public_state': latest.three_public_state,
                'operating_expense_yuan': cast(latest.operating_expense_yuan as varchar),
                'project_count': latest.project_count,
                'indicator_count': latest.indicator_count
            }
            order by latest.body_name, latest.history_key
        ) as bodies,
        count(*) as body_count

    from latest

    inner join body_years
        on latest.division_code = body_years.division_code
        and latest.history_key = body_years.history_key

    where latest.place = 1

    group by latest.division_code

),

documents as (

    select
        site_document.division_code,
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
                site_document.body_name,
                site_document.fiscal_year desc nulls last,
                site_document.stage_name,
                site_document.file,
                site_document.document_key
        ) as documents,
        count(*) as document_count,
        sum(site_document.figure_count) as figure_count,
        sum(site_document.failed_count) as failed_count,
        sum(site_document.passed_count) as passed_count

    from site_document

    where site_document.division_code between $1 and $2

    group by site_document.division_code

)

select
    bodies.division_code as page_key,
    to_json(
        {
            'district': {
                'code': nullif(bodies.division_code, ''),
                'name': bodies.district_name
            },
            'totals': {
                'body_count': bodies.body_count,
                'document_count': coalesce(documents.document_count, 0),
                'figure_count': coalesce(documents.figure_count, 0),
                'failed_check_count': coalesce(documents.failed_count, 0),
                'passed_check_count': coalesce(documents.passed_count, 0)
            },
            'bodies': bodies.bodies,
            'documents': coalesce(documents.documents, [])
        }
    ) as profile

from bodies

left join documents
    on bodies.division_code = documents.division_code

order by bodies.division_code;
