-- Which failures have one cause: they share a printed figure, show the same difference, compare
-- one row column by column, differ ten-thousandfold alike, or miss the same code.
-- 未通过的检查按共同原因分组
--
-- a row is: one failed result; the result with the fewest figures heads its group

create or replace temp table finding_cause as

with recursive

failures as (

    select
        check_result.result_key,
        check_result.severity,
        check_result.check_id,
        check_document.disclosure_key,
        check_result.difference,
        check_result.left_value,
        check_result.right_value,
        check_result.right_text,
        check_result.unit,
        check_result.left_places[1] as first_place,
        check_result.right_places is null as is_right_absent,
        check_result.document_key,
        check_result.table_number,
        list_concat(check_result.left_places, check_result.right_places) as places

    from check_result

    inner join check_document
        on check_result.document_key = check_document.document_key

    where check_result.outcome = 'fail'

),

places as (

    select failures.result_key, unnest(failures.places) as place_key

    from failures

),

marks as (

    -- figures and rows of indicators; a project or a paragraph holds many things
    select places.result_key, places.place_key as mark

    from places

    where regexp_matches(places.place_key, '\.i?[0-9]+$')

    union

    select
        failures.result_key,
        concat_ws(' ', failures.disclosure_key, abs(failures.difference)) as mark

    from failures

    where failures.unit = '元' and failures.difference <> 0

    union

    -- 元 read for 万元, or the other way round: every figure of the table says so
    select failures.result_key, failures.disclosure_key || ' 10000' as mark

    from failures

    where failures.unit = '元'
        and failures.left_value * failures.right_value <> 0
        and abs(abs(log10(abs(failures.left_value / failures.right_value))) - 4) < 0.001

    union

    -- a row in the wrong place is wrong in each of its columns
    select
        failures.result_key,
        concat_ws(
            ' ',
            failures.check_id,
            reading_figure.document_key,
            reading_figure.table_number,
            reading_figure.row_number
        ) as mark

    from failures

    inner join reading_figure
        on failures.first_place = reading_figure.figure_key

    where failures.unit = '元' and reading_figure.table_id <> 'NARRATIVE'

    union

    -- the rows below a row that is not printed
    select
        failures.result_key,
        concat_ws(
            ' ', failures.check_id, failures.document_key, failures.table_number,
            failures.right_text
        ) as mark

    from failures

    where failures.is_right_absent and regexp_matches(failures.right_text, ' [0-9]{3,7}$')

),

labelled (result_key, label) using key (result_key) as (

    select failures.result_key, failures.result_key as label

    from failures

    union

    select others.result_key, min(labelled.label) as label

    from labelled

    inner join marks
        on labelled.result_key = marks.result_key

    inner join marks as shared
        on marks.mark = shared.mark

    inner join recurring.labelled as others
        on shared.result_key = others.result_key
        and labelled.label < others.label

    group by others.result_key

),

ranked as (

    select
        labelled.result_key,
        labelled.label,
        row_number() over (
            partition by labelled.label
            order by
                coalesce(len(failures.places), 0),
                case failures.severity when 'error' then 1 when 'warning' then 2 else 3 end,
                failures.check_id,
                failures.result_key
        ) as rank

    from labelled

    inner join failures
        on labelled.result_key = failures.result_key

)

select
    ranked.result_key,
    first_value(ranked.result_key) over (
        partition by ranked.label
        order by ranked.rank
    ) as cause_key,
    ranked.rank = 1 as is_cause_head

from ranked;
