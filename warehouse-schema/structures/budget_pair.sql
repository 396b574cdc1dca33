-- What was budgeted, adjusted and spent, by total, kind of expenditure and class of function.
-- 同一单位同一年度的预算数、调整预算数与决算数
--
-- a row is: one amount of one body in one final account with a budget beside it, from the budget
--           document or, where none is loaded, from the final account itself

create or replace temp table budget_pair as

with

compared as (

    select mart_body_amount.*

    from mart_body_amount

    where mart_body_amount.money in ('expenditure', 'grant', 'revenue')
        and mart_body_amount.dimension in ('total', 'kind', 'function')

),

final_bodies as (

    select mart_subject.document_key, mart_subject.budgetary_unit_key, mart_subject.body_key,
        mart_subject.fiscal_year, mart_subject.scope

    from mart_subject

    where mart_subject.stage = 'final_account'

),

-- the document of the body itself comes before that of its superior
budget_bodies as (

    select
        final_bodies.document_key as final_document_key,
        final_bodies.budgetary_unit_key,
        budget.document_key

    from final_bodies

    inner join mart_subject as budget
        on final_bodies.body_key = budget.body_key
        and final_bodies.fiscal_year = budget.fiscal_year
        and final_bodies.scope is not distinct from budget.scope
        and budget.stage = 'budget'

    where exists (
        select 1 from compared
        where compared.document_key = budget.document_key
            and compared.budgetary_unit_key = budget.budgetary_unit_key
            and compared.figure_kind = 'budget'
    )

    qualify row_number() over (
        partition by final_bodies.document_key, final_bodies.budgetary_unit_key
        order by budget.is_publisher desc, budget.document_key
    ) = 1

),

sides as (

    select
        final_bodies.document_key as final_document_key,
        case compared.figure_kind
            when 'budget' then 'own_budget' else compared.figure_kind
        end as side,
        compared.*

    from final_bodies

    inner join compared
        on final_bodies.document_key = compared.document_key
        and final_bodies.budgetary_unit_key = compared.budgetary_unit_key
        and compared.figure_kind in ('budget', 'adjusted_budget', 'final_account')

    union all

    select budget_bodies.final_document_key, 'budget' as side, compared.*

    from budget_bodies

    inner join compared
        on budget_bodies.document_key = compared.document_key
        and budget_bodies.budgetary_unit_key = compared.budgetary_unit_key
        and compared.figure_kind = 'budget'

),

-- a side that breaks nothing down does not say that a class has no money
told as (

    select
        sides.*,
        bool_or(sides.dimension = 'total' or sides.code not in ('', 'not_disclosed')) over (
            partition by
                sides.final_document_key,
                sides.budgetary_unit_key,
                sides.side,
                sides.money,
                sides.dimension
        ) as is_broken_down

    from sides

),

paired as (

    select
        told.final_document_key as document_key,
        told.budgetary_unit_key,
        told.money,
        told.dimension,
        told.code,
        first(told.name order by told.side = 'final_account' desc, told.name) as name,
        max(told.amount_yuan) filter (told.side = 'budget') as document_budget_yuan,
        max(told.amount_yuan) filter (told.side = 'own_budget') as own_budget_yuan,
        max(told.amount_yuan) filter (told.side = 'adjusted_budget') as adjusted_budget_yuan,
        max(told.amount_yuan) filter (told.side = 'final_account') as final_yuan,
        max(told.document_key) filter (told.side = 'budget') as budget_document_key,
        max(told.printed_key) filter (told.side = 'final_account') as final_printed_key,
        max(told.stated_yuan) filter (told.side = 'final_account') as final_stated_yuan,
        flatten(
            list(told.figure_keys order by told.figure_keys)
                filter (told.side = 'final_account')
        ) as final_keys,
        coalesce(
            flatten(
                list(told.figure_keys order by told.figure_keys)
                    filter (told.side = 'budget')
            ),
            flatten(
                list(told.figure_keys order by told.figure_keys)
                    filter (told.side = 'own_budget')
            )
        ) as budget_keys,
        flatten(
            list(told.figure_keys order by told.figure_keys)
                filter (told.side = 'adjusted_budget')
        ) as adjusted_keys,
        coalesce(
            max(coalesce(told.printed_key, told.figure_keys[1])) filter (told.side = 'budget'),
            max(coalesce(told.printed_key, told.figure_keys[1])) filter (
                told.side = 'own_budget'
            ),
            max(coalesce(told.printed_key, told.figure_keys[1])) filter (
                told.side = 'adjusted_budget'
            )
        ) as budget_figure_key,
        distinct_words(told.barred_checks) as barred_checks

    from told

    where told.is_broken_down
        and (
            told.dimension = 'total'
            or told.code not in ('', 'not_disclosed', 'basic_not_split')
        )

    group by
        told.final_document_key,
        told.budgetary_unit_key,
        told.money,
        told.dimension,
        told.code

),

known_sides as (

    select
        told.final_document_key as document_key,
        told.budgetary_unit_key,
        told.money,
        told.dimension,
        bool_or(told.side = 'final_account') as has_final,
        bool_or(told.side = 'budget') as has_document_budget,
        bool_or(told.side in ('own_budget', 'adjusted_budget')) as has_own_budget

    from told

    where told.is_broken_down

    group by all

)

select
    paired.*,
    coalesce(paired.document_budget_yuan, paired.own_budget_yuan) as budget_yuan,
    coalesce(paired.adjusted_budget_yuan, budget_yuan) as base_yuan,
    known_sides.has_document_budget

from paired

inner join known_sides
    on paired.document_key = known_sides.document_key
    and paired.budgetary_unit_key = known_sides.budgetary_unit_key
    and paired.money = known_sides.money
    and paired.dimension = known_sides.dimension

where known_sides.has_final
    and (known_sides.has_document_budget or known_sides.has_own_budget)
    -- kinds are told as far as each document splits them: both must tell
    and (paired.dimension <> 'kind' or paired.final_yuan is not null and base_yuan is not null);
