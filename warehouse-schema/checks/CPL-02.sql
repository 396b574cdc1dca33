-- An empty table says so, in its own name, and each fund is spoken of.
-- 空表有说明，且与本表及总表相符
--
-- severity: warning
-- version: 1
-- stage: any
-- inputs: BUD07, BUD08, BUD09, BUD12, FIN07, FIN08, FIN09, text
-- tolerance: none
-- bars: none
-- a row is: one table that is often empty; one fund that the balance table and a table of its own
--     state

set variable empty_table_words = (
    select string_agg(distinct list.subject_words, '|' order by list.subject_words)

    from vocabulary_list('empty_table') as list
);

insert into check_case by name

with

subjects as (

    select list.*

    from vocabulary_list('empty_table') as list

),

largest as (

    select
        check_line.document_key,
        check_line.table_number,
        max(abs(check_line.amount_yuan)) as largest_yuan,
        arg_max(check_line.figure_key, (abs(check_line.amount_yuan), check_line.figure_key))
            as largest_key

    from check_line

    where check_line.table_id in (select subjects.table_id from subjects)

    group by check_line.document_key, check_line.table_number

),

sentences as (

    select
        none_statement.disclosure_key,
        none_statement.subject,
        min(none_statement.place_key) as place_key

    from none_statement

    group by none_statement.disclosure_key, none_statement.subject

),

texts as (

    select distinct check_document.disclosure_key

    from check_document

    where check_document.has_statements

),

tables as (

    select
        check_table.document_key,
        check_table.table_id,
        check_table.table_number,
        check_table.table_key,
        check_table.figure_count,
        check_table.empty_note,
        subjects.name,
        coalesce(largest.largest_yuan, 0) as largest_yuan,
        largest.largest_key,
        sentences.place_key,
        texts.disclosure_key is not null as has_text,
        check_table.empty_note = '' as is_silent,
        regexp_matches(check_table.empty_note, subjects.subject_words) as names_itself,
        regexp_matches(check_table.empty_note, getvariable('empty_table_words')) as names_a_table,
        regexp_matches(check_table.empty_note, '空表|无数据|本表无') as says_empty

    from check_table

    inner join subjects
        on check_table.table_id = subjects.table_id

    left join largest
        on check_table.document_key = largest.document_key
        and check_table.table_number = largest.table_number

    left join sentences
        on check_table.disclosure_key = sentences.disclosure_key
        and subjects.subject = sentences.subject

    left join texts
        on check_table.disclosure_key = texts.disclosure_key

),

-- of several tables of one fund the largest figure tells whether they are empty
fund_tables as (

    select
        check_table.disclosure_key,
        check_table.table_id,
        subjects.name,
        subjects.balance_table,
        subjects.fund,
        max(coalesce(largest.largest_yuan, 0)) as largest_yuan,
        arg_max(
            coalesce(largest.largest_key, check_table.table_key),
            (coalesce(largest.largest_yuan, 0), check_table.table_key)
        ) as place_key

    from check_table

    inner join subjects
        on check_table.table_id = subjects.table_id

    left join largest
        on check_table.document_key = largest.document_key
        and check_table.table_number = largest.table_number

    where subjects.balance_table is not null

    group by
        check_table.disclosure_key,
        check_table.table_id,
        subjects.name,
        subjects.balance_table,
        subjects.fund

),

balance_lines as (

    select
        check_line.disclosure_key,
        check_line.document_key,
        check_line.table_id,
        check_line.table_number,
        check_line.figure_key,
        check_line.amount_yuan,
        case
            when check_line.measure in ('government_fund', 'state_capital') then check_line.measure
            when starts_with(check_line.code, 'revenue_')
                then replace(check_line.code, 'revenue_', '')
        end as fund

    from check_line

    where check_line.table_id in ('BUD04', 'FIN04')

),

balances as (

    select
        balance_lines.disclosure_key,
        min(balance_lines.document_key) as document_key,
        balance_lines.table_id,
        min(balance_lines.table_number) as table_number,
        fund_tables.table_id as fund_table,
        fund_tables.name,
        fund_tables.largest_yuan,
        fund_tables.place_key,
        coalesce(
            max(balance_lines.amount_yuan) filter (where balance_lines.fund = fund_tables.fund), 0
        ) as balance_yuan,
        arg_max(
            balance_lines.figure_key, (balance_lines.amount_yuan, balance_lines.figure_key)
        ) filter (where balance_lines.fund = fund_tables.fund) as balance_key

    from balance_lines

    inner join fund_tables
        on balance_lines.disclosure_key = fund_tables.disclosure_key
        and balance_lines.table_id = fund_tables.balance_table

    group by
        balance_lines.disclosure_key,
        balance_lines.table_id,
        fund_tables.table_id,
        fund_tables.name,
        fund_tables.largest_yuan,
        fund_tables.place_key

)

select
    'CPL-02' as check_id,
    tables.document_key,
    tables.table_id,
    tables.table_number,
    tables.name as subject,
    '表中数字' as left_label,
    case
        when tables.figure_count = 0 then '无'
        when tables.largest_yuan = 0 then '均为零'
        else '有'
    end as left_text,
    case
        when tables.largest_yuan > 0 and tables.says_empty
            then [tables.largest_key, tables.table_key]
        else [tables.table_key]
    end as left_places,
    '空表说明' as right_label,
    case
        when not tables.is_silent then tables.empty_note
        when tables.place_key is not null then '见文字部分'
        else '无'
    end as right_text,
    case
        when tables.figure_count = 0 and tables.is_silent and tables.place_key is not null
            then [tables.place_key]
    end as right_places,
    case
        when tables.largest_yuan > 0 and tables.says_empty and tables.names_itself then 'fail'
        when tables.figure_count > 0 then 'not_applicable'
        when tables.names_itself then 'pass'
        when not tables.is_silent and tables.names_a_table then 'fail'
        when not tables.is_silent or tables.place_key is not null then 'pass'
        when not tables.has_text then 'insufficient_data'
        else 'fail'
    end as verdict,
    case
        when tables.figure_count = 0 and not tables.has_text then 'release_unknown'
    end as reason,
    case
        when tables.largest_yuan > 0 and tables.says_empty and tables.names_itself
            then '说明为空表，而表中有金额'
        when tables.figure_count > 0 then '表中有数字'
        when tables.names_itself then null
        when not tables.is_silent and tables.names_a_table then '说明所指的不是本表事项'
        when not tables.is_silent then '说明未点明本表事项'
        when tables.place_key is not null then '表内及表下无说明，文字部分有说明'
        when not tables.has_text then '说明文字未载入'
        else '空表未作说明'
    end as note

from tables

union all by name

select
    'CPL-02' as check_id,
    balances.document_key,
    balances.table_id,
    balances.table_number,
    '总表与' || balances.name as subject,
    '总表所列' as left_label,
    balances.balance_yuan as left_value,
    case when balances.balance_key is not null then [balances.balance_key] end as left_places,
    '分表最大数' as right_label,
    balances.largest_yuan as right_value,
    [balances.place_key] as right_places,
    case
        when (balances.balance_yuan = 0) = (balances.largest_yuan = 0) then 'pass'
        else 'fail'
    end as verdict,
    case
        when balances.balance_yuan = 0 and balances.largest_yuan > 0 then '总表未列，分表有数'
        when balances.balance_yuan > 0 and balances.largest_yuan = 0 then '总表有数，分表为空'
    end as note

from balances;
