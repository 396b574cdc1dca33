-- Procurement and purchased services in the text are those of the tables, and add up.
-- 采购说明与表一致
--
-- severity: error
-- version: 1
-- stage: any
-- inputs: text, BUD12, BUD13
-- tolerance: U
-- bars: none
-- a row is: one sentence about procurement against the table; and each stated total against the
--     goods, works and services stated after it (E; less than all three kinds may add up, but
--     prove nothing where they do not)

insert into check_case by name

with

kinds as (

    select
        list.name_english as kind,
        'procurement_' || list.name_english as measure,
        plain_name(list.name) as label

    from vocabulary_list('procurement_word') as list

    where list.kind = 'class'

),

kind_lines as (

    select
        check_line.disclosure_key,
        check_line.document_key,
        check_line.figure_kind,
        kinds.measure,
        string_agg(check_line.row_label, '、' order by check_line.figure_key) as line_label,
        sum(check_line.amount_yuan) as amount_yuan,
        max(check_line.step_yuan) as step_yuan,
        list(check_line.figure_key order by check_line.figure_key) as places

    from check_line

    inner join kinds
        on plain_name(check_line.row_label) = kinds.label

    where check_line.table_id = 'BUD12' and check_line.measure = 'total'

    group by
        check_line.disclosure_key,
        check_line.document_key,
        check_line.figure_kind,
        kinds.measure

),

totals as (

    select
        check_line.disclosure_key,
        check_line.document_key,
        check_line.figure_kind,
        max(check_line.amount_yuan) as amount_yuan,
        max(check_line.step_yuan) as step_yuan,
        max(check_line.figure_key) as figure_key

    from check_line

    where check_line.table_id = 'BUD12'
        and check_line.measure = 'total'
        and check_line.role = 'total'

    group by check_line.disclosure_key, check_line.document_key, check_line.figure_kind

    having count(*) = 1

),

-- a kind without a row is 0 where the other kinds make up the total
closed_totals as (

    select totals.*

    from totals

    inner join kind_lines
        on totals.document_key = kind_lines.document_key
        and totals.figure_kind = kind_lines.figure_kind

    group by all

    having abs(totals.amount_yuan - sum(kind_lines.amount_yuan))
        <= rounding_envelope(count(*), totals.step_yuan)

),

sentences as (

    select
        check_sentence.*,
        count(*) filter (check_sentence.measure = 'procurement_total') over (
            partition by check_sentence.document_key, check_sentence.heading
            order by check_sentence.figure_number
        ) as statement_number

    from check_sentence

    where check_sentence.figure_kind = check_sentence.stage
        and check_sentence.measure in (
            'procurement_total',
            'procurement_goods',
            'procurement_works',
            'procurement_services'
        )

),

kind_sides as (

    select
        sentences.*,
        coalesce(kind_lines.document_key, closed_totals.document_key) as line_document_key,
        case
            when kind_lines.measure is not null then kind_lines.line_label
            when closed_totals.figure_key is not null then '空白（各类之和已等于合计）'
            else '采购表分类金额'
        end as line_label,
        case
            when kind_lines.measure is not null then kind_lines.amount_yuan
            when closed_totals.figure_key is not null then 0
        end as line_yuan,
        coalesce(
            kind_lines.places,
            case when closed_totals.figure_key is not null then [closed_totals.figure_key] end
        ) as line_places,
        greatest(sentences.step_yuan, kind_lines.step_yuan, closed_totals.step_yuan)
            as tolerance_yuan

    from sentences

    left join kind_lines
        on sentences.disclosure_key = kind_lines.disclosure_key
        and sentences.figure_kind = kind_lines.figure_kind
        and sentences.measure = kind_lines.measure

    left join closed_totals
        on sentences.disclosure_key = closed_totals.disclosure_key
        and sentences.figure_kind = closed_totals.figure_kind
        and sentences.stated_value = 0

    where sentences.measure <> 'procurement_total'

),

stated_sums as (

    select
        sentences.document_key,
        sentences.figure_kind,
        sentences.heading,
        sentences.statement_number,
        max(sentences.row_label) filter (sentences.measure = 'procurement_total') as row_label,
        max(sentences.stated_value) filter (sentences.measure = 'procurement_total')
            as total_yuan,
        list(sentences.figure_key order by sentences.figure_key)
            filter (sentences.measure = 'procurement_total')
            as total_places,
        sum(sentences.stated_value) filter (sentences.measure <> 'procurement_total')
            as parts_yuan,
        list(sentences.figure_key order by sentences.figure_number) filter (
            sentences.measure <> 'procurement_total'
        ) as part_places,
        count(*) filter (sentences.measure <> 'procurement_total') as part_count,
        count(distinct sentences.measure) filter (
            sentences.measure <> 'procurement_total'
        ) as kind_count,
        max(sentences.step_yuan) as step_yuan

    from sentences

    where sentences.statement_number > 0

    group by
        sentences.document_key,
        sentences.figure_kind,
        sentences.heading,
        sentences.statement_number

    having count(*) > 1

)

select
    pairing.* exclude (disclosure_key, measure),
    '文字所述金额' as left_label

from sentence_pairing as pairing

where pairing.check_id = 'TXT-TAB-09'

union all by name

select
    'TXT-TAB-09' as check_id,
    kind_sides.document_key,
    nullif(kind_sides.line_document_key, kind_sides.document_key) as other_document_key,
    kind_sides.figure_kind,
    'NARRATIVE' as table_id,
    kind_sides.row_label as subject,
    '文字所述金额' as left_label,
    kind_sides.stated_value as left_value,
    [kind_sides.figure_key] as left_places,
    kind_sides.line_label as right_label,
    kind_sides.line_yuan as right_value,
    kind_sides.line_places as right_places,
    kind_sides.tolerance_yuan as tolerance

from kind_sides

union all by name

select
    'TXT-TAB-09' as check_id,
    stated_sums.document_key,
    stated_sums.figure_kind,
    'NARRATIVE' as table_id,
    stated_sums.row_label || '（与货物、工程、服务之和）' as subject,
    '文字所述合计' as left_label,
    stated_sums.total_yuan as left_value,
    stated_sums.total_places as left_places,
    '文字所述货物、工程、服务之和' as right_label,
    stated_sums.parts_yuan as right_value,
    stated_sums.part_places as right_places,
    rounding_envelope(stated_sums.part_count, stated_sums.step_yuan) as tolerance,
    case
        when stated_sums.part_count > stated_sums.kind_count
            or (
                stated_sums.kind_count < 3
                and abs(stated_sums.total_yuan - stated_sums.parts_yuan)
                    > rounding_envelope(stated_sums.part_count, stated_sums.step_yuan)
            )
            then 'insufficient_data'
    end as verdict,
    case
        when stated_sums.part_count > stated_sums.kind_count or stated_sums.kind_count < 3
            then 'condition_open'
    end as reason

from stated_sums;
