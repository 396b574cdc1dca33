-- The money of each body by code, on the side of its year or of the year before beside it.
-- 各单位各科目金额，按本年、所比年度分列
--
-- a row is: one code at one level of one kind of money, of a year or of the year that it is set
--           beside; the money of a year stands on both sides where it has a year after it

create or replace temp table code_side as

with

sides as (

    select
        year_line.line_number,
        year_line.fiscal_year as this_year,
        year_line.prior_year,
        false as is_prior,
        mart_year_money.*

    from year_line

    inner join mart_year_money
        on year_line.document_key = mart_year_money.document_key
        and year_line.budgetary_unit_key = mart_year_money.budgetary_unit_key
        and year_line.dimension = mart_year_money.dimension
        and year_line.money = mart_year_money.money

    union all

    select
        year_line.line_number,
        year_line.fiscal_year as this_year,
        year_line.prior_year,
        true as is_prior,
        mart_year_money.*

    from year_line

    inner join mart_year_money
        on year_line.prior_document_key = mart_year_money.document_key
        and year_line.prior_budgetary_unit_key = mart_year_money.budgetary_unit_key
        and year_line.dimension = mart_year_money.dimension
        and year_line.money = mart_year_money.money

)

select
    sides.line_number,
    sides.this_year,
    sides.prior_year,
    sides.is_prior,
    sides.level,
    sides.comparable_code,
    sides.comparable_name,
    sides.conformed_code,
    sides.comparable_from_year,
    sides.comparable_to_year,
    sides.candidate_codes,
    sides.rule,
    sides.rule_name,
    -- a doubtful year since or until which a code is comparable matters where it parts both years
    sides.is_uncertain
    and not (
        sides.rule in ('unchanged', 'renamed', 'created')
        and coalesce(sides.comparable_from_year, 0) <= sides.prior_year
        and sides.this_year <= coalesce(sides.comparable_to_year, 9999)
    ) as is_uncertain,
    sides.barred_checks,
    sides.amount_yuan,
    sides.part_count,
    sides.figure_key,
    -- what was parted before or after both years is the same thing in the two of them
    sides.rule <> 'unchanged'
    and not (
        (starts_with(sides.rule, 'split') or sides.rule in ('created', 'abolished'))
        and coalesce(sides.comparable_from_year, 0) <= sides.prior_year
        and sides.this_year <= coalesce(sides.comparable_to_year, 9999)
    ) as is_telling

from sides;
