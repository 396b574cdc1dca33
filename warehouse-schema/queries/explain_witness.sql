-- Other places where the same fact is printed, alone or within a sum.
-- 同一事实在文件中另外印出的各处（单独印出，或包含在合计之内）
--
-- a row is: one other printed figure of the facts that the figure asked for gives or witnesses
-- (parameter 1)

with

asked as (

    select fact_table, figure_key
    from fact_witness
    where figure_key = $1 or witness_figure_key = $1

),

places as (

    select
        fact_witness.witness_figure_key as figure_key,
        fact_witness.covered_fact_count,
        fact_witness.is_agreeing

    from fact_witness

    inner join asked
        on fact_witness.fact_table = asked.fact_table
        and fact_witness.figure_key = asked.figure_key

    union

    select
        asked.figure_key,
        1 as covered_fact_count,
        true as is_agreeing

    from asked

)

select
    figure.figure_key as "数字主键",
    figure.line as "行",
    figure.table_id as "表号",
    concat_ws(' ', nullif(figure.row_code, ''), figure.row_label) as "所在行",
    figure.column_label as "所在列",
    concat_ws(' ', figure.printed_text, figure.printed_unit) as "原文",
    max(places.covered_fact_count) as "涵盖项数",
    case when bool_and(places.is_agreeing) then '一致' else '不一致' end as "是否一致"

from places

inner join printed.figure as figure
    on places.figure_key = figure.figure_key

where figure.figure_key <> $1

group by all

order by figure.line, figure.figure_key

limit 40;
