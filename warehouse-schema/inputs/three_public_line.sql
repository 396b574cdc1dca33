-- The amounts of tables of three public expenses, by item.
-- 勾稽关系所用的“三公”经费表数据
--
-- a row is: one amount or printed change of one item, of any year, in a table of the publisher;
-- items are the columns of such a table, a row for each body, or its rows

create or replace temp table three_public_line as

select
    reading_figure.document_key,
    check_document.disclosure_key,
    reading_figure.document_year,
    reading_figure.fiscal_year,
    reading_figure.figure_kind,
    reading_figure.table_id,
    reading_figure.table_number,
    reading_figure.row_number,
    reading_figure.row_code,
    reading_figure.row_label,
    reading_figure.column_label,
    reading_figure.role,
    reading_figure.measure not in (
        'total', 'general_public', 'government_fund', 'state_capital'
    ) as is_in_columns,
    case when is_in_columns then 'total' else reading_figure.measure end as fund,
    case
        when starts_with(reading_figure.measure, 'three_public_')
            then replace(reading_figure.measure, 'three_public_', '')
        when reading_figure.measure = 'expenditure_meeting' then 'meetings'
        when reading_figure.measure = 'expenditure_training' then 'training'
        when is_in_columns then reading_figure.measure
        when reading_figure.role = 'total' and reading_figure.code in ('grand', 'current')
            then 'table_total'
        else reading_figure.code
    end as item,
    -- the list that the amount stands in: a row, or a column
    case
        when is_in_columns then cast(reading_figure.row_number as varchar)
        else reading_figure.column_label
    end as list_key,
    case when is_in_columns then reading_figure.row_label else reading_figure.column_label end
        as list_name,
    -- 合计 over the rows of several bodies
    coalesce(
        is_in_columns
            and bool_or(
                reading_figure.role = 'total'
                    and reading_figure.measure in (
                        'three_public_total',
                        'three_public_abroad',
                        'three_public_vehicles',
                        'three_public_vehicle_purchase',
                        'three_public_vehicle_operation',
                        'three_public_reception'
                    )
            ) over (
                partition by
                    reading_figure.document_key,
                    reading_figure.table_number,
                    reading_figure.row_number
            ),
        false
    ) as is_sum_of_bodies,
    reading_figure.amount_yuan,
    reading_figure.quantity,
    reading_figure.step_yuan,
    reading_figure.figure_key

from reading_figure

inner join check_document
    on reading_figure.document_key = check_document.document_key

inner join table_body
    on reading_figure.document_key = table_body.document_key
    and reading_figure.body_code = table_body.body_code
    and reading_figure.body_name = table_body.body_name

where reading_figure.table_id in ('BUD07', 'FIN09')
    and reading_figure.measure <> ''
    and coalesce(reading_figure.amount_yuan, reading_figure.quantity) is not null
    and table_body.is_publisher;
