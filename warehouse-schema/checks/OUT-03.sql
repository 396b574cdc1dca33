-- No running cost without vehicles.
-- 无车不应有运行费
--
-- severity: warning
-- version: 1
-- stage: any
-- inputs: BUD07, FIN09, text
-- condition: 文件公开了车辆数 | the number of vehicles is disclosed
-- tolerance: X
-- bars: none
-- a row is: one disclosure that states how many vehicles its publisher has

insert into check_case by name

with

fleets as (

    select
        check_position.disclosure_key,
        max(check_position.quantity) as vehicle_count,
        arg_min(check_position.document_key, check_position.figure_key) as document_key,
        list(check_position.figure_key order by check_position.figure_key) as places

    from check_position

    where check_position.position = 'vehicles'
        and check_position.part_code = 'total'
        and check_position.quantity is not null
        and check_position.fiscal_year
            between check_position.document_year - 1 and check_position.document_year

    group by check_position.disclosure_key

),

costs as (

    select
        check_position.disclosure_key,
        check_position.figure_kind,
        max(check_position.amount_yuan) as cost_yuan,
        arg_min(
            check_position.document_key,
            (not check_position.is_table, check_position.figure_key)
        ) as document_key,
        list(
            check_position.figure_key
            order by not check_position.is_table, check_position.figure_key
        ) as places

    from check_position

    where check_position.position = 'three_public'
        and check_position.part_code = 'vehicle_operation'
        and check_position.fiscal_year = check_position.document_year
        and check_position.figure_kind
            = case check_position.stage when 'budget' then 'budget' else 'final_account' end
        and check_position.amount_yuan is not null

    group by check_position.disclosure_key, check_position.figure_kind

)

select
    'OUT-03' as check_id,
    fleets.document_key,
    nullif(costs.document_key, fleets.document_key) as other_document_key,
    costs.figure_kind,
    '公务用车' as subject,
    '车辆数' as left_label,
    cast(cast(fleets.vehicle_count as integer) as varchar) || ' 辆' as left_text,
    fleets.places as left_places,
    '公务用车运行维护费' as right_label,
    costs.cost_yuan as right_value,
    costs.places as right_places,
    case
        when costs.cost_yuan is null then 'insufficient_data'
        when fleets.vehicle_count = 0 and costs.cost_yuan > 0 then 'fail'
        else 'pass'
    end as verdict,
    case when costs.cost_yuan is null then 'side_absent' end as reason,
    case
        when fleets.vehicle_count = 0 and costs.cost_yuan > 0
            then '租用车辆或当年处置车辆也可能发生运行费，须核对说明'
    end as note

from fleets

left join costs
    on fleets.disclosure_key = costs.disclosure_key;
