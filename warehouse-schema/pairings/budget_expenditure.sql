-- What the tables of all money and of fiscal money show of one row and column.
-- 支出总表与各类财政拨款支出表同一行、栏的金额
--
-- a row is: one total or function code × column of the expenditure tables of a release; a side
--     without an amount is null, and 0 where its level is known to be complete

create or replace temp table budget_expenditure as

with

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

    from first_table_line()

    where table_id in ('BUD03', 'BUD05', 'BUD08', 'BUD09')
        and measure in ('total', 'basic', 'project')
        and (
            role = 'total'
            or (
                role = 'item'
                and dimension = 'function'
                and regexp_matches(code, '^[0-9]{3}')
            )
        )

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

-- columns and levels that a table prints
printed_cells as (

    select distinct disclosure_key, figure_kind, table_id = 'BUD03' as is_whole, table_id,
        measure, code_length

    from cells

),

level_sums as (

    select
        disclosure_key,
        figure_kind,
        table_id = 'BUD03' as is_whole,
        measure,
        code_length,
        sum(amount_yuan) as amount_yuan,
        sum(step_yuan) as steps_yuan

    from cells

    group by all

),

-- a code that is missing is zero where the codes of its level give the totals on both sides
closed_levels as (

    select
        level_sums.disclosure_key,
        level_sums.figure_kind,
        level_sums.measure,
        level_sums.code_length

    from level_sums

    inner join level_sums as total
        on level_sums.disclosure_key = total.disclosure_key
        and level_sums.figure_kind = total.figure_kind
        and level_sums.is_whole = total.is_whole
        and level_sums.measure = total.measure
        and total.code_length = 0

    where abs(level_sums.amount_yuan - total.amount_yuan) <= level_sums.steps_yuan

    group by all

    having count(*) = 2

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
        coalesce(
            max(cells.amount_yuan) filter (cells.table_id = 'BUD03'),
            case when bool_or(closed_levels.disclosure_key is not null) then 0 end
        ) as whole_yuan,
        coalesce(
            sum(cells.amount_yuan) filter (cells.table_id <> 'BUD03'),
            case when bool_or(closed_levels.disclosure_key is not null) then 0 end
        ) as fiscal_yuan,
        flatten(
            list(cells.places order by cells.places) filter (cells.table_id = 'BUD03')
        ) as whole_places,
        flatten(
            list(cells.places order by cells.table_id, cells.places)
                filter (cells.table_id <> 'BUD03')
        ) as fiscal_places,
        sum(cells.step_yuan) / 2 as tolerance

    from cells

    inner join comparable
        on cells.disclosure_key = comparable.disclosure_key
        and cells.figure_kind = comparable.figure_kind
        and cells.measure = comparable.measure
        and cells.code_length = comparable.code_length

    left join closed_levels
        on cells.disclosure_key = closed_levels.disclosure_key
        and cells.figure_kind = closed_levels.figure_kind
        and cells.measure = closed_levels.measure
        and cells.code_length = closed_levels.code_length

    group by
        cells.disclosure_key,
        cells.figure_kind,
        cells.measure,
        cells.code,
        comparable.code_length

)

select
    sums.*,
    whole_tables.document_key,
    whole_tables.table_number,
    fiscal_tables.has_government_fund,
    fiscal_tables.has_state_capital

from sums

inner join whole_tables
    on sums.disclosure_key = whole_tables.disclosure_key
    and sums.figure_kind = whole_tables.figure_kind

inner join fiscal_tables
    on sums.disclosure_key = fiscal_tables.disclosure_key
    and sums.figure_kind = fiscal_tables.figure_kind;
