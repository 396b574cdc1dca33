-- What the checks found in each document, fit to be sent back to who published it.
-- 各文件的勾稽检查结果（供反馈核对）
--
-- a row is: one current document, by district; findings, places and what was not checked as JSON

with

-- a release is whose budget of which year: a corrected file is of the release it corrects
releases as (

    select
        dim_document.document_key,
        case
            when dim_document.budgetary_unit_key <> 0 and dim_document.fiscal_year is not null
                then concat_ws(
                    '|',
                    dim_division.division_code,
                    dim_budgetary_unit.unit_name,
                    cast(dim_document.fiscal_year as varchar),
                    dim_document.stage,
                    dim_document.scope
                )
            else dim_document.document_key
        end as release

    from dim_document

    left join dim_division
        on dim_document.division_key = dim_division.division_key

    left join dim_budgetary_unit
        on dim_document.budgetary_unit_key = dim_budgetary_unit.budgetary_unit_key

),

replaced as (

    select
        dim_document.superseded_by as document_key,
        string_agg(dim_document.file, '、' order by dim_document.file) as files

    from dim_document

    where dim_document.superseded_by is not null

    group by dim_document.superseded_by

),

-- a topic is what a failure is about, in words that a corrected file keeps
topics as (

    select
        check_result.result_key,
        concat_ws(
            '|',
            releases.release,
            check_result.check_id,
            check_result.table_id,
            check_result.figure_kind,
            check_result.subject
        ) as topic

    from check_result

    inner join releases
        on check_result.document_key = releases.document_key

    where check_result.outcome = 'fail'

),

failures as (

    select
        check_result.*,
        left(
            md5(
                topics.topic || '|' || row_number() over (
                    partition by topics.topic
                    order by
                        check_result.table_number,
                        check_result.left_label,
                        check_result.left_places,
                        check_result.result_key
                )
            ),
            16
        ) as topic_key,
        dim_check.check_name,
        finding.cause_key,
        finding.is_cause_head,
        case check_result.severity when 'error' then 1 when 'warning' then 2 else 3 end as weight,
        case
            when check_result.unit = '元' then abs(check_result.difference) else 0
        end as money

    from check_result

    inner join topics
        on check_result.result_key = topics.result_key

    inner join dim_check
        on check_result.check_id = dim_check.check_id

    inner join finding
        on check_result.result_key = finding.result_key

    where check_result.outcome = 'fail'

),

-- a cause weighs what the heaviest of its findings weighs
causes as (

    select
        failures.cause_key,
        min(failures.weight) as weight,
        max(failures.money) as money

    from failures

    group by failures.cause_key

),

places as (

    select
        check_place.result_key,
        list(
            {
                'side': check_place.side,
                'file': dim_document.file,
                'document': check_place.document_key,
                'page': check_place.page,
                'line': check_place.line,
                'table': check_place.table_title,
                'row': check_place.row_label,
                'column': check_place.column_label,
                'text': left(check_place.printed_text, 2000),
                'unit': check_place.printed_unit
            }
            order by check_place.side, check_place.place_number
        ) as places

    from check_place

    inner join dim_document
        on check_place.document_key = dim_document.document_key

    where check_place.result_key in (select failures.result_key from failures)

    group by check_place.result_key

),

findings as (

    select
        failures.document_key,
        list(
            {
                'key': failures.result_key,
                'topic': failures.topic_key,
                'cause': failures.cause_key,
                'isHead': failures.is_cause_head,
                'severity': failures.severity,
                'check': failures.check_id,
                'name': failures.check_name,
                'subject': failures.subject,
                'leftLabel': failures.left_label,
                'leftText': failures.left_text,
                'rightLabel': failures.right_label,
                'rightText': failures.right_text,
                'difference': failures.difference_text,
                'note': failures.note,
                'places': places.places
            }
            order by
                causes.weight,
                causes.money desc,
                failures.cause_key,
                failures.is_cause_head desc,
                failures.weight,
                failures.check_id,
                failures.subject,
                failures.result_key
        ) as findings,
        count(*) filter (failures.severity = 'error') as error_count,
        count(*) filter (failures.severity = 'warning') as warning_count,
        count(*) filter (failures.severity = 'info') as info_count,
        count(*) filter (failures.is_cause_head) as cause_count

    from failures

    inner join causes
        on failures.cause_key = causes.cause_key

    left join places
        on failures.result_key = places.result_key

    group by failures.document_key

),

