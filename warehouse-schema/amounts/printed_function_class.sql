-- Classes of function that a disclosure prints for all of its expenditure in its table of revenue
-- and expenditure, where the rows that break the expenditure down carry no code.
-- 收支总表所列各类功能分类支出（支出明细未列科目的文件）
--
-- a row is: one class of function of one body in one current disclosure, in one kind of figure; the
--           classes of a body add up to its whole expenditure, or none of them has a row

create or replace temp table printed_function_class as

with

wholes as (

    select
        mart_amount.document_key,
        mart_amount.budgetary_unit_key,
        mart_amount.figure_kind,
        mart_amount.is_of_other_stage,
        sum(mart_amount.amount_yuan) as whole_yuan

    from mart_amount

    where mart_amount.money = 'expenditure'

    group by
        mart_amount.document_key,
        mart_amount.budgetary_unit_key,
        mart_amount.figure_kind,
        mart_amount.is_of_other_stage

    having bool_and(mart_amount.class_code = '')

),

names as (

    select
        dim_function.class_code,
        dim_function.valid_from_year,
        dim_function.valid_to_year,
        min(dim_function.class_name) as class_name

    from dim_function

    group by
        dim_function.class_code, dim_function.valid_from_year, dim_function.valid_to_year

),

classes as (

    select
        wholes.*,
        mart_printed_sum.code,
        (
            select
                min_by(
                    names.class_name, (names.valid_to_year is not null, names.class_name)
                )
            from names
            where names.class_code = mart_printed_sum.code
                and coalesce(names.valid_from_year <= dim_document.fiscal_year, true)
                and coalesce(names.valid_to_year >= dim_document.fiscal_year, true)
        ) as name,
        mart_printed_sum.amount_yuan,
        mart_printed_sum.figure_key

    from wholes

    inner join mart_printed_sum
        on wholes.document_key = mart_printed_sum.document_key
        and wholes.budgetary_unit_key = mart_printed_sum.budgetary_unit_key
        and wholes.figure_kind = mart_printed_sum.figure_kind
        and mart_printed_sum.money = 'expenditure'
        and mart_printed_sum.part_code = 'total'
        and length(mart_printed_sum.code) = 3

    inner join dim_document
        on wholes.document_key = dim_document.document_key

    -- of two amounts for one class nobody can tell which is the one: they add up to more
    qualify sum(mart_printed_sum.amount_yuan) over (
        partition by wholes.document_key, wholes.budgetary_unit_key, wholes.figure_kind
    ) = wholes.whole_yuan

)

select
    classes.document_key,
    classes.budgetary_unit_key,
    classes.figure_kind,
    classes.is_of_other_stage,
    classes.code,
    classes.name,
    classes.amount_yuan,
    classes.figure_key,
    barred_figure.check_ids as barred_checks

from classes

left join barred_figure
    on classes.figure_key = barred_figure.place_key

order by
    classes.document_key, classes.budgetary_unit_key, classes.figure_kind, classes.code;
