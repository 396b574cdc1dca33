-- The income table's total and kinds are those of the balance table.
-- 收入决算表与总表一致
--
-- severity: error
-- version: 1
-- stage: final_account
-- inputs: FIN01, FIN02
-- tolerance: E
-- bars: both
-- a row is: the year's income or one kind of income of one disclosure and kind of figure

insert into check_case by name

with

-- the kinds stand in the columns of one table and in the rows of the other; FIN-X-04 compares
-- the fiscal appropriation
income_lines as (

    select
        check_line.*,
        case
            when check_line.table_id = 'FIN01' then check_line.code
            when check_line.measure = 'total' then 'current'
            else check_line.measure
        end as source,
        min(check_line.step_yuan) over (
            partition by check_line.document_key, check_line.table_number
        ) as table_step_yuan

    from check_line

    where check_line.table_id in ('FIN01', 'FIN02')

),

chosen_lines as (

    select income_lines.*

    from income_lines

    left join stg_part
        on stg_part.part_list = 'revenue_source'
        and income_lines.source = stg_part.part_code

    where (
            (income_lines.table_id = 'FIN01' and income_lines.measure = 'revenue')
            or (income_lines.table_id = 'FIN02' and income_lines.role = 'total')
        )
        and income_lines.role in ('total', 'item')
        and (income_lines.source = 'current' or starts_with(income_lines.source, 'revenue_'))
        and not starts_with(coalesce(stg_part.part_path, ''), '/fiscal_appropriation/')

    qualify row_number() over (
        partition by
            income_lines.disclosure_key,
            income_lines.figure_kind,
            income_lines.table_id,
            income_lines.source
        order by
            income_lines.document_key,
            income_lines.table_number,
            income_lines.row_number,
            income_lines.column_label,
            income_lines.figure_key
    ) = 1

),

sides as (

    select
        disclosure_key,
        figure_kind,
        source,
        income.document_key as income_document,
        income.table_number as income_table,
        income.column_label,
        income.amount_yuan as left_yuan,
        income.figure_key as left_place,
        income.table_step_yuan as left_step,
        balance.document_key as balance_document,
        balance.table_number as balance_table,
        balance.row_label,
        balance.amount_yuan as right_yuan,
        balance.figure_key as right_place,
        balance.table_step_yuan as right_step

    from (select * from chosen_lines where table_id = 'FIN02') as income

    full join (select * from chosen_lines where table_id = 'FIN01') as balance
        using (disclosure_key, figure_kind, source)

)

select
    'FIN-X-01' as check_id,
    coalesce(sides.income_document, sides.balance_document) as document_key,
    nullif(sides.balance_document, sides.income_document) as other_document_key,
    sides.figure_kind,
    case when sides.income_document is null then 'FIN01' else 'FIN02' end as table_id,
    coalesce(sides.income_table, sides.balance_table) as table_number,
    coalesce(
        sides.row_label,
        case when sides.source = 'current' then '本年收入合计' end,
        sides.column_label
    ) as subject,
    '收入决算表合计行' as left_label,
    sides.left_yuan as left_value,
    case when sides.left_place is not null then [sides.left_place] end as left_places,
    '收入支出决算总表' as right_label,
    sides.right_yuan as right_value,
    case when sides.right_place is not null then [sides.right_place] end as right_places,
    cast((sides.left_step + sides.right_step) / 2 as decimal(18, 2)) as tolerance

from sides

-- 0 on one side and a blank on the other say the same
where coalesce(nullif(sides.left_yuan, 0), nullif(sides.right_yuan, 0)) is not null
    or (sides.left_yuan is not null and sides.right_yuan is not null);
