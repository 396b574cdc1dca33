-- Counts and assets in the text are those of the tables, and the asset table adds up.
-- 数量与资产说明与表一致
--
-- severity: warning
-- version: 1
-- stage: any
-- inputs: text, FIN09
-- tolerance: X; U
-- bars: none
-- a row is: one count or asset value of the text that a table of the disclosure prints too (values
--     within one printed unit); one total of an asset table or of the vehicles in the text
--     against its kinds (kinds that leave one out prove nothing where they are less)

insert into check_case by name

with

stated as (

    select check_sentence.*

    from check_sentence

    where check_sentence.measure <> 'agency_operating_expense'
        and (
            check_sentence.figure_kind = 'actual'
            or check_sentence.measure like 'vehicles_%'
            or check_sentence.measure like 'equipment_%'
            or check_sentence.measure like 'three_public_%_groups'
            or check_sentence.measure like 'three_public_%_batches'
            or check_sentence.measure like 'three_public_%_visits'
        )

),

printed as (

    select
        check_document.disclosure_key,
        reading_figure.document_key,
        reading_figure.figure_number,
        reading_figure.fiscal_year,
        reading_figure.figure_kind,
        reading_figure.table_id,
        reading_figure.table_number,
        reading_figure.measure,
        line_name(
            reading_figure.table_id, reading_figure.row_label, reading_figure.column_label
        ) as line_label,
        reading_figure.row_label,
        reading_figure.figure_value,
        reading_figure.step_yuan,
        reading_figure.printed_unit,
        reading_figure.amount_yuan is not null as is_money,
        reading_figure.figure_key

    from reading_figure

    inner join check_document
        on reading_figure.document_key = check_document.document_key

    inner join table_body
        on reading_figure.document_key = table_body.document_key
        and reading_figure.body_code = table_body.body_code
        and reading_figure.body_name = table_body.body_name

    where reading_figure.table_id in ('OTHER', 'FIN09', 'BUD07')
        and reading_figure.figure_value is not null
        and table_body.is_publisher

),

compared as (

    select
        stated.*,
        printed.document_key as line_document_key,
        printed.line_label,
        printed.figure_value as line_value,
        printed.figure_key as line_place,
        case
            when printed.is_money then greatest(stated.step_yuan, printed.step_yuan)
            else 0
        end as tolerance_value,
        printed.is_money,
        row_number() over (
            partition by stated.figure_key
            order by
                abs(stated.stated_value - printed.figure_value),
                printed.figure_key
        ) as line_rank

    from stated

    inner join printed
        on stated.disclosure_key = printed.disclosure_key
        and stated.measure = printed.measure
        and stated.fiscal_year = printed.fiscal_year
        and stated.figure_kind = printed.figure_kind

),

-- 固定资产 and 车辆 are made up of their kinds, whether a table or a sentence gives them
members as (

    select
        printed.document_key,
        cast(printed.table_number as varchar) as place_group,
        printed.table_id,
        printed.table_number,
        printed.fiscal_year,
        printed.figure_kind,
        'fixed_assets' as family,
        printed.measure,
        printed.row_label,
        printed.figure_value,
        printed.step_yuan,
        printed.figure_number,
        printed.figure_key

    from printed

    where printed.measure like 'fixed_assets_%'

    union all by name

    select
        stated.document_key,
        stated.heading as place_group,
        'NARRATIVE' as table_id,
        stated.fiscal_year,
        stated.figure_kind,
        regexp_extract(stated.measure, '^vehicles_purchased|^vehicles') as family,
        stated.measure,
        stated.row_label,
        stated.stated_value as figure_value,
        0 as step_yuan,
        stated.figure_number,
        stated.figure_key

    from stated

    where stated.measure like 'vehicles_%'

),

sums as (

    select
        members.document_key,
        members.table_id,
        members.table_number,
        members.fiscal_year,
        members.figure_kind,
        members.family,
        any_value(members.row_label) filter (members.measure = members.family || '_total')
            as row_label,
        max(members.figure_value) filter (members.measure = members.family || '_total')
            as total_value,
        list(members.figure_key order by members.figure_key)
            filter (members.measure = members.family || '_total')
            as total_places,
        sum(members.figure_value) filter (members.measure <> members.family || '_total')
            as parts_value,
        list(members.figure_key order by members.figure_number) filter (
            members.measure <> members.family || '_total'
        ) as part_places,
        rounding_envelope(
            count(*) filter (members.measure <> members.family || '_total'),
            max(members.step_yuan)
        ) as tolerance_value,
        bool_or(members.measure = members.family || '_other') as has_rest,
        -- one sentence after another about the same vehicles is not one list
        count(*) = count(distinct members.measure) as is_one_list

    from members

    group by
        members.document_key,
        members.place_group,
        members.table_id,
        members.table_number,
        members.fiscal_year,
        members.figure_kind,
        members.family

    having count(*) filter (members.measure = members.family || '_total') = 1
        and count(*) > 2

)

select
    'TXT-TAB-07' as check_id,
    compared.document_key,
    nullif(compared.line_document_key, compared.document_key) as other_document_key,
    compared.figure_kind,
    'NARRATIVE' as table_id,
    compared.row_label as subject,
    '文字所述' as left_label,
    compared.stated_value as left_value,
    [compared.figure_key] as left_places,
    compared.line_label as right_label,
    compared.line_value as right_value,
    [compared.line_place] as right_places,
    case when compared.is_money then '元' else compared.printed_unit end as unit,
    compared.tolerance_value as tolerance

from compared

where compared.line_rank = 1

union all by name

select
    'TXT-TAB-07' as check_id,
    sums.document_key,
    sums.figure_kind,
    sums.table_id,
    sums.table_number,
    sums.row_label || '（与各类之和）' as subject,
    '合计' as left_label,
    sums.total_value as left_value,
    sums.total_places as left_places,
    '各类之和' as right_label,
    sums.parts_value as right_value,
    sums.part_places as right_places,
    case when sums.family = 'fixed_assets' then '元' else '辆' end as unit,
    sums.tolerance_value as tolerance,
    case
        when not sums.is_one_list
            or (not sums.has_rest and sums.total_value > sums.parts_value)
            then 'insufficient_data'
    end as verdict,
    case when not sums.is_one_list or not sums.has_rest then 'condition_open' end as reason

from sums;
