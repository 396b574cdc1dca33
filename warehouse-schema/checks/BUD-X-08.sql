-- The fiscal part of a code is not larger than the whole.
-- 财政拨款支出不大于全部支出
--
-- severity: error
-- version: 1
-- stage: budget
-- inputs: BUD01, BUD03, BUD05, BUD08, BUD09
-- condition: 收入不全部为当年财政拨款；按功能分类列示 | not all income is fiscal
--     money of the year; rows are functions
-- tolerance: E
-- bars: both
-- a row is: one row and column (合计, 基本支出, 项目支出) of a table of expenditure; a release with
--     fiscal money only gives one row

insert into check_case by name

select
    'BUD-X-08' as check_id,
    sums.document_key,
    sums.figure_kind,
    'BUD03' as table_id,
    sums.table_number,
    trim(sums.row_text || ' ' || sums.column_text) as subject,
    '各类财政拨款支出表之和' as left_label,
    sums.fiscal_yuan as left_value,
    sums.fiscal_places as left_places,
    '支出总表' as right_label,
    sums.whole_yuan as right_value,
    sums.whole_places as right_places,
    'at_most' as relation,
    sums.tolerance,
    cast(null as varchar) as verdict,
    cast(null as varchar) as reason

from budget_expenditure as sums

-- the part is at most the whole, whatever the money is that cannot be told
left join budget_income as incomes
    on sums.disclosure_key = incomes.disclosure_key
    and sums.figure_kind = incomes.figure_kind

where sums.fiscal_yuan <> 0
    and coalesce(incomes.is_all_fiscal, 'open') <> 'yes'

union all by name

select
    'BUD-X-08' as check_id,
    incomes.document_key,
    incomes.figure_kind,
    'BUD01' as table_id,
    incomes.table_number,
    '全部收入' as subject,
    '收入总计' as left_label,
    incomes.total_yuan as left_value,
    incomes.places as left_places,
    '财政拨款' as right_label,
    incomes.fiscal_yuan as right_value,
    'not_applicable' as verdict,
    'condition_false' as reason

from budget_income as incomes

where incomes.is_all_fiscal = 'yes';
