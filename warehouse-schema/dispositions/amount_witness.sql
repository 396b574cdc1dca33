-- Figures that state again what facts state: one fact, or the sum of some.
-- 与事实相印证的数字：与一条或若干条事实之和相同
--
-- a row is: one fact figure and one witness that covers it

create or replace temp table amount_witness as

with

witnesses as (

    select * from amount_selection

    where not is_fact
        and (statement_rank > 1 or is_part_row or (is_leaf and not is_chosen))

),

pairs as (

    select
        facts.fact_table,
        facts.figure_key,
        witnesses.figure_key as witness_figure_key,
        facts.figure_value,
        witnesses.figure_value as witness_value,
        facts.step_yuan,
        witnesses.step_yuan as witness_step_yuan

    from amount_selection as facts

    inner join witnesses
        on facts.disclosure_key = witnesses.disclosure_key
        and facts.fact_table = witnesses.fact_table
        and facts.partition_code = witnesses.partition_code
        and facts.fiscal_year is not distinct from witnesses.fiscal_year
        and facts.figure_kind = witnesses.figure_kind
        and facts.is_publisher = witnesses.is_publisher
        and starts_with(facts.code_path, witnesses.code_path)
        and starts_with(facts.part_path, witnesses.part_path)

    where facts.is_fact

    union all by name

    select * from sentence_witness

)

select
    pairs.fact_table,
    pairs.figure_key,
    pairs.witness_figure_key,
    pairs.witness_value,
    count(*) over (
        partition by pairs.fact_table, pairs.witness_figure_key
    ) as covered_fact_count,
    sum(pairs.figure_value) over (
        partition by pairs.fact_table, pairs.witness_figure_key
    ) as covered_value,
    abs(
        pairs.witness_value - sum(pairs.figure_value) over (
            partition by pairs.fact_table, pairs.witness_figure_key
        )
    ) <= rounding_envelope(
        count(*) over (partition by pairs.fact_table, pairs.witness_figure_key),
        greatest(
            pairs.witness_step_yuan,
            max(pairs.step_yuan) over (
                partition by pairs.fact_table, pairs.witness_figure_key
            )
        )
    ) as is_agreeing

from pairs;
