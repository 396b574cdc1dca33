-- What stands behind each cited figure: where it is printed and which checks used it.
-- 所引数字的出处与勾稽结果
--
-- a row is: one cited place of the documents from parameter 1 to parameter 2, with its document

with

citations as (

    select site_citation.*

    from site_citation

    where site_citation.document_key between $1 and $2

),

witnesses as (

    select
        fact_witness.figure_key,
        count(distinct fact_witness.witness_figure_key) as witness_count

    from fact_witness

    where fact_witness.figure_key in (select citations.place_key from citations)

    group by fact_witness.figure_key

),

checks as (

    select
        site_citation_check.place_key,
        -- the two sides are worth their room where they differ
        list(
            {
                'id': check_result.check_id,
                'name': dim_check.check_name,
                'outcome': check_result.outcome,
                'outcome_name': case check_result.outcome
                    when 'pass' then '相符'
                    when 'fail' then '不符'
                    when 'not_applicable' then '不适用'
                    when 'insufficient_data' then '缺少数据'
                    else '读取存疑'
                end,
                'subject': check_result.subject,
                'left_label': case check_result.outcome
                    when 'fail' then check_result.left_label
                end,
                'left_text': case check_result.outcome
                    when 'fail' then check_result.left_text
                end,
                'right_label': case check_result.outcome
                    when 'fail' then check_result.right_label
                end,
                'right_text': case check_result.outcome
                    when 'fail' then check_result.right_text
                end,
                'difference': check_result.difference_text,
                'is_rounded': check_result.is_rounded,
                'note': coalesce(check_result.reason_name, check_result.note)
            }
            order by
                array_position(['fail', 'pass'], check_result.outcome) nulls last,
                check_result.check_id,
                check_result.subject,
                check_result.result_key
        ) as checks

    from site_citation_check

    inner join check_result
        on site_citation_check.result_key = check_result.result_key

    inner join dim_check
        on check_result.check_id = dim_check.check_id

    where site_citation_check.document_key between $1 and $2

    group by site_citation_check.place_key

)

select
    citations.document_key,
    to_json(
        {
            'title': dim_document.title,
            'file': dim_document.file,
            'district': coalesce(nullif(dim_division.full_name, ''), '（未载明地区）'),
            'body': coalesce(nullif(dim_budgetary_unit.unit_name, ''), '（未载明单位）'),
            'fiscal_year': dim_document.fiscal_year,
            'stage': case dim_document.stage
                when 'budget' then '预算' when 'final_account' then '决算' else '阶段不明'
            end,
            'source_address': dim_document.source_address,
            'retrieved_on': cast(dim_document.retrieved_on as varchar),
            'sha256': dim_document.sha256
        }
    ) as document,
    citations.place_key,
    to_json(
        {
            'page': place.page,
            'line': place.line,
            'table': place.table_id,
            'table_title': place.table_title,
            'row': place.row_label,
            'column': place.column_label,
            'printed': place.printed_text,
            'unit': place.printed_unit,
            'amount_yuan': cast(figure.amount_yuan as varchar),
            'witnesses': coalesce(witnesses.witness_count, 0),
            'checks': coalesce(checks.checks, [])
        }
    ) as evidence

from citations

inner join dim_document
    on citations.document_key = dim_document.document_key

left join dim_division
    on dim_document.division_key = dim_division.division_key
    and dim_division.division_key <> 0

left join dim_budgetary_unit
    on dim_document.budgetary_unit_key = dim_budgetary_unit.budgetary_unit_key
    and dim_budgetary_unit.budgetary_unit_key <> 0

left join printed.place as place
    on citations.place_key = place.place_key
    and place.document_key between $1 and $2

left join printed.figure as figure
    on citations.place_key = figure.figure_key
    and figure.document_key between $1 and $2

left join witnesses
    on citations.place_key = witnesses.figure_key

left join checks
    on citations.place_key = checks.place_key

order by citations.document_key, place.page, place.line, citations.place_key;
