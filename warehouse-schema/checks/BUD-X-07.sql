-- With fiscal money only, the whole budget equals the fiscal budget.
-- 全口径等于财政拨款口径
--
-- severity: error
-- version: 1
-- stage: budget
-- inputs: BUD01, BUD03, BUD04, BUD05, BUD08, BUD09
-- condition: 收入全部为当年财政拨款 | all income is fiscal money of the year
-- tolerance: E
-- bars: both
-- a row is: the total of a balance table, or one row and column (合计, 基本支出, 项目支出) of a
--     table of expenditure; a release with other money gives one row

insert into check_case by name

with

-- of several tables of one kind in a release the first
chosen_tables as (

    select disclosure_key, figure_kind, table_id, min((document_key, table_number)) as chosen

    from check_line

    where table_id in ('BUD01', 'BUD03', 'BUD04', 'BUD05', 'BUD08', 'BUD09')

    group by disclosure_key, figure_kind, table_id

),

lines as (

    select check_line.*

    from check_line

    inner join chosen_tables
        on check_line.disclosure_key = chosen_tables.disclosure_key
        and check_line.figure_kind = chosen_tables.figure_kind
        and check_line.table_id = chosen_tables.table_id
        and (check_line.document_key, check_line.table_number) = chosen_tables.chosen

),

incomes as (

    select
        disclosure_key,
        figure_kind,
        any_value(document_key) as document_key,
        any_value(table_number) as table_number,
        coalesce(
            max(amount_yuan) filter (role = 'item' and code = 'fiscal_appropriation'),
            sum(amount_yuan) filter (
                role = 'item'
                and code in (
                    'revenue_general_public', 'revenue_government_fund', 'revenue_state_capital'
                )
            )
        ) as fiscal_yuan,
        max(amount_yuan) filter (role = 'item' and code = 'revenue_government_fund')
            as government_fund_yuan,
        max(amount_yuan) filter (role = 'item' and code = 'revenue_state_capital')
            as state_capital_yuan,
        arg_min(amount_yuan, (code = 'current', code <> 'grand', row_number, figure_key))
            filter (role = 'total') as total_yuan,
        -- money that is not fiscal, or of another year
        coalesce(
            bool_or(
                amount_yuan <> 0
                and (
                    role = 'carry_over'
                    or (
                        role = 'item'
                        and dimension = 'revenue_source'
                        and code not in (
                            'fiscal_appropriation',
                            'revenue_general_public',
                            'revenue_government_fund',
                            'revenue_state_capital'
                        )
                    )
                )
            ),
            false
        ) as has_other,
        case
            when has_other then 'no'
            when abs(total_yuan - fiscal_yuan) <= sum(step_yuan) filter (role = 'total')
                then 'yes'
            else 'open'
        end as is_all_fiscal,
        list(figure_key order by role <> 'total', row_number, figure_key) as places

    from lines

    where table_id = 'BUD01' and measure = 'revenue' and role in ('item', 'total', 'carry_over')

    group by disclosure_key, figure_kind

),

cells as (

    select
        disclosure_key,
        figure_kind,
        table_id,
        document_key,
        table_number,
        measure,
        case when role = 'total' then '' else code end as code,
        case when role = 'total' then 0 else length(code) end as code_length,
        arg_min(row_name(row_code, row_label), (row_number, figure_key)) as row_text,
        arg_min(column_name(column_label), (row_number, figure_key)) as column_text,
        case
            when role = 'total' then arg_min(amount_yuan, (row_number, figure_key))
            else sum(amount_yuan)
        end as amount_yuan,
        max(step_yuan) as step_yuan,
        list(figure_key order by row_number, figure_key) as places

    from lines

    where table_id in ('BUD03', 'BUD05', 'BUD08', 'BUD09')
        and measure in ('total', 'basic', 'project')
        and (role = 'total' or (role = 'item' and dimension = 'function'))

    group by
        disclosure_key,
        figure_kind,
        table_id,
        document_key,
        table_number,
        measure,
        role,
        case when role = 'total' then '' else code end,
        case when role = 'total' then 0 else length(code) end

),

-- columns and levels that a table prints: what is missing in them is zero
printed_cells as (

    select distinct disclosure_key, figure_kind, table_id = 'BUD03' as is_whole, table_id,
        measure, code_length

    from cells

),

fiscal_tables as (

    select
        disclosure_key,
        figure_kind,
        count(distinct table_id) as table_count,
        bool_or(table_id = 'BUD08') as has_government_fund,
        bool_or(table_id = 'BUD09') as has_state_capital

    from printed_cells

    where not is_whole

    group by disclosure_key, figure_kind

),

comparable as (

    select
        printed_cells.disclosure_key,
        printed_cells.figure_kind,
        printed_cells.measure,
        printed_cells.code_length

    from printed_cells

    inner join fiscal_tables
        on printed_cells.disclosure_key = fiscal_tables.disclosure_key
        and printed_cells.figure_kind = fiscal_tables.figure_kind

    group by all

    having bool_or(printed_cells.is_whole)
        and count(*) filter (not printed_cells.is_whole)
            = any_value(fiscal_tables.table_count)

),

wholes as (

    select cells.*

    from cells

    where cells.table_id = 'BUD03'

),

