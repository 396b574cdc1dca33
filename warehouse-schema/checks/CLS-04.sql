-- Codes have the right shape and occur once.
-- 编码位数正确且不重复
--
-- severity: warning
-- version: 1
-- stage: any
-- inputs: BUD02, BUD03, BUD05, BUD06, BUD08, BUD09, BUD10, BUD11, FIN02, FIN03, FIN05, FIN06,
--     FIN07, FIN08
-- condition: 表中各行不按单位重复列示科目 | the rows of the table are not codes under bodies
-- tolerance: X
-- bars: none
-- a row is: one code of one table, or of one project, of one document; a table in which most
--     codes come again lists bodies and is one row. A document whose projects have none but
--     numbers of its own is one row

insert into check_case by name

with

table_codes as (

    select
        coded_row.document_key,
        coded_row.table_id,
        coded_row.table_number,
        coded_row.body,
        coded_row.dimension,
        coded_row.row_code,
        coded_row.digits,
        case
            when coded_row.match_evidence like 'code_fragment%' then coded_row.code
            when coded_row.match_evidence = 'code_separated' then coded_row.code
            else coded_row.digits
        end as whole_code,
        coded_row.match_evidence,
        coded_row.row_label,
        coded_row.figure_number,
        coded_row.figure_key,
        count(*) over one_code as occurrences

    from coded_row

    where not coded_row.is_sentence
        and coded_row.digits <> ''
        and regexp_matches(coded_row.table_id, '^(BUD|FIN)[0-9]')

    window one_code as (
        partition by
            coded_row.document_key,
            coded_row.table_number,
            coded_row.body,
            case
                when coded_row.match_evidence like 'code_fragment%' then coded_row.code
                when coded_row.match_evidence = 'code_separated' then coded_row.code
                else coded_row.digits
            end
    )

),

codes as (

    select
        table_codes.document_key,
        table_codes.table_id,
        table_codes.table_number,
        table_codes.dimension,
        table_codes.whole_code,
        table_codes.occurrences,
        arg_min(table_codes.row_code, table_codes.figure_number) as row_code,
        arg_min(table_codes.row_label, table_codes.figure_number) as row_label,
        -- said of those that come again alone
        distinct_words(case when table_codes.occurrences > 1 then table_codes.row_label end)
            as names,
        list(table_codes.figure_key order by table_codes.figure_number) as places,
        bool_or(table_codes.match_evidence = 'parent_of_local_code') as is_local,
        bool_or(table_codes.match_evidence in ('code_letters', 'code_zeros')) as is_mended

    from table_codes

    group by
        table_codes.document_key,
        table_codes.table_id,
        table_codes.table_number,
        table_codes.body,
        table_codes.dimension,
        table_codes.whole_code,
        table_codes.occurrences

),

judged as (

    select
        codes.*,
        case
            when codes.is_local then true
            when codes.is_mended then false
            when codes.dimension = 'economic' then length(codes.whole_code) in (3, 5)
            else length(codes.whole_code) in (3, 5, 7)
        end as is_well_formed,
        count(*) filter (codes.occurrences > 1) over one_table * 3 > count(*) over one_table
            and count(*) filter (codes.occurrences > 1) over one_table > 2 as lists_bodies

    from codes

    window one_table as (partition by codes.document_key, codes.table_number)

),

projects as (

    select
        project_member.document_key,
        project_member.project_code,
        min(project_member.project_name) as project_name,
        count(distinct project_member.identity_name) as name_count,
        distinct_words(project_member.project_name) as names,
        list(
            project_member.project_member_key order by project_member.project_member_key
        ) as places,
        min(check_document.fiscal_year) as fiscal_year

    from project_member

    inner join check_document
        on project_member.document_key = check_document.document_key

    where project_member.project_code <> ''

    group by project_member.document_key, project_member.project_code

),

divisions as (

    select distinct dim_division.division_code

    from dim_division

),

judged_projects as (

    select
        projects.*,
        bool_or(length(projects.project_code) = 21) over (
            partition by projects.document_key
        ) as has_whole_codes,
        concat_ws(
            '；',
            case
                when not regexp_matches(projects.project_code, '^[0-9]{8}[0-9A-Z]{13}$')
                    then '不是 21 位项目编码'
                when divisions.division_code is null then '前六位不是已知的区划代码'
                when 2000 + try_cast(projects.project_code[7:8] as integer) > projects.fiscal_year
                    then '编码中的年份晚于文件年度'
            end,
            case when projects.name_count > 1 then '同一编码用于不同项目' end
        ) as fault

    from projects

    left join divisions
        on projects.project_code[1:6] = divisions.division_code

)

select
    'CLS-04' as check_id,
    judged.document_key,
    judged.table_id,
    judged.table_number,
    trim(judged.row_code || ' ' || judged.row_label) as subject,
    '印出的编码' as left_label,
    judged.row_code || '，' || judged.occurrences || ' 次' as left_text,
    judged.places as left_places,
    '应有' as right_label,
    case when judged.dimension = 'economic' then '3、5' else '3、5、7' end || ' 位，一次'
        as right_text,
    case
        when judged.is_well_formed and judged.occurrences = 1 then 'pass'
        else 'fail'
    end as verdict,
    cast(null as varchar) as reason,
    cast(null as varchar) as severity,
    case when judged.occurrences > 1 then '名称：' || judged.names end as note

from judged

where not judged.lists_bodies

union all by name

select
    'CLS-04' as check_id,
    judged.document_key,
    judged.table_id,
    judged.table_number,
    '科目重复列示的表' as subject,
    '重复的编码' as left_label,
    count(*) filter (judged.occurrences > 1) || ' 个' as left_text,
    list(judged.places[1] order by judged.whole_code)[1:1] as left_places,
    'insufficient_data' as verdict,
    'condition_open' as reason,
    '多数科目重复出现，可能按单位分列' as note

from judged

where judged.lists_bodies

group by judged.document_key, judged.table_id, judged.table_number

union all by name

select
    'CLS-04' as check_id,
    judged_projects.document_key,
    'BUD11' as table_id,
    '项目编码 ' || judged_projects.project_code as subject,
    '印出的编码' as left_label,
    judged_projects.project_code as left_text,
    judged_projects.places as left_places,
    '应有' as right_label,
    coalesce(nullif(judged_projects.fault, ''), '21 位，区划与年份有效') as right_text,
    case when judged_projects.fault = '' then 'pass' else 'fail' end as verdict,
    case when judged_projects.name_count > 1 then '名称：' || judged_projects.names end as note

from judged_projects

where judged_projects.has_whole_codes or judged_projects.name_count > 1

union all by name

select
    'CLS-04' as check_id,
    judged_projects.document_key,
    'BUD11' as table_id,
    '项目编码位数' as subject,
    '印出的编码' as left_label,
    min(judged_projects.project_code) || ' 等 ' || count(*) || ' 个' as left_text,
    list(judged_projects.places[1] order by judged_projects.project_code) as left_places,
    '应有' as right_label,
    '21 位' as right_text,
    'fail' as verdict,
    'info' as severity,
    '全部项目用自编号，不是预算管理一体化系统的项目编码' as note

from judged_projects

where not judged_projects.has_whole_codes

group by judged_projects.document_key;
