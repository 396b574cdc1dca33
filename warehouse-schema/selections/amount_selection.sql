-- Which figures give the facts: the leaves of the first source that closes with its own total.
-- 形成事实的数字：取首个与自身合计相符的来源的末级数字
--
-- a row is: one figure in one fact it can give; is_fact marks those that give it. A source is
-- one table, or all sentences, of a document; of the sources of a disclosure one is chosen.
-- Parts that do not add up to the figure they are parts of are set aside, and that figure
-- stands for them

create or replace temp table amount_selection as

with

distinct_sources as (

    select distinct
        document_disclosure.disclosure_key,
        document_disclosure.edition,
        document_disclosure.arrival,
        amount_position.document_key,
        amount_position.fact_table,
        amount_position.partition_code,
        amount_position.fiscal_year,
        amount_position.figure_kind,
        amount_position.source_order,
        amount_position.source_table,
        amount_position.table_number

    from amount_position

    inner join document_disclosure
        on amount_position.document_key = document_disclosure.document_key

),

-- numbered apart from their figures: a rank over all figures would sort them in one thread
numbered_sources as (

    select
        distinct_sources.*,
        row_number() over (
            order by
                distinct_sources.disclosure_key,
                distinct_sources.fact_table,
                distinct_sources.partition_code,
                distinct_sources.fiscal_year,
                distinct_sources.figure_kind,
                distinct_sources.source_order,
                distinct_sources.source_table,
                -- of two documents with the same table the later load corrects the former
                distinct_sources.edition desc,
                distinct_sources.arrival,
                distinct_sources.table_number
        ) as source_number

    from distinct_sources

),

numbered_positions as (

    select
        amount_position.*,
        numbered_sources.disclosure_key,
        numbered_sources.source_number

    from amount_position

    inner join numbered_sources
        on amount_position.document_key = numbered_sources.document_key
        and amount_position.fact_table = numbered_sources.fact_table
        and amount_position.partition_code is not distinct from numbered_sources.partition_code
        and amount_position.fiscal_year is not distinct from numbered_sources.fiscal_year
        and amount_position.figure_kind = numbered_sources.figure_kind
        and amount_position.source_order = numbered_sources.source_order
        and amount_position.source_table = numbered_sources.source_table
        and amount_position.table_number is not distinct from numbered_sources.table_number

),

-- what stands in tables, by far the most, is not ranked and so not sorted
ranked_positions as (

    select
        numbered_positions.*,
        row_number() over (
            partition by
                numbered_positions.source_number,
                numbered_positions.code_path,
                numbered_positions.part_path
            order by numbered_positions.figure_number
        ) as statement_rank

    from numbered_positions

    where numbered_positions.source_table in ('STATEMENT', 'PERF')

    union all

    select numbered_positions.*, 1 as statement_rank

    from numbered_positions

    where numbered_positions.source_table not in ('STATEMENT', 'PERF')

),

-- a table that parts its total by functions and again by kinds is read by its functions
coded_sources as (

    select distinct ranked_positions.source_number

    from ranked_positions

    where ranked_positions.is_counted and ranked_positions.code_path <> ''

),

counted_positions as (

    select ranked_positions.*

    from ranked_positions

    left join coded_sources
        on ranked_positions.source_number = coded_sources.source_number

    where ranked_positions.is_counted
        and ranked_positions.statement_rank = 1
        and not (ranked_positions.is_part_row and coded_sources.source_number is not null)

),

lowest_parts as (

    select counted_positions.*

    from counted_positions

    anti join counted_positions as below
        on counted_positions.source_number = below.source_number
        and counted_positions.row_number = below.row_number
        and counted_positions.code_path = below.code_path
        and counted_positions.part_path <> below.part_path
        and starts_with(below.part_path, counted_positions.part_path)

),

broken_parents as (

    select
        counted_positions.source_number,
        counted_positions.row_number,
        counted_positions.code_path,
        counted_positions.part_path

    from counted_positions

    inner join lowest_parts
        on counted_positions.source_number = lowest_parts.source_number
        and counted_positions.row_number = lowest_parts.row_number
        and counted_positions.code_path = lowest_parts.code_path
        and counted_positions.part_path <> lowest_parts.part_path
        and starts_with(lowest_parts.part_path, counted_positions.part_path)

    -- sentences name some parts of a total; the row of a table names all of them, and 本年收入
    -- is a total without what was carried over
    where counted_positions.part_path not in ('/', '/total/')
        or (counted_positions.row_number > 0 and counted_positions.part_code <> 'current')

    group by
        counted_positions.source_number,
        counted_positions.row_number,
        counted_positions.code_path,
        counted_positions.part_path,
        counted_positions.figure_key,
        counted_positions.figure_value

    having abs(counted_positions.figure_value - sum(lowest_parts.figure_value))
        > rounding_envelope(count(*), min(lowest_parts.step_yuan))

),

whole_positions as (

    select counted_positions.*

    from counted_positions

    anti join broken_parents
        on counted_positions.source_number = broken_parents.source_number
        and counted_positions.row_number = broken_parents.row_number
        and counted_positions.code_path = broken_parents.code_path
        and counted_positions.part_path <> broken_parents.part_path
        and starts_with(counted_positions.part_path, broken_parents.part_path)

),

