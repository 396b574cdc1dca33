-- Findings of matching and selection that a failed check states too, removed: a fault is said once.
-- 勾稽关系已列出的同一问题不再重复
--
-- a row is: one finding that goes; the check's own stands at the same printed figure, with both
-- sides, their difference and its cause

delete from finding

using (

    with

    failures as (

        select
            check_result.result_key,
            check_result.check_id,
            check_result.left_value,
            check_result.right_value,
            unnest(
                list_concat(check_result.left_places, coalesce(check_result.right_places, []))
            ) as place_key

        from check_result

        where check_result.outcome = 'fail'

    )

    -- whichever side the figure stands on, both values are those of the witness and of the fact
    select
        fact_witness.document_key,
        'witness_disagrees' as kind,
        fact_witness.witness_page as page,
        fact_witness.witness_line as line,
        fact_witness.witness_row_label as row_label,
        fact_witness.witness_printed_text as printed_text

    from fact_witness

    inner join failures
        on fact_witness.witness_figure_key = failures.place_key
        and least(fact_witness.witness_value, fact_witness.covered_value)
            = least(failures.left_value, failures.right_value)
        and greatest(fact_witness.witness_value, fact_witness.covered_value)
            = greatest(failures.left_value, failures.right_value)

    where not fact_witness.is_agreeing

    union

    select
        reading_figure.document_key,
        reading_figure.code_finding_kind as kind,
        reading_figure.page,
        reading_figure.line,
        reading_figure.row_label,
        trim(reading_figure.row_code || ' ' || reading_figure.row_label) as printed_text

    from reading_figure

    inner join failures
        on reading_figure.figure_key = failures.place_key
        and failures.check_id in ('CLS-01', 'CLS-02')

    where reading_figure.code_finding_kind is not null

) as repeated

where finding.origin in ('matching', 'selection')
    and finding.document_key = repeated.document_key
    and finding.kind = repeated.kind
    and finding.page = repeated.page
    and finding.line = repeated.line
    and finding.row_label = repeated.row_label
    and finding.printed_text = repeated.printed_text;
