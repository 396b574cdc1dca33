-- The fiscal part is not larger than the whole; with fiscal money only it is equal.
-- 财政拨款不大于全部
--
-- severity: error
-- version: 1
-- stage: final_account
-- inputs: FIN01, FIN03, FIN04, FIN05, FIN07, FIN08
-- condition: 支出决算表按支出功能分类列示；只有财政拨款时应相等 | the rows of FIN03 are function
--     codes; equality is asked where FIN01 shows fiscal money only
-- tolerance: E
-- bars: both
-- a row is: total, basic or project expenditure of one code, or a balance, of one disclosure and
--     kind of figure

insert into check_case by name

with

lines as (

    select
        check_line.*,
        case check_line.role when 'total' then '' else check_line.code end as path,
        min(check_line.step_yuan) over (
            partition by check_line.document_key, check_line.table_number
        ) as table_step_yuan

    from check_line

    where check_line.table_id in ('FIN01', 'FIN03', 'FIN04', 'FIN05', 'FIN07', 'FIN08')

    qualify dense_rank() over (
        partition by check_line.disclosure_key, check_line.figure_kind, check_line.table_id
        order by check_line.document_key, check_line.table_number
    ) = 1

),

-- money of other kinds: income, or a balance at the beginning, that is not fiscal; a line that no
-- list knows may be either
money as (

    select
        lines.disclosure_key,
        lines.figure_kind,
        bool_or(lines.table_id = 'FIN01') as has_balance_table,
        bool_or(lines.table_id = 'FIN03') as has_expenditure_table,
        bool_or(
            lines.table_id = 'FIN01'
                and lines.measure = 'revenue'
                and lines.amount_yuan <> 0
                and (
                    lines.code = 'use_of_non_fiscal_surplus'
                    or (
                        lines.role = 'item'
                        and lines.code not in (
                            'fiscal_appropriation',
                            'revenue_general_public',
                            'revenue_government_fund',
                            'revenue_state_capital'
                        )
                    )
                )
        ) as has_other_income,
        coalesce(
            sum(lines.amount_yuan) filter (
                lines.table_id = 'FIN01'
                    and lines.measure = 'revenue'
                    and lines.code = 'carry_over'
            ),
            0
        ) as opening_yuan,
        coalesce(
            sum(lines.amount_yuan) filter (
                lines.table_id = 'FIN04'
                    and lines.measure = 'revenue'
                    and lines.code = 'carry_over'
            ),
            0
        ) as fiscal_opening_yuan,
        -- equality needs the table of every fund that spends
        bool_or(lines.table_id = 'FIN04')
            and bool_or(lines.table_id = 'FIN05')
            and (
                bool_or(lines.table_id = 'FIN07')
                or not bool_or(
                    lines.table_id = 'FIN04'
                        and lines.measure = 'government_fund'
                        and lines.amount_yuan <> 0
                )
            )
            and (
                bool_or(lines.table_id = 'FIN08')
                or not bool_or(
                    lines.table_id = 'FIN04'
                        and lines.measure = 'state_capital'
                        and lines.amount_yuan <> 0
                )
            ) as has_all_tables

    from lines

    group by lines.disclosure_key, lines.figure_kind

),

conditions as (

    select
        money.disclosure_key,
        money.figure_kind,
        money.has_all_tables,
        money.has_expenditure_table,
        money.has_balance_table
            and not money.has_other_income
            and abs(money.opening_yuan - money.fiscal_opening_yuan) < 1 as is_all_fiscal

    from money

),

codes as (

    select
        lines.disclosure_key,
        lines.figure_kind,
        lines.path,
        lines.table_id = 'FIN03' as is_whole,
        arg_min(
            concat_ws(' ', nullif(lines.row_code, ''), lines.row_label),
            (lines.table_id, lines.row_number, lines.figure_key)
        ) as row_name,
        min(lines.document_key) as document_key,
        min(lines.table_id) as table_id,
        min(lines.table_number) as table_number,
        count(distinct lines.table_id) * min(lines.table_step_yuan) as steps_yuan,
        sum(lines.amount_yuan) filter (lines.measure = 'total') as total_yuan,
        sum(lines.amount_yuan) filter (lines.measure = 'basic') as basic_yuan,
        sum(lines.amount_yuan) filter (lines.measure = 'project') as project_yuan,
        -- a blank of the row is 0 where its kinds give its total
        abs(
            sum(case lines.measure when 'total' then lines.amount_yuan else -lines.amount_yuan end)
        ) <= rounding_envelope(count(*) - 1, min(lines.table_step_yuan)) as closes,
        list(lines.figure_key order by lines.figure_key)
            filter (lines.measure = 'total') as total_places,
        list(lines.figure_key order by lines.figure_key)
            filter (lines.measure = 'basic') as basic_places,
        list(lines.figure_key order by lines.figure_key)
            filter (lines.measure = 'project') as project_places

    from lines

    where lines.table_id in ('FIN03', 'FIN05', 'FIN07', 'FIN08')
        and lines.measure in (
            'total', 'basic', 'project', 'business_operation', 'to_superior',
            'subsidy_to_affiliates', 'unit_reserve'
        )
        and (
            lines.role = 'total'
            or (lines.role = 'item' and regexp_matches(lines.code, '^[0-9]{3}'))
        )

    group by
        lines.disclosure_key,
        lines.figure_kind,
        lines.path,
        lines.table_id = 'FIN03'

),

