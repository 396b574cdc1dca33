-- Basic expenditure by function equals basic expenditure by economic code.
-- 基本支出两种分类一致
--
-- severity: error
-- version: 1
-- stage: final_account
-- inputs: FIN05, FIN06
-- tolerance: E
-- bars: both
-- a row is: one disclosure and kind of figure

insert into check_case by name

with

lines as (

    select
        check_line.*,
        -- personnel and operating are rows or columns of the table by economic code
        case
            when check_line.role = 'subtotal' and check_line.code in ('personnel', 'operating')
                then check_line.code
            when check_line.role = 'total' then check_line.measure
        end as part,
        min(check_line.step_yuan) over (
            partition by check_line.document_key, check_line.table_number
        ) as table_step_yuan

    from check_line

    where check_line.table_id in ('FIN05', 'FIN06')

),

parts as (

    select lines.*

    from lines

    where lines.part in ('basic', 'personnel', 'operating')
        or (lines.part = 'total' and lines.table_id = 'FIN06')

    qualify row_number() over (
        partition by
            lines.disclosure_key,
            lines.figure_kind,
            lines.table_id,
            lines.part
        order by
            lines.document_key,
            lines.table_number,
            lines.row_number,
            lines.column_label,
            lines.figure_key
    ) = 1

),

-- the two parts, else their sum: 基本支出 of the one table, 合计 of the other
tables as (

    select
        parts.disclosure_key,
        parts.figure_kind,
        parts.table_id,
        min(parts.document_key) as document_key,
        min(parts.table_number) as table_number,
        case
            when parts.table_id = 'FIN05' then bool_or(parts.part = 'basic')
            else not bool_or(parts.part in ('personnel', 'operating'))
        end as is_whole,
        sum(parts.amount_yuan) filter (parts.part in ('basic', 'total')) as whole_yuan,
        list(parts.figure_key order by parts.figure_key)
            filter (parts.part in ('basic', 'total')) as whole_places,
        sum(parts.amount_yuan) filter (parts.part in ('personnel', 'operating'))
            as parts_yuan,
        list(parts.figure_key order by parts.part desc, parts.figure_key)
            filter (parts.part in ('personnel', 'operating')) as parts_places,
        count(*) filter (parts.part in ('personnel', 'operating')) as part_count,
        min(parts.table_step_yuan) as step_yuan

    from parts

    group by parts.disclosure_key, parts.figure_kind, parts.table_id

),

sides as (

    select
        tables.* exclude (whole_yuan, whole_places, parts_yuan, parts_places),
        case when tables.is_whole then tables.whole_yuan else tables.parts_yuan end
            as amount_yuan,
        case when tables.is_whole then tables.whole_places else tables.parts_places end
            as places,
        tables.step_yuan * case when tables.is_whole then 1 else tables.part_count end
            as steps_yuan

    from tables

)

select
    'FIN-X-07' as check_id,
    coalesce(functions.document_key, economics.document_key) as document_key,
    nullif(economics.document_key, functions.document_key) as other_document_key,
    figure_kind,
    case when functions.document_key is null then 'FIN06' else 'FIN05' end as table_id,
    coalesce(functions.table_number, economics.table_number) as table_number,
    '基本支出' as subject,
    '一般公共预算财政拨款支出决算表基本支出' as left_label,
    functions.amount_yuan as left_value,
    functions.places as left_places,
    '基本支出决算表人员经费加公用经费' as right_label,
    economics.amount_yuan as right_value,
    economics.places as right_places,
    cast((functions.steps_yuan + economics.steps_yuan) / 2 as decimal(18, 2)) as tolerance

from (select * from sides where table_id = 'FIN05') as functions

full join (select * from sides where table_id = 'FIN06') as economics
    using (disclosure_key, figure_kind);
