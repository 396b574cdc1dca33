-- The income of a balance table: what of it is fiscal, and whether it is fiscal money only.
-- 收支总表的收入：财政拨款部分，以及是否全部为当年财政拨款
--
-- a row is: one release and kind of figure; is_all_fiscal is yes, no, or open where the lines do
--     not give the total

create or replace temp table budget_income as

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

from first_table_line()

where table_id = 'BUD01' and measure = 'revenue' and role in ('item', 'total', 'carry_over')

group by disclosure_key, figure_kind;
