-- Expenditure of bodies by kind: personnel, operating, project and what is not broken down.
-- 各单位支出按类别（人员、公用、项目、未列明）
--
-- a row is: one kind of expenditure of one money of one body in one current disclosure, in one kind
--           of figure; the kinds add up to the expenditure that is printed

create or replace temp table body_expenditure_kind as

with

kinds as (

    select
        mart_amount.document_key,
        mart_amount.budgetary_unit_key,
        mart_amount.figure_kind,
        mart_amount.is_of_other_stage,
        mart_amount.money,
        case
            when mart_amount.member_code = 'basic' then 'basic_not_split'
            when mart_amount.member_code = '' then 'not_disclosed'
            else mart_amount.member_code
        end as code,
        sum(mart_amount.amount_yuan) as amount_yuan,
        flatten(list(mart_amount.figure_keys order by mart_amount.figure_keys)) as figure_keys,
        distinct_words(mart_amount.barred_checks) as barred_checks

    from mart_amount

    where mart_amount.money in ('expenditure', 'grant')

    group by all

),

-- basic expenditure says what is personnel and what is operating, by column or else by class
basic_parts as (

    select
        mart_amount.*,
        bool_or(mart_amount.member_code in ('personnel', 'operating')) over (
            partition by
                mart_amount.document_key,
                mart_amount.budgetary_unit_key,
                mart_amount.figure_kind
        ) as is_printed,
        case
            when is_printed then mart_amount.member_code
            else list.line_code
        end as code

    from mart_amount

    left join vocabulary_list('economic_use') as list
        on mart_amount.class_code = list.code

    where mart_amount.money = 'basic'

),

splits as (

    select
        basic_parts.document_key,
        basic_parts.budgetary_unit_key,
        basic_parts.figure_kind,
        basic_parts.code,
        basic_parts.is_printed,
        sum(basic_parts.amount_yuan) as amount_yuan,
        flatten(list(basic_parts.figure_keys order by basic_parts.figure_keys)) as figure_keys,
        distinct_words(basic_parts.barred_checks) as barred_checks

    from basic_parts

    where basic_parts.code in ('personnel', 'operating')

    group by all

),

split_sums as (

    select
        splits.document_key,
        splits.budgetary_unit_key,
        splits.figure_kind,
        sum(splits.amount_yuan) as split_yuan

    from splits

    group by all

),

bases as (

    select
        kinds.document_key,
        kinds.budgetary_unit_key,
        kinds.figure_kind,
        kinds.is_of_other_stage,
        kinds.money,
        bool_or(kinds.code in ('personnel', 'operating')) as is_split,
        coalesce(
            sum(kinds.amount_yuan) filter (
                kinds.code in ('personnel', 'operating', 'basic_not_split')
            ),
            0
        ) as basic_yuan,
        coalesce(sum(kinds.amount_yuan) filter (kinds.code = 'not_disclosed'), 0) as open_yuan

    from kinds

    group by all

),

-- the split is of the basic expenditure if it stays within it and what no kind is printed for;
-- a thousandth of it is rounding
judged as (

    select
        bases.*,
        coalesce(
            not bases.is_split
            and split_sums.split_yuan > 0
            and split_sums.split_yuan
                <= bases.basic_yuan + bases.open_yuan + bases.basic_yuan / 1000,
            false
        ) as is_split_by_basic,
        case when is_split_by_basic then split_sums.split_yuan else 0 end as split_yuan,
        -- what the table of basic expenditure knows of money without a kind
        case
            when is_split_by_basic
                then least(
                    greatest(split_sums.split_yuan - bases.basic_yuan, 0), bases.open_yuan
                )
            else 0
        end as found_yuan

    from bases

    left join split_sums
        on bases.document_key = split_sums.document_key
        and bases.budgetary_unit_key = split_sums.budgetary_unit_key
        and bases.figure_kind = split_sums.figure_kind

)

select
    kinds.* replace (
        case kinds.code
            when 'basic_not_split'
                then kinds.amount_yuan + judged.found_yuan - judged.split_yuan
            when 'not_disclosed' then kinds.amount_yuan - judged.found_yuan
            else kinds.amount_yuan
        end as amount_yuan
    ),
    case
        when kinds.code = 'basic_not_split' and judged.is_split_by_basic then 'rest'
        when kinds.code = 'not_disclosed' and judged.found_yuan <> 0 then 'rest'
    end as basis

from kinds

inner join judged
    on kinds.document_key = judged.document_key
    and kinds.budgetary_unit_key = judged.budgetary_unit_key
    and kinds.figure_kind = judged.figure_kind
    and kinds.money = judged.money

union all by name

select
    splits.* exclude (is_printed),
    judged.is_of_other_stage,
    judged.money,
    case
        when judged.found_yuan <> 0 then 'basic_table'
        when not splits.is_printed then 'economic'
    end as basis

from splits

inner join judged
    on splits.document_key = judged.document_key
    and splits.budgetary_unit_key = judged.budgetary_unit_key
    and splits.figure_kind = judged.figure_kind
    and judged.is_split_by_basic;
