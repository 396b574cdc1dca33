-- An income or expenditure row is the sum of its kinds.
-- 行合计等于各类型之和
--
-- severity: error
-- version: 1
-- stage: final_account
-- inputs: FIN02, FIN03
-- tolerance: E
-- bars: both
-- a row is: one row of one table and kind of figure

insert into check_case by name

with

-- what is carried over is no income of the year
parts as (

    select
        check_line.*,
        stg_part.is_total,
        split_part(stg_part.part_path, '/', 2) as parent_measure

    from check_line

    inner join stg_part
        on check_line.measure = stg_part.part_code
        and stg_part.part_list = case check_line.table_id
            when 'FIN02' then 'revenue_source'
            else 'expenditure_kind'
        end

    where check_line.table_id in ('FIN02', 'FIN03')
        and check_line.measure not in (
            'current', 'carried_forward', 'use_of_non_fiscal_surplus', 'not_disclosed'
        )
        and not starts_with(check_line.measure, 'carry_over')

),

-- 财政拨款 and its three budgets, 基本支出 and its two parts: the part counts where the whole is
-- not printed in the row
kinds as (

    select parts.*

    from parts

    anti join parts as wholes
        on parts.document_key = wholes.document_key
        and parts.figure_kind = wholes.figure_kind
        and parts.table_number = wholes.table_number
        and parts.row_number = wholes.row_number
        and parts.parent_measure = wholes.measure
        and parts.measure <> wholes.measure

)

select
    'FIN-IN-06' as check_id,
    kinds.document_key,
    kinds.figure_kind,
    kinds.table_id,
    kinds.table_number,
    concat_ws(' ', nullif(max(kinds.row_code), ''), max(kinds.row_label)) as subject,
    '行合计' as left_label,
    max(kinds.amount_yuan) filter (kinds.is_total) as left_value,
    list(kinds.figure_key order by kinds.column_label, kinds.figure_key)
        filter (kinds.is_total) as left_places,
    case kinds.table_id when 'FIN02' then '各项收入之和' else '各类支出之和' end as right_label,
    sum(kinds.amount_yuan) filter (not kinds.is_total) as right_value,
    list(kinds.figure_key order by kinds.column_label, kinds.figure_key)
        filter (not kinds.is_total) as right_places,
    rounding_envelope(count(*) filter (not kinds.is_total), min(kinds.step_yuan)) as tolerance

from kinds

group by
    kinds.document_key,
    kinds.figure_kind,
    kinds.table_id,
    kinds.table_number,
    kinds.row_number;
