-- What stands behind each cited figure: where it is printed and which checks used it.
-- 所引数字的出处与勾稽结果
--
-- a row is: one cited place of the documents from parameter 1 to parameter 2 (result_key is null),
--           behind it each result of a check that used it; what the elements of their lists are is
--           said once for all documents

with

cited_places as (

    select
        site_citation.document_key,
        site_citation.place_key,
        place.page,
        place.line,
        place.table_id,
        place.table_title,
        place.row_label,
        place.column_label,
        place.printed_text,
        place.printed_unit

    from site_citation

    left join printed.place as place
        on site_citation.place_key = place.place_key
        and place.document_key between $1 and $2

    where site_citation.document_key between $1 and $2

),

witnesses as (

    select
        fact_witness.figure_key,
        count(distinct fact_witness.witness_figure_key) as witness_count

    from fact_witness

    where fact_witness.figure_key in (select cited_places.place_key from cited_places)

    group by fact_witness.figure_key

),

places as (

    select
        cited_places.document_key,
        cited_places.page,
        cited_places.line,
        cited_places.place_key,
        null as outcome_place,
        null as check_id,
        null as subject,
        null as result_key,
        json_array(
            cited_places.page,
            cited_places.line,
            cited_places.table_id,
            cited_places.table_title,
            cited_places.row_label,
            cited_places.column_label,
            cited_places.printed_text,
            cited_places.printed_unit,
            cast(figure.amount_yuan as varchar),
            coalesce(witnesses.witness_count, 0)
        ) as evidence

    from cited_places

    left join printed.figure as figure
        on cited_places.place_key = figure.figure_key
        and figure.document_key between $1 and $2

    left join witnesses
        on cited_places.place_key = witnesses.figure_key

),

checks as (

    select
        cited_places.document_key,
        cited_places.page,
        cited_places.line,
        cited_places.place_key,
        coalesce(array_position(['fail', 'pass'], check_result.outcome), 3) as outcome_place,
        check_result.check_id,
        check_result.subject,
        check_result.result_key,
        -- the two sides are worth their room where they differ
        case check_result.outcome
            when 'fail'
                then json_array(
                    check_result.check_id,
                    check_result.outcome,
                    check_result.subject,
                    coalesce(check_result.reason_name, check_result.note),
                    check_result.difference_text,
                    check_result.left_label,
                    check_result.left_text,
                    check_result.right_label,
                    check_result.right_text
                )
            else json_array(
                check_result.check_id,
                check_result.outcome,
                check_result.subject,
                coalesce(check_result.reason_name, check_result.note)
            )
        end as evidence

    from site_citation_check

    inner join cited_places
        on site_citation_check.place_key = cited_places.place_key

    inner join check_result
        on site_citation_check.result_key = check_result.result_key

    where site_citation_check.document_key between $1 and $2

),

-- sorted once: lists sorted place by place take three times as long
evidence as (

    select places.*

    from places

    union all

    select checks.*

    from checks

)

select
    evidence.document_key,
    evidence.place_key,
    evidence.result_key,
    evidence.evidence

from evidence

order by
    evidence.document_key,
    evidence.page,
    evidence.line,
    evidence.place_key,
    evidence.outcome_place nulls first,
    evidence.check_id,
    evidence.subject,
    evidence.result_key;
