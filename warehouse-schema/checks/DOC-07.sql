-- Departments together do not exceed the division.
-- 各部门合计不大于本级政府
--
-- severity: info
-- version: 1
-- stage: any
-- inputs: BUD05, FIN05
-- condition: 本级政府的支出已录入 expectations/government_expenditure.csv | the expenditure of
--     the division's own government is in that list
-- tolerance: U
-- bars: none
-- a row is: one class of functions of one division, year and stage, at the first of its
--     departments

insert into check_case by name

with

class_rows as (

    select
        check_line.disclosure_key,
        check_line.document_key,
        check_line.table_id,
        check_line.code,
        check_line.row_label,
        check_line.amount_yuan,
        check_line.step_yuan,
        check_line.figure_key,
        check_document.division_key,
        check_document.fiscal_year,
        check_document.stage

    from check_line

    inner join check_document
        on check_line.document_key = check_document.document_key

    where check_document.scope = 'department'
        and check_document.division_key <> 0
        and check_line.table_id
            = case check_document.stage when 'budget' then 'BUD05' else 'FIN05' end
        and check_line.measure = 'total'
        and check_line.role = 'item'
        and check_line.dimension = 'function'
        and length(check_line.code) = 3

    qualify row_number() over (
        partition by check_line.disclosure_key, check_line.code order by check_line.figure_key
    ) = 1

),

class_sums as (

    select
        class_rows.division_key,
        class_rows.fiscal_year,
        class_rows.stage,
        class_rows.table_id,
        class_rows.code,
        min(class_rows.row_label) as row_label,
        min(class_rows.document_key) as document_key,
        count(*) as department_count,
        sum(class_rows.amount_yuan) as amount_yuan,
        max(class_rows.step_yuan) as step_yuan,
        list(class_rows.figure_key order by class_rows.document_key, class_rows.figure_key)
            as places

    from class_rows

    group by
        class_rows.division_key,
        class_rows.fiscal_year,
        class_rows.stage,
        class_rows.table_id,
        class_rows.code

)

select
    'DOC-07' as check_id,
    class_sums.document_key,
    class_sums.stage as figure_kind,
    class_sums.table_id,
    class_sums.code || ' ' || class_sums.row_label || ' 各部门' as subject,
    '已入库各部门合计' as left_label,
    class_sums.amount_yuan as left_value,
    class_sums.places as left_places,
    '本级政府支出' as right_label,
    government_amount.amount_yuan as right_value,
    class_sums.step_yuan as tolerance,
    'at_most' as relation,
    case when government_amount.amount_yuan is null then 'pair_absent' end as reason,
    '已入库部门 ' || class_sums.department_count || ' 个'
        || case
            when government_amount.amount_yuan > 0
                then '，占本级支出的 '
                    || round(class_sums.amount_yuan * 100 / government_amount.amount_yuan, 1)
                    || '%'
            else ''
        end as note

from class_sums

left join government_amount
    on class_sums.division_key = government_amount.division_key
    and class_sums.fiscal_year = government_amount.fiscal_year
    and class_sums.stage = government_amount.stage
    and class_sums.code = government_amount.code;
