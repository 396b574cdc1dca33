-- Printed changes of the three public expenses are this year minus last year.
-- 增减额、增减率正确
--
-- severity: warning
-- version: 1
-- stage: any
-- inputs: BUD07, FIN09
-- condition: 表中列有本年与上年数 | the table prints both years
-- tolerance: E; P
-- bars: none
-- a row is: one printed change of one item of one table; a table without changes is one

insert into check_case by name

with

amounts as (

    select three_public_line.*

    from three_public_line

    where three_public_line.amount_yuan is not null
        and three_public_line.figure_kind in (
            'budget', 'adjusted_budget', 'execution', 'final_account'
        )

),

changes as (

    select
        three_public_line.*,
        three_public_line.figure_kind = 'change_percent' as is_rate,
        coalesce(three_public_line.quantity, three_public_line.amount_yuan) as change

    from three_public_line

    where three_public_line.figure_kind in ('change_amount', 'change_percent')

),

-- 本年预算数 against 上年预算数; where final figures are printed too, a change may be that of the
-- final figures, or of a final figure against its budget: the pair that comes nearest is meant
year_pairs as (

    select
        changes.figure_key as change_key,
        later.figure_key as later_key,
        earlier.figure_key as earlier_key,
        later.amount_yuan as later_yuan,
        earlier.amount_yuan as earlier_yuan,
        later.amount_yuan - earlier.amount_yuan as difference_yuan,
        case
            when not changes.is_rate then difference_yuan
            when earlier.amount_yuan <> 0 then 100 * difference_yuan / earlier.amount_yuan
        end as computed,
        -- a rate may be printed as a share of one
        case
            when changes.is_rate
                and abs(100 * changes.change - computed) < abs(changes.change - computed)
                then 100 * changes.change
            else changes.change
        end as stated,
        abs(stated - computed) as gap,
        later.step_yuan + earlier.step_yuan as steps_yuan

    from changes

    inner join amounts as later
        on changes.document_key = later.document_key
        and changes.table_number = later.table_number
        and changes.row_number = later.row_number
        and changes.item = later.item
        and changes.fund = later.fund
        and later.fiscal_year = later.document_year

    inner join amounts as earlier
        on changes.document_key = earlier.document_key
        and changes.table_number = earlier.table_number
        and changes.row_number = earlier.row_number
        and changes.item = earlier.item
        and changes.fund = earlier.fund
        and (
            (
                earlier.fiscal_year = earlier.document_year - 1
                and earlier.figure_kind = later.figure_kind
            )
            or (
                earlier.fiscal_year = earlier.document_year
                and later.figure_kind in ('final_account', 'execution')
                and earlier.figure_kind in ('budget', 'adjusted_budget')
                and later.table_id = 'FIN09'
            )
        )

    qualify row_number() over (
        partition by changes.figure_key
        order by gap nulls last, later.figure_key, earlier.figure_key
    ) = 1

)

select
    'SAN-09' as check_id,
    changes.document_key,
    coalesce(stated.figure_kind, changes.figure_kind) as figure_kind,
    changes.table_id,
    changes.table_number,
    concat_ws(
        ' ',
        nullif(changes.row_label, ''),
        changes.column_label
    ) as subject,
    case
        when year_pairs.change_key is null then 'not_applicable'
        when changes.is_rate and year_pairs.earlier_yuan = 0 then 'not_applicable'
    end as verdict,
    case when changes.is_rate then '所列增减率' else '所列增减额' end as left_label,
    coalesce(year_pairs.stated, changes.change) as left_value,
    [changes.figure_key] as left_places,
    case when changes.is_rate then '按两年数计算的增减率' else '本年数减上年数' end
        as right_label,
    year_pairs.computed as right_value,
    case
        when year_pairs.change_key is not null
            then [year_pairs.later_key, year_pairs.earlier_key]
    end as right_places,
    case when changes.is_rate then '%' else '元' end as unit,
    case
        when not changes.is_rate
            then cast((changes.step_yuan + year_pairs.steps_yuan) / 2 as decimal(18, 2))
        when year_pairs.earlier_yuan <> 0
            then greatest(
                0.5, abs(year_pairs.difference_yuan / year_pairs.earlier_yuan)
            )
    end as tolerance

from changes

left join year_pairs
    on changes.figure_key = year_pairs.change_key

left join amounts as stated
    on year_pairs.later_key = stated.figure_key

union all by name

select
    'SAN-09' as check_id,
    amounts.document_key,
    amounts.table_id,
    amounts.table_number,
    '增减' as subject,
    'not_applicable' as verdict,
    '所列增减额' as left_label

from amounts

anti join changes
    on amounts.document_key = changes.document_key
    and amounts.table_number = changes.table_number

group by amounts.document_key, amounts.table_id, amounts.table_number;
