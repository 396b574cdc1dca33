-- The opening balance is last year's closing balance.
-- 年初结转等于上年年末结转
--
-- severity: error
-- version: 1
-- stage: final_account
-- inputs: FIN01, FIN04, FIN05, FIN07, FIN08
-- condition: 上年决算已入库且口径相同 | the final account of the year before is loaded, of the
--     same scope
-- tolerance: U
-- bars: both
-- a row is: one balance (all money, fiscal appropriation, one fund, one row of a fund) of one
--     final account; a balance that is blank is nothing where the table's grand total is the
--     year's own sum

set variable opening_adjustments = (
    select string_agg('(?:' || list.pattern || ')', '|' order by list.pattern)

    from vocabulary_list('opening_adjustment') as list
);

insert into check_case by name

with

printed_balances as (

    select
        check_position.disclosure_key,
        check_position.document_key,
        regexp_replace(check_position.position, '^(opening|closing)_', '') as fund,
        starts_with(check_position.position, 'opening') as is_opening,
        check_position.code_path,
        check_position.table_id,
        check_position.table_number,
        check_position.row_label,
        check_position.subject,
        check_position.amount_yuan,
        check_position.step_yuan,
        check_position.figure_key

    from check_position

    where regexp_matches(check_position.position, '^(opening|closing)_balance')
        and check_position.amount_yuan is not null
        and check_position.is_table
        and check_position.fiscal_year = check_position.document_year

    qualify row_number() over (
        partition by
            check_position.disclosure_key, check_position.position, check_position.code_path
        order by check_position.table_id, check_position.figure_key
    ) = 1

),

-- 总计 = 本年合计: nothing was carried over
empty_balances as (

    select
        grand.disclosure_key,
        grand.document_key,
        'balance' as fund,
        grand.measure = 'revenue' as is_opening,
        '' as code_path,
        grand.table_id,
        grand.table_number,
        grand.row_label,
        case when grand.measure = 'revenue' then '年初结转和结余' else '年末结转和结余' end
            as subject,
        cast(0 as decimal(18, 2)) as amount_yuan,
        grand.step_yuan,
        grand.figure_key

    from check_line as grand

    inner join check_line as current_year
        on grand.document_key = current_year.document_key
        and grand.table_number = current_year.table_number
        and grand.measure = current_year.measure
        and grand.figure_kind = current_year.figure_kind
        and grand.amount_yuan = current_year.amount_yuan

    where grand.table_id = 'FIN01'
        and grand.measure in ('revenue', 'expenditure')
        and grand.code = 'grand'
        and current_year.code = 'current'

    qualify row_number() over (
        partition by grand.disclosure_key, grand.measure order by grand.figure_key
    ) = 1

),

balances as (

    select * from printed_balances

    union all by name

    select empty_balances.*

    from empty_balances

    anti join printed_balances
        on empty_balances.disclosure_key = printed_balances.disclosure_key
        and empty_balances.fund = printed_balances.fund
        and empty_balances.is_opening = printed_balances.is_opening
        and empty_balances.code_path = printed_balances.code_path

),

final_paragraphs as materialized (

    select check_document.disclosure_key, printed_narrative.text

    from printed.narrative as printed_narrative

    inner join check_document
        on printed_narrative.document_key = check_document.document_key

    where check_document.stage = 'final_account'

),

adjusted_disclosures as (

    select distinct final_paragraphs.disclosure_key

    from final_paragraphs

    where regexp_matches(final_paragraphs.text, getvariable('opening_adjustments'))

)

select
    'DOC-01' as check_id,
    opening.document_key,
    closing.document_key as other_document_key,
    'final_account' as figure_kind,
    opening.table_id,
    opening.table_number,
    opening.subject || case when opening.code_path = '' then '' else ' ' || opening.row_label end
        as subject,
    '本年年初数' as left_label,
    opening.amount_yuan as left_value,
    [opening.figure_key] as left_places,
    '上年年末数' as right_label,
    closing.amount_yuan as right_value,
    case when closing.figure_key is not null then [closing.figure_key] end as right_places,
    greatest(opening.step_yuan, closing.step_yuan) as tolerance,
    case
        when closing.figure_key is null then coalesce(disclosure_pair.reason, 'side_absent')
    end as reason,
    case when adjusted_disclosures.disclosure_key is not null then 'info' end as severity,
    case
        when adjusted_disclosures.disclosure_key is not null
            and opening.amount_yuan <> closing.amount_yuan
            then '文字说明年初数有调整'
    end as note

from balances as opening

inner join disclosure_pair
    on opening.disclosure_key = disclosure_pair.disclosure_key
    and disclosure_pair.pair_kind = 'year_before'

left join balances as closing
    on disclosure_pair.other_document_key = closing.disclosure_key
    and not closing.is_opening
    and opening.fund = closing.fund
    and opening.code_path = closing.code_path

left join adjusted_disclosures
    on opening.disclosure_key = adjusted_disclosures.disclosure_key

where opening.is_opening;
