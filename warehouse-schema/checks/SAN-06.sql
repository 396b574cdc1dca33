-- No item of the three public expenses is spent above its budget.
-- 三公决算不大于预算
--
-- severity: warning
-- version: 1
-- stage: final_account
-- inputs: FIN09
-- condition: 预算数不为空白 | the budget is not blank
-- tolerance: E
-- bars: none
-- a row is: one item of one list of items of one table; a budget as adjusted goes before the first

insert into check_case by name

with

items as (

    select
        three_public_line.document_key,
        three_public_line.table_number,
        three_public_line.row_number,
        three_public_line.fund,
        three_public_line.item,
        min(three_public_line.row_number) as first_row,
        concat_ws(
            ' ',
            nullif(max(three_public_line.row_label), ''),
            case
                when bool_or(three_public_line.is_in_columns) or three_public_line.fund <> 'total'
                    then max(three_public_line.column_label) filter (
                        three_public_line.figure_kind = 'final_account'
                    )
            end
        ) as subject,
        max(three_public_line.amount_yuan) filter (
            three_public_line.figure_kind = 'final_account'
        ) as spent_yuan,
        coalesce(
            max(three_public_line.amount_yuan) filter (
                three_public_line.figure_kind = 'adjusted_budget'
            ),
            max(three_public_line.amount_yuan) filter (
                three_public_line.figure_kind = 'budget'
            )
        ) as budget_yuan,
        list(three_public_line.figure_key order by three_public_line.figure_key) filter (
            three_public_line.figure_kind = 'final_account'
        ) as spent_places,
        list(
            three_public_line.figure_key
            order by three_public_line.figure_kind, three_public_line.figure_key
        ) filter (three_public_line.figure_kind in ('adjusted_budget', 'budget'))
            as budget_places,
        rounding_envelope(1, min(three_public_line.step_yuan)) as tolerance_yuan

    from three_public_line

    left join stg_part
        on stg_part.part_list = 'three_public'
        and three_public_line.item = stg_part.part_code

    where three_public_line.table_id = 'FIN09'
        and three_public_line.amount_yuan is not null
        and three_public_line.fiscal_year = three_public_line.document_year
        -- what stands beside the three items is none of them
        and (
            starts_with(stg_part.part_path, '/total/') or three_public_line.item = 'table_total'
        )

    group by
        three_public_line.document_key,
        three_public_line.table_number,
        three_public_line.row_number,
        three_public_line.fund,
        three_public_line.item

)

select
    'SAN-06' as check_id,
    items.document_key,
    'final_account' as figure_kind,
    'FIN09' as table_id,
    items.table_number,
    items.subject,
    case when items.budget_yuan is null then 'not_applicable' end as verdict,
    '决算数' as left_label,
    items.spent_yuan as left_value,
    items.spent_places as left_places,
    '预算数' as right_label,
    items.budget_yuan as right_value,
    items.budget_places as right_places,
    'at_most' as relation,
    items.tolerance_yuan as tolerance

from items

where items.spent_yuan is not null;