leaves as (

    select whole_positions.*

    from whole_positions

    anti join whole_positions as below
        on whole_positions.source_number = below.source_number
        and starts_with(below.code_path, whole_positions.code_path)
        and starts_with(below.part_path, whole_positions.part_path)
        and (
            whole_positions.code_path <> below.code_path
            or whole_positions.part_path <> below.part_path
        )

),

stated_totals as (

    select
        totals.source_number,
        totals.figure_key,
        totals.is_part_total,
        totals.figure_value as total_value,
        sum(leaves.figure_value) as leaf_value,
        abs(totals.figure_value - sum(leaves.figure_value))
            <= rounding_envelope(count(*), min(leaves.step_yuan)) as is_closed

    from ranked_positions as totals

    inner join leaves
        on totals.source_number = leaves.source_number
        and starts_with(leaves.part_path, totals.part_path)

    where (totals.is_total or totals.is_part_total)
        and totals.statement_rank = 1
        and totals.role in ('item', 'total', 'subtotal')

    group by
        totals.source_number, totals.figure_key, totals.is_part_total, totals.figure_value

),

sources as (

    select
        ranked_positions.source_number,
        bool_or(table_body.is_publisher) as is_publisher,
        count(leaves.figure_key) as leaf_count,
        bool_and(leaves.is_total) as is_total_alone

    from ranked_positions

    inner join table_body
        on ranked_positions.document_key = table_body.document_key
        and ranked_positions.body_code = table_body.body_code
        and ranked_positions.body_name = table_body.body_name

    left join leaves
        on ranked_positions.source_number = leaves.source_number
        and ranked_positions.figure_key = leaves.figure_key

    group by ranked_positions.source_number

),

-- a table without total closes where each of its subtotals does
closed_sources as (

    select
        stated_totals.source_number,
        coalesce(
            bool_or(stated_totals.is_closed) filter (not stated_totals.is_part_total),
            bool_and(stated_totals.is_closed)
        ) as is_closed,
        coalesce(
            arg_max(
                stated_totals.total_value,
                (stated_totals.is_closed, stated_totals.total_value)
            ) filter (not stated_totals.is_part_total),
            sum(stated_totals.total_value)
        ) as total_value,
        coalesce(
            arg_max(
                stated_totals.leaf_value,
                (stated_totals.is_closed, stated_totals.total_value)
            ) filter (not stated_totals.is_part_total),
            sum(stated_totals.leaf_value)
        ) as leaf_value

    from stated_totals

    group by stated_totals.source_number

),

ranked_sources as (

    select
        numbered_sources.source_number,
        numbered_sources.disclosure_key,
        numbered_sources.fact_table,
        numbered_sources.partition_code,
        numbered_sources.fiscal_year,
        numbered_sources.figure_kind,
        closed_sources.is_closed,
        closed_sources.total_value,
        closed_sources.leaf_value,
        sources.is_publisher,
        sources.leaf_count,
        -- of closed sources one that parts its total tells more than one that does not
        dense_rank() over (
            partition by
                numbered_sources.disclosure_key,
                numbered_sources.fact_table,
                numbered_sources.partition_code,
                numbered_sources.fiscal_year,
                numbered_sources.figure_kind
            order by
                sources.leaf_count = 0,
                not sources.is_publisher,
                not coalesce(closed_sources.is_closed, false),
                sources.is_total_alone,
                numbered_sources.source_number
        ) as source_rank

    from numbered_sources

    inner join sources
        on numbered_sources.source_number = sources.source_number

    left join closed_sources
        on numbered_sources.source_number = closed_sources.source_number

),

chosen_sources as (

    select
        ranked_sources.*,
        ranked_sources.source_rank = 1
            and ranked_sources.leaf_count > 0
            and not (
                ranked_sources.partition_code = 'fiscal_appropriation'
                and bool_or(ranked_sources.partition_code <> 'fiscal_appropriation') over (
                    partition by
                        ranked_sources.disclosure_key,
                        ranked_sources.fact_table,
                        ranked_sources.fiscal_year,
                        ranked_sources.figure_kind
                )
            ) as is_chosen

    from ranked_sources

)

select
    ranked_positions.*,
    chosen_sources.is_chosen,
    chosen_sources.is_closed,
    chosen_sources.is_publisher,
    chosen_sources.total_value as source_total_value,
    chosen_sources.leaf_value as source_leaf_value,
    leaves.figure_key is not null as is_leaf,
    leaves.figure_key is not null and chosen_sources.is_chosen as is_fact,
    ranked_positions.is_counted
        and ranked_positions.statement_rank = 1
        and whole_positions.figure_key is null as is_set_aside,
    case
        when ranked_positions.part_code not in ('total', 'table_total')
            then coalesce(unsplit_part.part_code, ranked_positions.part_code)
        when ranked_positions.fact_table <> 'fact_key_figure' then 'not_disclosed'
        when exists (
            select 1
            from stg_part
            where stg_part.part_list = ranked_positions.part_list
                and not stg_part.is_total
        ) then 'not_disclosed'
        else 'total'
    end as member_code

from ranked_positions

inner join chosen_sources
    on ranked_positions.source_number = chosen_sources.source_number

left join leaves
    on ranked_positions.source_number = leaves.source_number
    and ranked_positions.figure_key = leaves.figure_key

left join whole_positions
    on ranked_positions.source_number = whole_positions.source_number
    and ranked_positions.figure_key = whole_positions.figure_key

left join stg_part as unsplit_part
    on ranked_positions.part_list = unsplit_part.part_list
    and ranked_positions.part_code || '_not_split' = unsplit_part.part_code;