kinds as (

    select
        codes.* exclude (
            total_yuan, basic_yuan, project_yuan, total_places, basic_places, project_places
        ),
        kind_names.name as kind_name,
        case kind_names.kind
            when 'total' then codes.total_yuan
            when 'basic' then codes.basic_yuan
            else codes.project_yuan
        end as printed_yuan,
        case
            when printed_yuan is not null then printed_yuan
            when codes.closes then 0
        end as amount_yuan,
        case kind_names.kind
            when 'total' then codes.total_places
            when 'basic' then codes.basic_places
            else codes.project_places
        end as kind_places,
        coalesce(kind_places, codes.total_places) as places

    from codes

    cross join (
        values ('total', '支出合计'), ('basic', '基本支出'), ('project', '项目支出')
    ) as kind_names (kind, name)

),

balances as (

    select
        lines.disclosure_key,
        lines.figure_kind,
        lines.table_id = 'FIN01' as is_whole,
        case lines.measure when 'revenue' then '年初结转和结余' else '年末结转和结余' end
            as balance_name,
        min(lines.document_key) as document_key,
        min(lines.table_number) as table_number,
        sum(lines.amount_yuan) as amount_yuan,
        list(lines.figure_key order by lines.figure_key) as places,
        min(lines.table_step_yuan) as step_yuan

    from lines

    where lines.role = 'carry_over'
        and (
            (
                lines.table_id in ('FIN01', 'FIN04')
                and lines.measure = 'revenue'
                and lines.code = 'carry_over'
            )
            or (
                lines.code = 'carried_forward'
                and (
                    (lines.table_id = 'FIN01' and lines.measure = 'expenditure')
                    or (lines.table_id = 'FIN04' and lines.measure = 'total')
                )
            )
        )

    group by all

)

select
    'FIN-X-08' as check_id,
    fiscal.document_key,
    nullif(whole.document_key, fiscal.document_key) as other_document_key,
    fiscal.figure_kind,
    fiscal.table_id,
    fiscal.table_number,
    fiscal.row_name || ' ' || fiscal.kind_name as subject,
    '财政拨款支出' as left_label,
    fiscal.amount_yuan as left_value,
    fiscal.places as left_places,
    '支出决算表' as right_label,
    whole.amount_yuan as right_value,
    whole.places as right_places,
    case
        when conditions.is_all_fiscal and conditions.has_all_tables then 'equal'
        else 'at_most'
    end as relation,
    cast(
        (fiscal.steps_yuan + coalesce(whole.steps_yuan, fiscal.steps_yuan)) / 2
        as decimal(18, 2)
    ) as tolerance,
    case when relation = 'equal' then '只有财政拨款，两表应相等' end as note

from (select * from kinds where not is_whole) as fiscal

inner join conditions
    on fiscal.disclosure_key = conditions.disclosure_key
    and fiscal.figure_kind = conditions.figure_kind

left join (select * from kinds where is_whole) as whole
    on fiscal.disclosure_key = whole.disclosure_key
    and fiscal.figure_kind = whole.figure_kind
    and fiscal.path = whole.path
    and fiscal.kind_name = whole.kind_name

-- what neither table prints is no subject; one row says that there is no table to compare with
where (fiscal.kind_places is not null or whole.kind_places is not null)
    and (conditions.has_expenditure_table or fiscal.path = '')

union all by name

select
    'FIN-X-08' as check_id,
    fiscal.document_key,
    nullif(whole.document_key, fiscal.document_key) as other_document_key,
    fiscal.figure_kind,
    'FIN04' as table_id,
    fiscal.table_number,
    fiscal.balance_name as subject,
    '财政拨款结转和结余' as left_label,
    fiscal.amount_yuan as left_value,
    fiscal.places as left_places,
    '全部结转和结余' as right_label,
    whole.amount_yuan as right_value,
    whole.places as right_places,
    case when conditions.is_all_fiscal then 'equal' else 'at_most' end as relation,
    cast(
        (fiscal.step_yuan + coalesce(whole.step_yuan, fiscal.step_yuan)) / 2 as decimal(18, 2)
    ) as tolerance,
    case when relation = 'equal' then '只有财政拨款，两表应相等' end as note

from (select * from balances where not is_whole) as fiscal

inner join conditions
    on fiscal.disclosure_key = conditions.disclosure_key
    and fiscal.figure_kind = conditions.figure_kind

left join (select * from balances where is_whole) as whole
    on fiscal.disclosure_key = whole.disclosure_key
    and fiscal.figure_kind = whole.figure_kind
    and fiscal.balance_name = whole.balance_name;
