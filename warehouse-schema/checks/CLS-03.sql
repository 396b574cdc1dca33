-- Every code has its parent row, and a parent with money a row below it.
-- 上下级科目齐全
--
-- severity: warning
-- version: 1
-- stage: any
-- inputs: BUD02, BUD03, BUD05, BUD06, BUD08, BUD09, FIN02, FIN03, FIN05, FIN06, FIN07, FIN08
-- condition: 表中列有上级科目 | the table prints parents at all
-- tolerance: X
-- bars: none
-- a row is: one code and one level above it in one table of one document; a level of which the
--     table prints no row is one row that does not apply. A parent below which nothing is printed
--     is one row more, where the table goes deeper elsewhere

insert into check_case by name

with

table_codes as (

    select
        coded_row.document_key,
        coded_row.table_id,
        coded_row.table_number,
        coded_row.dimension,
        case
            when length(coded_row.digits) in (3, 5, 7) then coded_row.digits
            else coded_row.code
        end as code,
        arg_min(
            trim(coded_row.row_code || ' ' || coded_row.row_label), coded_row.figure_number
        ) as subject,
        arg_min(coded_row.figure_key, coded_row.figure_number) as figure_key

    from coded_row

    where not coded_row.is_sentence
        and coded_row.digits <> ''
        and coded_row.match_evidence <> 'parent_of_local_code'
        and regexp_matches(coded_row.table_id, '^(BUD|FIN)[0-9]')

    group by
        coded_row.document_key,
        coded_row.table_id,
        coded_row.table_number,
        coded_row.dimension,
        case
            when length(coded_row.digits) in (3, 5, 7) then coded_row.digits
            else coded_row.code
        end

),

-- of a 项 the 款, of a 款 the 类; where no 款 is printed, of a 项 the 类
wanted as (

    select
        table_codes.*,
        max(length(table_codes.code)) filter (length(table_codes.code) = 5) over one_table
            as section_length,
        case
            when length(table_codes.code) = 7 and section_length = 5 then 5
            when length(table_codes.code) in (5, 7) then 3
        end as parent_length,
        bool_or(length(table_codes.code) = 3) over one_table as has_classes

    from table_codes

    where length(table_codes.code) in (3, 5, 7)

    window one_table as (
        partition by
            table_codes.document_key, table_codes.table_number, table_codes.dimension
    )

),

depths as (

    select document_key, table_number, dimension, max(length(code)) as deepest

    from table_codes

    where length(code) in (3, 5, 7)

    group by document_key, table_number, dimension

),

bare_parents as (

    select table_codes.*, depths.deepest

    from table_codes

    inner join depths
        on table_codes.document_key = depths.document_key
        and table_codes.table_number = depths.table_number
        and table_codes.dimension = depths.dimension
        and length(table_codes.code) < depths.deepest

    -- a list of all classes prints those without money too
    semi join check_line
        on table_codes.document_key = check_line.document_key
        and table_codes.table_number = check_line.table_number
        and table_codes.code = check_line.code
        and check_line.amount_yuan <> 0

    anti join table_codes as child
        on table_codes.document_key = child.document_key
        and table_codes.table_number = child.table_number
        and table_codes.dimension = child.dimension
        and length(child.code) > length(table_codes.code)
        and starts_with(child.code, table_codes.code)

    where length(table_codes.code) in (3, 5)

)

select
    'CLS-03' as check_id,
    wanted.document_key,
    wanted.table_id,
    wanted.table_number,
    wanted.subject,
    '印出的编码' as left_label,
    wanted.code as left_text,
    [wanted.figure_key] as left_places,
    '上级科目' as right_label,
    coalesce(parent.subject, '表中没有 ' || left(wanted.code, wanted.parent_length)) as right_text,
    case when parent.figure_key is not null then [parent.figure_key] end as right_places,
    case when parent.figure_key is null then 'fail' else 'pass' end as verdict,
    cast(null as varchar) as reason

from wanted

left join table_codes as parent
    on wanted.document_key = parent.document_key
    and wanted.table_number = parent.table_number
    and wanted.dimension = parent.dimension
    and left(wanted.code, wanted.parent_length) = parent.code

where wanted.parent_length = 5
    or (wanted.parent_length = 3 and wanted.has_classes)

union all by name

select
    'CLS-03' as check_id,
    wanted.document_key,
    wanted.table_id,
    wanted.table_number,
    '上级科目（本表未列）' as subject,
    '印出的编码' as left_label,
    count(*) || ' 个' as left_text,
    list(wanted.figure_key order by wanted.code)[1:1] as left_places,
    'not_applicable' as verdict,
    'condition_false' as reason

from wanted

where wanted.parent_length = 3 and not wanted.has_classes

group by wanted.document_key, wanted.table_id, wanted.table_number

union all by name

-- a row that was left out takes its amount from no sum where it stood alone
select
    'CLS-03' as check_id,
    bare_parents.document_key,
    bare_parents.table_id,
    bare_parents.table_number,
    bare_parents.subject,
    '印出的编码' as left_label,
    bare_parents.code as left_text,
    [bare_parents.figure_key] as left_places,
    '下级科目' as right_label,
    '有金额而其下没有明细行，本表其他科目列至 ' || bare_parents.deepest || ' 位' as right_text,
    'fail' as verdict

from bare_parents;
