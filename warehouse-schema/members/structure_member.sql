-- What the expenditure of each body is made of, beside the whole that it is a part of.
-- 各单位支出构成项及其合计
--
-- a row is: one member of one structure of one body in one current disclosure, the whole and
--           subtotals among them

create or replace temp table structure_member as

with

amounts as (

    select mart_body_amount.*

    from mart_body_amount

    where mart_body_amount.is_leading_kind
        and mart_body_amount.money in ('expenditure', 'grant', 'basic')

),

-- a document that prints appropriations only is known by them
wholes as (

    select
        amounts.document_key,
        amounts.budgetary_unit_key,
        amounts.money,
        amounts.figure_kind,
        amounts.amount_yuan as whole_yuan,
        amounts.barred_checks as whole_barred_checks

    from amounts

    where amounts.dimension = 'total'

    qualify row_number() over (
        partition by amounts.document_key, amounts.budgetary_unit_key order by amounts.money
    ) = 1

),

-- expenditure that is printed without any code may have its functions in the appropriations
function_sources as (

    select
        wholes.*,
        coalesce(sum(amounts.amount_yuan) filter (amounts.money = 'grant'), 0) as grant_yuan,
        coalesce(
            not bool_or(amounts.money = wholes.money)
            and sum(amounts.amount_yuan) <= wholes.whole_yuan,
            false
        ) as is_by_grants

    from wholes

    left join amounts
        on wholes.document_key = amounts.document_key
        and wholes.budgetary_unit_key = amounts.budgetary_unit_key
        and amounts.dimension = 'function'
        and amounts.code <> ''

    group by
        wholes.document_key,
        wholes.budgetary_unit_key,
        wholes.money,
        wholes.figure_kind,
        wholes.whole_yuan,
        wholes.whole_barred_checks

)

select
    'kind' as structure,
    amounts.* exclude (dimension),
    wholes.whole_yuan,
    wholes.whole_barred_checks

from amounts

inner join wholes
    on amounts.document_key = wholes.document_key
    and amounts.budgetary_unit_key = wholes.budgetary_unit_key
    and amounts.money = wholes.money

where amounts.dimension in ('total', 'kind')

union all by name

select
    'function' as structure,
    amounts.* exclude (dimension, basis)
        replace (
            case
                when function_sources.is_by_grants and amounts.code = ''
                    then amounts.amount_yuan - function_sources.grant_yuan
                else amounts.amount_yuan
            end as amount_yuan
        ),
    case
        when function_sources.is_by_grants and amounts.code = '' then 'rest'
        when function_sources.is_by_grants then 'grant'
    end as basis,
    function_sources.whole_yuan,
    function_sources.whole_barred_checks

from amounts

inner join function_sources
    on amounts.document_key = function_sources.document_key
    and amounts.budgetary_unit_key = function_sources.budgetary_unit_key
    and case
        when function_sources.is_by_grants and amounts.code <> '' then 'grant'
        else function_sources.money
    end = amounts.money

where amounts.dimension = 'function'
    and not (
        function_sources.is_by_grants
        and amounts.code = ''
        and amounts.amount_yuan = function_sources.grant_yuan
    )

union all by name

select
    'economic' as structure,
    amounts.* exclude (dimension),
    sum(amounts.amount_yuan) over body as whole_yuan,
    string_agg(amounts.barred_checks, '、') over body as whole_barred_checks

from amounts

where amounts.dimension = 'economic'

window body as (
    partition by amounts.document_key, amounts.budgetary_unit_key
    order by amounts.code, amounts.money, amounts.barred_checks
    rows between unbounded preceding and unbounded following
);
