-- Fiscal income is the same in three tables.
-- 财政拨款收入三表一致
--
-- severity: error
-- version: 1
-- stage: final_account
-- inputs: FIN01, FIN02, FIN04
-- tolerance: E
-- bars: both
-- a row is: the fiscal appropriation in one table against another, or one of its three budgets, of
--     one disclosure and kind of figure

insert into check_case by name

with

lines as (

    select
        check_line.*,
        case
            when check_line.table_id = 'FIN02' and check_line.role = 'total'
                then check_line.measure
            when check_line.table_id = 'FIN02' or check_line.measure <> 'revenue' then null
            when check_line.table_id = 'FIN04' and check_line.code = 'current'
                then 'fiscal_appropriation'
            else check_line.code
        end as source,
        min(check_line.step_yuan) over (
            partition by check_line.document_key, check_line.table_number
        ) as table_step_yuan

    from check_line

    where check_line.table_id in ('FIN01', 'FIN02', 'FIN04')

),

chosen_lines as (

    select lines.*

    from lines

    where lines.source in (
        'fiscal_appropriation',
        'revenue_general_public',
        'revenue_government_fund',
        'revenue_state_capital'
    )

    qualify row_number() over (
        partition by
            lines.disclosure_key,
            lines.figure_kind,
            lines.table_id,
            lines.source
        order by
            lines.document_key,
            lines.table_number,
            lines.row_number,
            lines.column_label,
            lines.figure_key
    ) = 1

),

-- the sum is the line that says so, else its three budgets
appropriations as (

    select
        chosen_lines.disclosure_key,
        chosen_lines.figure_kind,
        chosen_lines.table_id,
        chosen_lines.document_key,
        chosen_lines.table_number,
        bool_or(chosen_lines.source = 'fiscal_appropriation') as is_printed,
        sum(chosen_lines.amount_yuan) filter (
            chosen_lines.source = 'fiscal_appropriation'
        ) as printed_yuan,
        list(chosen_lines.figure_key order by chosen_lines.figure_key) filter (
            chosen_lines.source = 'fiscal_appropriation'
        ) as printed_place,
        sum(chosen_lines.amount_yuan) filter (
            chosen_lines.source <> 'fiscal_appropriation' and chosen_lines.role <> 'of_which'
        ) as sum_yuan,
        list(chosen_lines.figure_key order by chosen_lines.row_number, chosen_lines.figure_key)
            filter (
            chosen_lines.source <> 'fiscal_appropriation' and chosen_lines.role <> 'of_which'
        ) as sum_places,
        min(chosen_lines.table_step_yuan) as step_yuan,
        count(*) as line_count

    from chosen_lines

    group by
        chosen_lines.disclosure_key,
        chosen_lines.figure_kind,
        chosen_lines.table_id,
        chosen_lines.document_key,
        chosen_lines.table_number

),

values_of_tables as (

    select
        appropriations.disclosure_key,
        appropriations.figure_kind,
        appropriations.table_id,
        appropriations.document_key,
        appropriations.table_number,
        'fiscal_appropriation' as source,
        '财政拨款收入' as source_name,
        case
            when appropriations.is_printed then appropriations.printed_yuan
            else appropriations.sum_yuan
        end as amount_yuan,
        case
            when appropriations.is_printed then appropriations.printed_place
            else appropriations.sum_places
        end as places,
        appropriations.step_yuan
            * case when appropriations.is_printed then 1 else appropriations.line_count end
            as steps_yuan

    from appropriations

    union all

    select
        chosen_lines.disclosure_key,
        chosen_lines.figure_kind,
        chosen_lines.table_id,
        chosen_lines.document_key,
        chosen_lines.table_number,
        chosen_lines.source,
        chosen_lines.row_label as source_name,
        chosen_lines.amount_yuan,
        [chosen_lines.figure_key] as places,
        chosen_lines.table_step_yuan as steps_yuan

    from chosen_lines

    where chosen_lines.source <> 'fiscal_appropriation' and chosen_lines.table_id <> 'FIN02'

),

table_pairs as (

    select
        pairs.left_table,
        pairs.right_table,
        pairs.left_name,
        pairs.right_name

    from (
        values
            ('FIN02', 'FIN04', '收入决算表', '财政拨款收入支出决算总表'),
            ('FIN01', 'FIN04', '收入支出决算总表', '财政拨款收入支出决算总表'),
            ('FIN02', 'FIN01', '收入决算表', '收入支出决算总表')
    ) as pairs (left_table, right_table, left_name, right_name)

)

select
    'FIN-X-04' as check_id,
    left_side.document_key,
    nullif(right_side.document_key, left_side.document_key) as other_document_key,
    left_side.figure_kind,
    left_side.table_id,
    left_side.table_number,
    left_side.source_name || ' ' || table_pairs.left_name || '与' || table_pairs.right_name
        as subject,
    table_pairs.left_name as left_label,
    left_side.amount_yuan as left_value,
    left_side.places as left_places,
    table_pairs.right_name as right_label,
    right_side.amount_yuan as right_value,
    right_side.places as right_places,
    cast((left_side.steps_yuan + right_side.steps_yuan) / 2 as decimal(18, 2)) as tolerance

from values_of_tables as left_side

inner join table_pairs
    on left_side.table_id = table_pairs.left_table

left join values_of_tables as right_side
    on left_side.disclosure_key = right_side.disclosure_key
    and left_side.figure_kind = right_side.figure_kind
    and left_side.source = right_side.source
    and table_pairs.right_table = right_side.table_id

-- two comparisons say that three are equal; the third is made where the fiscal table is wanting
left join values_of_tables as fiscal_side
    on left_side.disclosure_key = fiscal_side.disclosure_key
    and left_side.figure_kind = fiscal_side.figure_kind
    and left_side.source = fiscal_side.source
    and fiscal_side.table_id = 'FIN04'

left join values_of_tables as other_side
    on left_side.disclosure_key = other_side.disclosure_key
    and left_side.figure_kind = other_side.figure_kind
    and left_side.source = other_side.source
    and left_side.table_id <> other_side.table_id
    and other_side.table_id <> 'FIN04'

where case
    when table_pairs.right_table <> 'FIN04'
        then fiscal_side.table_id is null and right_side.table_id is not null
    when right_side.table_id is not null then true
    -- an amount that meets no other says so once
    else left_side.source = 'fiscal_appropriation' and other_side.table_id is null
end;
