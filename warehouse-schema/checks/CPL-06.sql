-- Each table states its unit of measure.
-- 计量单位明确
--
-- severity: warning
-- version: 1
-- stage: any
-- inputs: BUD01, BUD02, BUD03, BUD04, BUD05, BUD06, BUD07, BUD08, BUD09, BUD10, BUD11, BUD12,
--     BUD13, FIN01, FIN02, FIN03, FIN04, FIN05, FIN06, FIN07, FIN08, FIN09
-- condition: 表中有金额 | the table holds amounts
-- tolerance: X
-- bars: none
-- a row is: one table, form or sheet

insert into check_case by name

with

amounts as (

    select
        reading_figure.document_key,
        reading_figure.table_number,
        count(*) filter (where reading_figure.amount_yuan is not null) as amount_count,
        count(*) filter (where reading_figure.printed_unit = '') as bare_count,
        min(reading_figure.figure_number) filter (
            where reading_figure.printed_unit = ''
        ) as first_bare

    from reading_figure

    where reading_figure.table_number > 0
        and (reading_figure.amount_yuan is not null or reading_figure.quantity is null)

    group by reading_figure.document_key, reading_figure.table_number

),

tables as (

    select
        check_table.*,
        check_table.printed_unit in ('', '元', '千元', '万元', '亿元') as is_whole,
        coalesce(amounts.amount_count, 0) as amount_count,
        coalesce(amounts.bare_count, 0) as bare_count,
        amounts.first_bare

    from check_table

    left join amounts
        on check_table.document_key = amounts.document_key
        and check_table.table_number = amounts.table_number

)

select
    'CPL-06' as check_id,
    tables.document_key,
    case when tables.table_id = 'PERF' then 'BUD11' else tables.table_id end as table_id,
    tables.table_number,
    coalesce(nullif(tables.table_title, ''), '第' || tables.table_number || '张表') as subject,
    '计量单位' as left_label,
    case
        when tables.printed_unit <> '' then tables.printed_unit
        when tables.bare_count > 0 then '未注明'
        when tables.amount_count > 0 then '随栏目或金额注明'
    end as left_text,
    case
        when tables.bare_count > 0
            then [tables.table_key, tables.document_key || '.' || tables.first_bare]
        else [tables.table_key]
    end as left_places,
    '应注明' as right_label,
    '元、千元、万元或亿元' as right_text,
    case
        when tables.bare_count > 0 then 'fail'
        when tables.amount_count = 0 then 'not_applicable'
        when tables.is_whole then 'pass'
        else 'fail'
    end as verdict,
    case when tables.bare_count > 0 then tables.bare_count || '个数字没有计量单位' end as note

from tables;
