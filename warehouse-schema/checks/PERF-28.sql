-- Weights of indicators add up.
-- 权重合计正确
--
-- severity: error
-- version: 1
-- stage: any
-- inputs: BUD11
-- condition: 绩效表印有权重或分值栏 | the sheet prints a column of weights
-- tolerance: X
-- bars: none
-- a row is: one table with a column of weights, or one document with indicators of which no
--     weight was read. Weights add up to 100, or to 90 where 10 are kept for the execution of
--     the budget; as shares of one, to 1

insert into check_case by name

with

weight_columns as (

    select list.label

    from vocabulary_list('form_column') as list

    where list.section = 'grid' and regexp_matches(list.label, '权重|分值')

),

weights as (

    select
        reading_figure.document_key,
        reading_figure.table_number,
        reading_figure.figure_key,
        reading_figure.row_number,
        reading_figure.printed_text,
        reading_figure.quantity,
        bool_or(contains(reading_figure.row_label, '执行率')) over (
            partition by reading_figure.document_key, reading_figure.table_number
        ) as holds_execution

    from reading_figure

    inner join check_document
        on reading_figure.document_key = check_document.document_key

    semi join weight_columns
        on regexp_replace(reading_figure.column_label, '\s|[（(][^）)]*[）)]', '', 'g')
            = weight_columns.label

    where reading_figure.quantity is not null
        and not regexp_matches(reading_figure.row_label, '^(?:合计|总计|总分|小计)')

),

sums as (

    select
        weights.document_key,
        weights.table_number,
        sum(weights.quantity) as weight_sum,
        bool_or(weights.holds_execution) as holds_execution,
        list(weights.figure_key order by weights.row_number, weights.figure_key) as places

    from weights

    group by weights.document_key, weights.table_number

),

sheets as (

    select distinct check_indicator.document_key

    from check_indicator

)

select
    'PERF-28' as check_id,
    sums.document_key,
    'target' as figure_kind,
    'BUD11' as table_id,
    sums.table_number,
    '权重合计' as subject,
    cast(null as varchar) as verdict,
    cast(null as varchar) as reason,
    '各指标权重之和' as left_label,
    sums.weight_sum as left_value,
    '应为' as right_label,
    case
        when sums.weight_sum <= 2 then 1
        when sums.weight_sum = 90 and not sums.holds_execution then 90
        else 100
    end as right_value,
    0 as tolerance,
    '分' as unit,
    cast(null as varchar) as note,
    sums.places as left_places

from sums

union all by name

select
    'PERF-28' as check_id,
    sheets.document_key,
    'target' as figure_kind,
    'BUD11' as table_id,
    '权重合计' as subject,
    'insufficient_data' as verdict,
    'condition_open' as reason,
    '各指标权重之和' as left_label,
    '应为' as right_label,
    '没有读到权重栏，不能确定是否印有权重' as note

from sheets

anti join sums
    on sheets.document_key = sums.document_key;
