-- What the analyst wants first: how much there is, where, and which checks failed.
-- 总览：地区、单位、文件、数字与勾稽结果
--
-- a row is: the whole warehouse

with

subject_totals as (

    select
        site_subject.division_code,
        max(site_subject.district_name) as district_name,
        count(distinct site_subject.history_key) as body_count,
        list(distinct site_subject.fiscal_year order by site_subject.fiscal_year)
            filter (site_subject.fiscal_year is not null) as years

    from site_subject

    group by site_subject.division_code

),

document_totals as (

    select
        site_document.division_code,
        count(*) as document_count,
        sum(site_document.figure_count) as figure_count,
        sum(site_document.passed_count) as passed_count,
        sum(site_document.failed_count) as failed_count

    from site_document

    group by site_document.division_code

),

-- one disclosure of a body counts for a year and stage; departments hold their units, so the two
-- scopes are never added up
three_public_subjects as (

    select
        site_subject.*,
        row_number() over (
            partition by
                site_subject.history_key,
                site_subject.fiscal_year,
                site_subject.stage_name,
                site_subject.scope_name
            order by
                site_subject.is_three_public_barred,
                site_subject.three_public_yuan is null,
                site_subject.document_key
        ) as place

    from site_subject

    where site_subject.is_publisher

),

three_public as (

    select
        subjects.division_code,
        subjects.fiscal_year,
        subjects.stage_name,
        subjects.scope_name,
        sum(subjects.three_public_yuan) filter (not subjects.is_three_public_barred)
            as three_public_yuan,
        count(*) filter (
            subjects.three_public_yuan is not null and not subjects.is_three_public_barred
        ) as stated_count,
        count(*) filter (subjects.is_three_public_barred) as barred_count,
        count(*) as body_count

    from three_public_subjects as subjects

    where subjects.place = 1

    group by
        subjects.division_code,
        subjects.fiscal_year,
        subjects.stage_name,
        subjects.scope_name

),

three_public_lists as (

    select
        three_public.division_code,
        list(
            {
                'fiscal_year': three_public.fiscal_year,
                'stage': three_public.stage_name,
                'scope': three_public.scope_name,
                'three_public_yuan': cast(three_public.three_public_yuan as varchar),
                'stated_count': three_public.stated_count,
                'barred_count': three_public.barred_count,
                'body_count': three_public.body_count
            }
            order by
                three_public.fiscal_year desc nulls last,
                three_public.stage_name,
                three_public.scope_name
        ) as three_public

    from three_public

    group by three_public.division_code

),

three_public_totals as (

    select
        three_public.fiscal_year,
        three_public.stage_name,
        three_public.scope_name,
        sum(three_public.three_public_yuan) as three_public_yuan,
        sum(three_public.stated_count) as stated_count,
        sum(three_public.barred_count) as barred_count,
        sum(three_public.body_count) as body_count

    from three_public

    group by three_public.fiscal_year, three_public.stage_name, three_public.scope_name

),

all_three_public as (

    select
        list(
            {
                'fiscal_year': three_public_totals.fiscal_year,
                'stage': three_public_totals.stage_name,
                'scope': three_public_totals.scope_name,
                'three_public_yuan': cast(three_public_totals.three_public_yuan as varchar),
                'stated_count': three_public_totals.stated_count,
                'barred_count': three_public_totals.barred_count,
                'body_count': three_public_totals.body_count
            }
            order by
                three_public_totals.fiscal_year desc nulls last,
                three_public_totals.stage_name,
                three_public_totals.scope_name
        ) as three_public

    from three_public_totals

),

districts as (

    select
        list(
            {
                'code': subject_totals.division_code,
                'name': subject_totals.district_name,
                'body_count': subject_totals.body_count,
                'years': subject_totals.years,
                'document_count': coalesce(document_totals.document_count, 0),
                'figure_count': coalesce(document_totals.figure_count, 0),
                'passed_check_count': coalesce(document_totals.passed_count, 0),
                'failed_check_count': coalesce(document_totals.failed_count, 0),
                'three_public': coalesce(three_public_lists.three_public, [])
            }
            order by subject_totals.division_code = '', subject_totals.division_code
        ) as districts

    from subject_totals

    left join document_totals
        on subject_totals.division_code = document_totals.division_code

    left join three_public_lists
        on subject_totals.division_code = three_public_lists.division_code

)

select
    to_json(
        {
            'totals': {
                'district_count': (
                    select count(distinct site_subject.division_code)
                    from site_subject
                    where site_subject.division_code <> ''
                ),
                'body_count': (
                    select count(distinct site_subject.history_key) from site_subject
                ),
                'document_count': (select count(*) from site_document),
                'figure_count': (
                    select coalesce(sum(site_document.figure_count), 0) from site_document
                ),
                'passed_check_count': (
                    select coalesce(sum(site_document.passed_count), 0) from site_document
                ),
                'failed_check_count': (
                    select coalesce(sum(site_document.failed_count), 0) from site_document
                ),
                'unchecked_count': (
                    select coalesce(sum(site_document.unchecked_count), 0) from site_document
                ),
                'project_count': (
                    select coalesce(sum(site_subject.project_count), 0) from site_subject
                ),
                'indicator_count': (
                    select coalesce(sum(site_subject.indicator_count), 0) from site_subject
                )
            },
            'three_public': coalesce(all_three_public.three_public, []),
            'districts': coalesce(districts.districts, [])
        }
    ) as overview

from districts

cross join all_three_public;
