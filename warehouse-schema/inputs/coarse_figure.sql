-- Figures printed more coarsely than their table: 22,118,861 among 79,189,400.34 and 0.00.
-- 比本表其他数字印得粗的数字
--
-- a row is: one amount that is not 0, in a table of which other amounts keep their last noughts
-- (64,840,547.00); where a table drops them, 15 beside 37.91 is 15.00

create or replace temp table coarse_figure as

with

amounts as (

    select
        reading_figure.figure_key,
        reading_figure.amount_yuan,
        reading_figure.step_yuan,
        min(reading_figure.step_yuan) over in_table as table_step_yuan,
        bool_or(regexp_matches(reading_figure.printed_text, '[.．][0-9]*0$')) over in_table
            as keeps_noughts

    from reading_figure

    where reading_figure.table_id <> 'NARRATIVE' and reading_figure.amount_yuan is not null

    window in_table as (
        partition by
            reading_figure.document_key,
            reading_figure.table_id,
            reading_figure.table_number,
            reading_figure.printed_unit
    )

)

select
    amounts.figure_key,
    amounts.step_yuan - amounts.table_step_yuan as excess_yuan

from amounts

where amounts.keeps_noughts
    and amounts.amount_yuan <> 0
    and amounts.step_yuan > amounts.table_step_yuan;
