-- Which facts each figure can give, and along which axis of its table.
-- 每个数字可形成的事实及其在表中的取数方向
--
-- a row is: one figure and one fact; what a final account prints of other years' balances is a
-- key figure and nothing else

create or replace temp table amount_use as

with

key_figures as (

    select
        reading_figure.figure_key,
        'fact_key_figure' as fact_table,
        stg_key_figure_source.partition_code,
        stg_key_figure_source.source_order,
        stg_key_figure_source.row_axis,
        stg_key_figure_source.partition_code as part_list,
        stg_key_figure_source.part_code,
        true as is_key_figure

    from reading_figure

    inner join stg_key_figure_source
        on reading_figure.source_table = stg_key_figure_source.source_table
        and reading_figure.measure = stg_key_figure_source.measure
        and (
            stg_key_figure_source.code = '' or stg_key_figure_source.code = reading_figure.code
        )

),

amounts as (

    select
        reading_figure.figure_key,
        stg_amount_source.fact_table,
        stg_amount_source.partition_code,
        stg_amount_source.source_order,
        stg_amount_source.row_axis,
        stg_amount_source.part_list,
        stg_amount_source.part_code,
        false as is_key_figure

    from reading_figure

    inner join stg_amount_source
        on reading_figure.source_table = stg_amount_source.source_table
        and reading_figure.measure = stg_amount_source.measure

    anti join key_figures
        on reading_figure.figure_key = key_figures.figure_key

)

select * from key_figures

union all

select * from amounts;
