-- Shares in the text follow from the tables.
-- 占比正确
--
-- severity: warning
-- version: 1
-- stage: any
-- inputs: text, BUD01, BUD02, BUD03, BUD04, BUD05, BUD07, BUD12, FIN01, FIN02, FIN03, FIN04, FIN05,
--     FIN09
-- condition: 能看出占比所依据的总额 | the total that the share is of can be told
-- tolerance: P
-- bars: none
-- a row is: one stated share; its amount and its total are those of the tables where these print
--     them, else those of the text. Of several totals that may be meant one that agrees is taken

insert into check_case by name

with

shares as (

    select check_sentence.*

    from check_sentence

    where check_sentence.figure_kind = 'share_percent'

),

amounts as (

    select
        shares.figure_key,
        arg_max(check_sentence.figure_key, check_sentence.figure_number) as amount_key,
        arg_max(check_sentence.stated_value, check_sentence.figure_number) as amount_yuan

    from shares

    inner join check_sentence
        on shares.document_key = check_sentence.document_key
        and shares.heading = check_sentence.heading
        and shares.measure = check_sentence.measure
        and shares.row_label = check_sentence.row_label
        and shares.code = check_sentence.code
        and shares.figure_number between check_sentence.figure_number + 1
            and check_sentence.figure_number + 4

    where check_sentence.figure_kind = check_sentence.stage

    group by shares.figure_key

),

paired_amounts as (

    select
        pairing.left_places[1] as amount_key,
        min(pairing.right_value) as line_yuan,
        arg_min(pairing.right_places, pairing.right_value) as line_places

    from sentence_pairing as pairing

    where pairing.right_value is not null and pairing.verdict is null

    group by pairing.left_places[1]

    having count(*) = 1

),

parts as (

    select
        shares.*,
        coalesce(paired_amounts.line_yuan, amounts.amount_yuan) as part_yuan,
        coalesce(paired_amounts.line_places, [amounts.amount_key]) as part_places

    from shares

    left join amounts
        on shares.figure_key = amounts.figure_key

    left join paired_amounts
        on amounts.amount_key = paired_amounts.amount_key

),

named_totals as (

    select
        list.measure,
        coalesce(list.words, '') as words,
        coalesce(list.book, '') as book,
        list.total_measure

    from vocabulary_list('share_total') as list

),

share_measures as (

    select distinct parts.measure, parts.compared_with, parts.book

    from parts

),

wanted_totals as (

    select distinct share_measures.*, named_totals.total_measure

    from share_measures

    inner join named_totals
        on regexp_matches(share_measures.measure, named_totals.measure)
        and regexp_matches(share_measures.compared_with, named_totals.words)
        and (named_totals.book in ('', share_measures.book) or share_measures.book = '')

),

printed_totals as (

    select
        check_line.disclosure_key,
        check_line.figure_kind,
        counterparts.measure,
        line_name(check_line.table_id, check_line.row_label, check_line.column_label)
            as total_label,
        check_line.amount_yuan,
        cast(counterparts.precedence as integer) as precedence,
        check_line.figure_key as total_place

    from vocabulary_list('sentence_counterpart') as counterparts

    inner join check_line
        on counterparts.table_id = check_line.table_id
        and counterparts.line_measure = check_line.measure
        and counterparts.line_code = check_line.code

    union all by name

    select
        check_sentence.disclosure_key,
        check_sentence.figure_kind,
        check_sentence.measure,
        '文字所述' || check_sentence.row_label as total_label,
        check_sentence.stated_value as amount_yuan,
        99 as precedence,
        check_sentence.figure_key as total_place

    from check_sentence

    where check_sentence.figure_kind = check_sentence.stage

),

found as (

    select
        parts.*,
        printed_totals.total_label,
        printed_totals.precedence,
        printed_totals.total_place,
        printed_totals.precedence = 99 as is_text,
        parts.part_yuan * 100 / nullif(printed_totals.amount_yuan, 0) as expected_percent,
        greatest(0.5, abs(expected_percent) / 100) as tolerance_percent,
        abs(parts.stated_value - expected_percent) <= tolerance_percent as is_agreeing

    from parts

    left join wanted_totals
        on parts.measure = wanted_totals.measure
        and parts.compared_with = wanted_totals.compared_with
        and parts.book = wanted_totals.book

    left join printed_totals
        on parts.disclosure_key = printed_totals.disclosure_key
        and parts.stage = printed_totals.figure_kind
        and wanted_totals.total_measure = printed_totals.measure

),

ranked as (

    select
        found.*,
        max(found.expected_percent) over alike - min(found.expected_percent) over alike
            > 0.5 as is_open,
        row_number() over (
            partition by found.figure_key
            order by
                found.is_agreeing desc nulls last,
                found.expected_percent is null,
                found.precedence,
                found.total_place
        ) as total_rank

    from found

    window alike as (partition by found.figure_key, found.is_text)

)

select
    'TXT-TAB-10' as check_id,
    ranked.document_key,
    ranked.stage as figure_kind,
    'NARRATIVE' as table_id,
    ranked.row_label || ' ' || ranked.compared_with as subject,
    '文字所述占比' as left_label,
    ranked.stated_value as left_value,
    [ranked.figure_key] as left_places,
    '按' || coalesce(ranked.total_label, '所依据的总额') || '重算' as right_label,
    ranked.expected_percent as right_value,
    case
        when ranked.expected_percent is not null
            then list_append(ranked.part_places, ranked.total_place)
    end as right_places,
    '%' as unit,
    ranked.tolerance_percent as tolerance,
    case when ranked.is_open and not ranked.is_agreeing then 'insufficient_data' end as verdict,
    case when ranked.is_open and not ranked.is_agreeing then 'condition_open' end as reason

from ranked

where ranked.total_rank = 1;
