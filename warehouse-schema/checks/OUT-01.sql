-- A ratio lies within the range of its peers.
-- 与同类相比不异常
--
-- severity: info
-- version: 2
-- stage: any
-- inputs: BUD03, BUD07, FIN03, FIN09, text
-- condition: 有十个以上同省、同类、同级、同年、同口径且表内各项相加一致的单位 | ten or more
--     peers of the same province, group, level, year, stage and scope, whose tables close
-- tolerance: none
-- bars: none
-- a row is: one ratio of one disclosure; the range is one and a half times the distance between
--     the quartiles, below the lower and above the upper

insert into check_case by name

with

ratios as (

    select list.*

    from vocabulary_list('peer_ratio') as list

),

open_documents as (

    select distinct finding.document_key

    from finding

    where finding.kind in ('parent_not_closing', 'part_not_closing')

),

subjects as (

    select
        check_document.disclosure_key,
        min(check_document.peer_group) as peer_group,
        min(dim_division.level) as division_level,
        min(province_of(dim_division.division_code)) as province,
        min(check_document.fiscal_year) as fiscal_year,
        min(check_document.stage) as stage,
        min(check_document.scope) as scope,
        count(open_documents.document_key) = 0 as is_closed

    from check_document

    inner join dim_division
        on check_document.division_key = dim_division.division_key

    left join open_documents
        on check_document.document_key = open_documents.document_key

    where check_document.division_key <> 0
        and check_document.peer_group is not null
        and check_document.fiscal_year is not null
        and check_document.stage is not null

    group by check_document.disclosure_key

),

positions as (

    select ratios.over_position as position from ratios

    union

    select ratios.under_position as position from ratios

),

own_figures as materialized (

    select
        check_position.disclosure_key,
        check_position.document_key,
        check_position.position,
        check_position.part_code,
        coalesce(check_position.amount_yuan, check_position.quantity) as value,
        check_position.figure_key

    from check_position

    semi join positions
        on check_position.position = positions.position

    where check_position.code_path = ''
        and check_position.figure_kind in ('budget', 'final_account', 'actual')
        and (
            check_position.figure_kind = 'actual'
            or check_position.figure_kind
                = case check_position.stage when 'budget' then 'budget' else 'final_account' end
        )
        and check_position.fiscal_year
            >= check_position.document_year
                - case when check_position.figure_kind = 'actual' then 1 else 0 end

    qualify row_number() over (
        partition by
            check_position.disclosure_key, check_position.position, check_position.part_code
        order by
            not check_position.is_table,
            check_position.fiscal_year desc,
            check_position.table_id,
            check_position.figure_key
    ) = 1

),

-- the upper sides first: a join by disclosure alone is every figure with every other
over_figures as materialized (

    select own_figures.*, ratios.*

    from own_figures

    inner join ratios
        on own_figures.position = ratios.over_position
        and own_figures.part_code = ratios.over_part

),

subject_ratios as (

    select
        subjects.*,
        over_figure.document_key,
        over_figure.ratio,
        over_figure.name,
        over_figure.unit,
        cast(
            cast(over_figure.value as double) / cast(under_figure.value as double)
            * case when over_figure.unit = '%' then 100 else 1 end
            as decimal(24, 2)
        ) as value,
        [over_figure.figure_key, under_figure.figure_key] as places

    from over_figures as over_figure

    inner join own_figures as under_figure
        on over_figure.disclosure_key = under_figure.disclosure_key
        and over_figure.under_position = under_figure.position
        and over_figure.under_part = under_figure.part_code

    inner join subjects
        on over_figure.disclosure_key = subjects.disclosure_key

    where under_figure.value > 0

),

peers as (

    select
        subject_ratios.ratio,
        subject_ratios.peer_group,
        subject_ratios.division_level,
        subject_ratios.province,
        subject_ratios.fiscal_year,
        subject_ratios.stage,
        subject_ratios.scope,
        count(*) as peer_count,
        quantile_cont(cast(subject_ratios.value as double), [0.25, 0.5, 0.75]) as quartiles

    from subject_ratios

    where subject_ratios.is_closed

    group by
        subject_ratios.ratio,
        subject_ratios.peer_group,
        subject_ratios.division_level,
        subject_ratios.province,
        subject_ratios.fiscal_year,
        subject_ratios.stage,
        subject_ratios.scope

),

ranked as (

    select
        subject_ratios.*,
        coalesce(peers.peer_count, 0) as peer_count,
        round(peers.quartiles[2], 2) as median,
        round(peers.quartiles[1] - 1.5 * (peers.quartiles[3] - peers.quartiles[1]), 2)
            as lower_fence,
        round(peers.quartiles[3] + 1.5 * (peers.quartiles[3] - peers.quartiles[1]), 2)
            as upper_fence,
        rank() over (
            partition by
                subject_ratios.ratio,
                subject_ratios.peer_group,
                subject_ratios.division_level,
                subject_ratios.province,
                subject_ratios.fiscal_year,
                subject_ratios.stage,
                subject_ratios.scope
            order by subject_ratios.value desc
        ) as place_in_order

    from subject_ratios

    left join peers
        on subject_ratios.ratio = peers.ratio
        and subject_ratios.peer_group = peers.peer_group
        and subject_ratios.division_level is not distinct from peers.division_level
        and subject_ratios.province = peers.province
        and subject_ratios.fiscal_year = peers.fiscal_year
        and subject_ratios.stage = peers.stage
        and subject_ratios.scope is not distinct from peers.scope

)

select
    'OUT-01' as check_id,
    ranked.document_key,
    ranked.name as subject,
    ranked.name as left_label,
    ranked.value as left_value,
    ranked.places as left_places,
    '同类单位的合理范围' as right_label,
    case
        when ranked.peer_count >= 10
            then greatest(ranked.lower_fence, 0) || ' 至 ' || ranked.upper_fence
    end as right_text,
    ranked.unit,
    case
        when ranked.peer_count < 10 then 'insufficient_data'
        when ranked.value between ranked.lower_fence and ranked.upper_fence then 'pass'
        else 'fail'
    end as verdict,
    case when ranked.peer_count < 10 then 'peers_few' end as reason,
    case
        when ranked.peer_count >= 10
            then '中位数 ' || ranked.median
                || '，同类单位 ' || ranked.peer_count
                || ' 个，由高到低第 ' || ranked.place_in_order
        else '同类单位 ' || ranked.peer_count || ' 个'
    end as note

from ranked;
