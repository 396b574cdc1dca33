-- A code exists in the catalogue of its year.
-- 科目编码在当年目录内
--
-- severity: warning
-- version: 2
-- stage: any
-- inputs: BUD02, BUD03, BUD05, BUD06, BUD08, BUD09, FIN02, FIN03, FIN05, FIN06, FIN07, FIN08
-- condition: 文件年度已知 | the year of the document is known
-- tolerance: X
-- bars: none
-- a row is: one row with a code in one table by codes of one document; a code mended in reading
--     (parted, or printed as its last digits) counts as the code it is

insert into check_case by name

with

printed_codes as (

    select
        coded_row.*,
        case
            when coded_row.match_evidence like 'code_fragment%' then coded_row.code
            when coded_row.match_evidence in ('code_separated', 'code_letters', 'code_zeros')
                then coded_row.code
            else coded_row.digits
        end as checked_code

    from coded_row

    where coded_row.digits <> ''
        and not coded_row.is_sentence
        and regexp_matches(coded_row.table_id, '^(BUD|FIN)[0-9]')

),

-- each code of a year is looked up once, however many rows bear it
asked_codes as (

    select distinct
        printed_codes.dimension,
        printed_codes.checked_code,
        printed_codes.fiscal_year

    from printed_codes

),

lookups as (

    select
        asked_codes.dimension,
        asked_codes.checked_code,
        asked_codes.fiscal_year,
        count(catalogue_code.code) as known_count,
        count(catalogue_code.code) filter (
            asked_codes.fiscal_year between catalogue_code.first_year and catalogue_code.last_year
        ) as valid_count,
        distinct_words(catalogue_code.name) as other_year_names

    from asked_codes

    left join catalogue_code
        on asked_codes.dimension = catalogue_code.dimension
        and asked_codes.checked_code = catalogue_code.code

    group by asked_codes.dimension, asked_codes.checked_code, asked_codes.fiscal_year

)

select
    'CLS-01' as check_id,
    printed_codes.document_key,
    printed_codes.table_id,
    printed_codes.table_number,
    trim(printed_codes.row_code || ' ' || printed_codes.row_label) as subject,
    '印出的编码' as left_label,
    printed_codes.row_code as left_text,
    [printed_codes.figure_key] as left_places,
    printed_codes.fiscal_year || '年科目目录' as right_label,
    case
        when lookups.valid_count > 0 then '有此编码'
        when lookups.known_count > 0 then '仅其他年度有此编码：' || lookups.other_year_names
        else '无此编码'
    end as right_text,
    case
        when printed_codes.fiscal_year is null then 'insufficient_data'
        when printed_codes.is_doubtful then 'unreadable'
        when lookups.valid_count > 0 then 'pass'
        else 'fail'
    end as verdict,
    case
        when printed_codes.fiscal_year is null then 'condition_open'
        when printed_codes.is_doubtful then 'doubtful_figure'
    end as reason,
    case
        when lookups.valid_count > 0 then null
        when printed_codes.match_method = 'override' then 'info'
        when printed_codes.match_evidence = 'parent_of_local_code' then 'info'
    end as severity,
    case
        when lookups.valid_count > 0 or printed_codes.fiscal_year is null then null
        when printed_codes.match_method = 'override' and printed_codes.code = ''
            then '已经人工复核，决定不归入任何科目'
        when printed_codes.match_method = 'override'
            then '已经人工复核，决定按 ' || printed_codes.code || ' 入库'
        when printed_codes.match_evidence = 'parent_of_local_code'
            then '系 ' || printed_codes.code || ' 之下自设的明细编码，金额归入该科目'
        when printed_codes.code = '' then '未能归入任何科目'
        else '按 ' || printed_codes.code || ' 入库，请核对编码与年度'
    end as note

from printed_codes

inner join lookups
    on printed_codes.dimension = lookups.dimension
    and printed_codes.checked_code = lookups.checked_code
    and printed_codes.fiscal_year is not distinct from lookups.fiscal_year;