reasons as (

    select
        check_result.document_key,
        check_result.check_id,
        dim_check.check_name,
        check_result.reason_name,
        count(*) as number

    from check_result

    inner join dim_check
        on check_result.check_id = dim_check.check_id

    where check_result.outcome not in ('pass', 'fail')

    group by all

),

unchecked as (

    select
        reasons.document_key,
        list(
            {
                'check': reasons.check_id,
                'name': reasons.check_name,
                'reason': reasons.reason_name,
                'number': reasons.number
            }
            order by reasons.check_id, reasons.reason_name
        ) as unchecked

    from reasons

    group by reasons.document_key

),

counts as (

    select
        check_result.document_key,
        count(*) filter (check_result.outcome = 'pass') as passed_count,
        count(*) filter (check_result.is_rounded) as rounded_count,
        count(*) filter (check_result.outcome = 'fail') as failed_count,
        count(*) filter (check_result.outcome = 'not_applicable') as not_applicable_count,
        count(*) filter (check_result.outcome = 'insufficient_data') as insufficient_count,
        count(*) filter (check_result.outcome in ('unreadable', 'error')) as unreadable_count

    from check_result

    group by check_result.document_key

)

select
    to_json(
        {
            'key': dim_document.document_key,
            'release': releases.release,
            'replaces': replaced.files,
            'file': dim_document.file,
            'title': dim_document.title,
            'districtCode': coalesce(dim_division.division_code, ''),
            'district': coalesce(nullif(dim_division.full_name, ''), '（未载明地区）'),
            'body': coalesce(
                nullif(dim_budgetary_unit.unit_name, ''),
                nullif(dim_document.stated_unit_name, ''),
                '（未载明单位）'
            ),
            'year': dim_document.fiscal_year,
            'stage': case dim_document.stage
                when 'budget' then '预算' when 'final_account' then '决算' else '阶段不明'
            end,
            'scope': case dim_document.scope
                when 'department' then '部门' when 'unit' then '单位' else ''
            end,
            'source': dim_document.source_address,
            'figures': dim_document.figure_count,
            'loadDate': cast(dim_document.load_date as varchar),
            'passed': coalesce(counts.passed_count, 0),
            'rounded': coalesce(counts.rounded_count, 0),
            'failed': coalesce(counts.failed_count, 0),
            'notApplicable': coalesce(counts.not_applicable_count, 0),
            'insufficient': coalesce(counts.insufficient_count, 0),
            'unreadable': coalesce(counts.unreadable_count, 0),
            'errors': coalesce(findings.error_count, 0),
            'warnings': coalesce(findings.warning_count, 0),
            'notes': coalesce(findings.info_count, 0),
            'causes': coalesce(findings.cause_count, 0),
            'findings': coalesce(findings.findings, []),
            'unchecked': coalesce(unchecked.unchecked, [])
        }
    ) as document

from dim_document

inner join releases
    on dim_document.document_key = releases.document_key

left join replaced
    on dim_document.document_key = replaced.document_key

left join dim_division
    on dim_document.division_key = dim_division.division_key
    and dim_division.division_key <> 0

left join dim_budgetary_unit
    on dim_document.budgetary_unit_key = dim_budgetary_unit.budgetary_unit_key
    and dim_budgetary_unit.budgetary_unit_key <> 0

left join findings
    on dim_document.document_key = findings.document_key

left join unchecked
    on dim_document.document_key = unchecked.document_key

left join counts
    on dim_document.document_key = counts.document_key

where dim_document.is_current

order by
    coalesce(dim_division.division_code, ''),
    dim_division.full_name,
    dim_document.fiscal_year desc nulls last,
    dim_document.file,
    dim_document.document_key;
