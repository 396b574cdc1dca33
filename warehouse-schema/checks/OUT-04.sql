-- No reception cost without visits.
-- 无接待批次不应有接待费
--
-- severity: warning
-- version: 1
-- stage: any
-- inputs: FIN09, text
-- condition: 文件公开了接待批次或人次 | the number of receptions or of persons is disclosed
-- tolerance: X
-- bars: none
-- a row is: one count (receptions or persons, of all kinds together) of one final account

insert into check_case by name

with

counts as (

    select
        check_position.disclosure_key,
        case
            when check_position.position like '%batches' then '接待批次' else '接待人次'
        end as counted,
        sum(check_position.quantity) as quantity,
        arg_min(check_position.document_key, check_position.figure_key) as document_key,
        list(check_position.figure_key order by check_position.figure_key) as places

    from check_position

    where regexp_matches(check_position.position, '^three_public_reception_.*_(batches|visits)$')
        and check_position.stage = 'final_account'
        and check_position.fiscal_year = check_position.document_year
        and check_position.quantity is not null

    group by check_position.disclosure_key, counted

),

costs as (

    select
        check_position.disclosure_key,
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
        and check_position.part_code = 'reception'
        and check_position.fiscal_year = check_position.document_year
        and check_position.figure_kind = 'final_account'
        and check_position.amount_yuan is not null

    group by check_position.disclosure_key

)

select
    'OUT-04' as check_id,
    counts.document_key,
    nullif(costs.document_key, counts.document_key) as other_document_key,
    'final_account' as figure_kind,
    counts.counted as subject,
    counts.counted as left_label,
    cast(cast(counts.quantity as integer) as varchar) as left_text,
    counts.places as left_places,
    '公务接待费决算数' as right_label,
    costs.cost_yuan as right_value,
    costs.places as right_places,
    case
        when costs.cost_yuan is null then 'insufficient_data'
        when (counts.quantity > 0) <> (costs.cost_yuan > 0) and costs.cost_yuan > 0 then 'fail'
        else 'pass'
    end as verdict,
    case when costs.cost_yuan is null then 'side_absent' end as reason,
    case
        when counts.quantity > 0 and costs.cost_yuan = 0
            then '有接待而未列支接待费，可能由其他单位负担'
    end as note

from counts

left join costs
    on counts.disclosure_key = costs.disclosure_key;
