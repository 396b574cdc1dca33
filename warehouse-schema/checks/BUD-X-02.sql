-- The expenditure table's total is the expenditure of the balance table.
-- 支出表与总表一致
--
-- severity: error
-- version: 1
-- stage: budget
-- inputs: BUD01, BUD03
-- condition: 有结转时，合计含或不含结转，取成立的一种读法 | With carry-over both readings are
--     tried
-- tolerance: E
-- bars: both
-- a row is: one table that prints a total

insert into check_case by name

select
    'BUD-X-02' as check_id,
    readings.document_key,
    nullif(readings.balance_document, readings.document_key) as other_document_key,
    readings.figure_kind,
    'BUD03' as table_id,
    readings.table_number,
    '合计' as subject,
    '支出总表合计' as left_label,
    readings.amount_yuan as left_value,
    [readings.figure_key] as left_places,
    case when is_year then '收支总表本年支出合计' else '收支总表支出总计' end as right_label,
    case when is_year then year_yuan else grand_yuan end as right_value,
    case when is_year then year_places else grand_places end as right_places,
    readings.tolerance,
    case
        when holds_year and not holds_grand and year_yuan <> grand_yuan
            then '支出总表合计等于本年支出合计，不含结转'
    end as note

from balance_reading('BUD03', ['total'], 'expenditure') as readings;