whole_tables as (

    select distinct disclosure_key, figure_kind, document_key, table_number from wholes

),

sums as (

    select
        cells.disclosure_key,
        cells.figure_kind,
        cells.measure,
        cells.code,
        comparable.code_length,
        max(cells.row_text) as row_text,
        max(cells.column_text) as column_text,
        max(cells.amount_yuan) filter (cells.table_id = 'BUD03') as whole_yuan,
        sum(cells.amount_yuan) filter (cells.table_id <> 'BUD03') as fiscal_yuan,
        flatten(list(cells.places) filter (cells.table_id = 'BUD03')) as whole_places,
        flatten(list(cells.places order by cells.table_id) filter (cells.table_id <> 'BUD03'))
            as fiscal_places,
        sum(cells.step_yuan) / 2 as tolerance

    from cells

    inner join comparable
        on cells.disclosure_key = comparable.disclosure_key
        and cells.figure_kind = comparable.figure_kind
        and cells.measure = comparable.measure
        and cells.code_length = comparable.code_length

    group by all

),

compared_rows as (

    select
        whole_tables.document_key,
        cast(null as varchar) as other_document_key,
        sums.figure_kind,
        'BUD03' as table_id,
        whole_tables.table_number,
        trim(sums.row_text || ' ' || sums.column_text) as subject,
        '支出总表' as left_label,
        coalesce(sums.whole_yuan, 0) as left_yuan,
        sums.whole_places as left_places,
        '各类财政拨款支出表之和' as right_label,
        -- a fund with income whose table is not there leaves the sum open
        case
            when coalesce(incomes.government_fund_yuan, 0) <> 0
                and not fiscal_tables.has_government_fund
                then null
            when coalesce(incomes.state_capital_yuan, 0) <> 0
                and not fiscal_tables.has_state_capital
                then null
            else coalesce(sums.fiscal_yuan, 0)
        end as right_yuan,
        sums.fiscal_places as right_places,
        sums.tolerance

    from sums

    inner join incomes
        on sums.disclosure_key = incomes.disclosure_key
        and sums.figure_kind = incomes.figure_kind
        and incomes.is_all_fiscal = 'yes'

    inner join whole_tables
        on sums.disclosure_key = whole_tables.disclosure_key
        and sums.figure_kind = whole_tables.figure_kind

    inner join fiscal_tables
        on sums.disclosure_key = fiscal_tables.disclosure_key
        and sums.figure_kind = fiscal_tables.figure_kind

),

balance_totals as (

    select
        lines.*,
        row_number() over (
            partition by lines.disclosure_key, lines.figure_kind, lines.table_id
            order by lines.code = 'current', lines.code <> 'grand', lines.row_number
        ) as choice

    from lines

    where lines.role = 'total'
        and (
            (lines.table_id = 'BUD01' and lines.measure = 'expenditure')
            or (lines.table_id = 'BUD04' and lines.measure = 'total')
        )

),

compared_balances as (

    select
        whole.document_key,
        nullif(fiscal.document_key, whole.document_key) as other_document_key,
        whole.figure_kind,
        'BUD01' as table_id,
        whole.table_number,
        row_name('', whole.row_label) as subject,
        '收支总表支出总计' as left_label,
        whole.amount_yuan as left_yuan,
        [whole.figure_key] as left_places,
        '财政拨款收支总表支出总计' as right_label,
        fiscal.amount_yuan as right_yuan,
        [fiscal.figure_key] as right_places,
        (whole.step_yuan + fiscal.step_yuan) / 2 as tolerance

    from balance_totals as whole

    inner join balance_totals as fiscal
        on whole.disclosure_key = fiscal.disclosure_key
        and whole.figure_kind = fiscal.figure_kind
        and fiscal.table_id = 'BUD04'
        and fiscal.choice = 1

    inner join incomes
        on whole.disclosure_key = incomes.disclosure_key
        and whole.figure_kind = incomes.figure_kind
        and incomes.is_all_fiscal = 'yes'

    where whole.table_id = 'BUD01' and whole.choice = 1

)

select
    'BUD-X-07' as check_id,
    sides.document_key,
    sides.other_document_key,
    sides.figure_kind,
    sides.table_id,
    sides.table_number,
    sides.subject,
    sides.left_label,
    sides.left_yuan as left_value,
    sides.left_places,
    sides.right_label,
    sides.right_yuan as right_value,
    sides.right_places,
    sides.tolerance,
    cast(null as varchar) as verdict,
    cast(null as varchar) as reason

from (select * from compared_rows union all select * from compared_balances) as sides

union all by name

select
    'BUD-X-07' as check_id,
    incomes.document_key,
    incomes.figure_kind,
    'BUD01' as table_id,
    incomes.table_number,
    '全部收入' as subject,
    '收入总计' as left_label,
    incomes.total_yuan as left_value,
    incomes.places as left_places,
    '财政拨款' as right_label,
    incomes.fiscal_yuan as right_value,
    case when incomes.is_all_fiscal = 'no' then 'not_applicable' else 'insufficient_data' end
        as verdict,
    case when incomes.is_all_fiscal = 'no' then 'condition_false' else 'condition_open' end
        as reason

from incomes

where incomes.is_all_fiscal <> 'yes';
