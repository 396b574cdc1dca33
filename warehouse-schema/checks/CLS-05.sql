-- A column holds the classification it names.
-- 栏目与分类相符
--
-- severity: warning
-- version: 1
-- stage: any
-- inputs: BUD02, BUD03, BUD05, BUD06, BUD08, BUD09, BUD11, FIN02, FIN03, FIN05, FIN06, FIN07,
--     FIN08
-- condition: 各行印有科目编码 | the rows bear codes
-- tolerance: X
-- bars: none
-- a row is: one table whose rows bear codes, or one row of it that does not fit; one project that
--     states a category

insert into check_case by name

with

classifications as (

    select list.*

    from vocabulary_list('table_classification') as list

),

-- codes of units have six or nine digits
coded_rows as (

    select
        check_line.document_key,
        check_line.table_id,
        check_line.table_number,
        check_line.row_number,
        check_line.row_code,
        min(check_line.row_label) as row_label,
        min(check_line.fiscal_year) as fiscal_year,
        list(check_line.figure_key order by check_line.figure_key) as figure_keys,
        classifications.name,
        classifications.code_pattern,
        classifications.fund_book

    from check_line

    inner join classifications
        on check_line.table_id = classifications.table_id

    where regexp_full_match(check_line.row_code, '[0-9]{3}(?:[0-9]{2}){0,2}')

    group by all

),

-- a class or section may hold items of several books: only an item tells
item_books as (

    select
        coded_rows.document_key,
        coded_rows.table_number,
        coded_rows.row_number,
        coded_rows.row_code,
        bool_or(dim_function.fund_book = coded_rows.fund_book) as is_of_book,
        min(dim_fund.fund_name) as book_name

    from coded_rows

    inner join dim_function
        on coded_rows.row_code = dim_function.function_code
        and coalesce(coded_rows.fiscal_year >= dim_function.valid_from_year, true)
        and coalesce(coded_rows.fiscal_year <= dim_function.valid_to_year, true)

    left join dim_fund
        on dim_function.fund_book = dim_fund.fund_code

    where dim_function.level = 'item' and coded_rows.fund_book is not null

    group by
        coded_rows.document_key,
        coded_rows.table_number,
        coded_rows.row_number,
        coded_rows.row_code

),

rows_judged as (

    select
        coded_rows.*,
        case
            when not regexp_matches(coded_rows.row_code, coded_rows.code_pattern)
                then case left(coded_rows.row_code, 1)
                    when '1' then '收入分类'
                    when '2' then '支出功能分类'
                    when '3' then '部门预算支出经济分类'
                    when '5' then '政府预算支出经济分类'
                    else '其他编码'
                end
            when not coalesce(item_books.is_of_book, true) then item_books.book_name
        end as other_name

    from coded_rows

    left join item_books
        on coded_rows.document_key = item_books.document_key
        and coded_rows.table_number = item_books.table_number
        and coded_rows.row_number = item_books.row_number
        and coded_rows.row_code = item_books.row_code

),

-- a code or a name of another list where the category of a project should stand
categories as (

    select
        project_member.project_member_key,
        project_member.document_key,
        coalesce(nullif(project_member.project_name, ''), project_member.project_code) as subject,
        project_member.category,
        bool_or(regexp_matches(project_member.category, words.pattern)) as is_category,
        regexp_full_match(project_member.category, '[0-9]{3}(?:[0-9]{2}){0,2}')
            or project_member.category in (select dim_function.function_name from dim_function)
            as is_other

    from project_member

    inner join check_document
        on project_member.document_key = check_document.document_key

    cross join vocabulary_list('project_category') as words

    where project_member.category <> ''

    group by all

)

select
    'CLS-05' as check_id,
    rows_judged.document_key,
    rows_judged.table_id,
    rows_judged.table_number,
    concat_ws(' ', rows_judged.row_code, nullif(rows_judged.row_label, '')) as subject,
    '编码所属分类' as left_label,
    rows_judged.other_name as left_text,
    rows_judged.figure_keys as left_places,
    '本表分类' as right_label,
    rows_judged.name as right_text,
    'fail' as verdict

from rows_judged

where rows_judged.other_name is not null

union all by name

select
    'CLS-05' as check_id,
    rows_judged.document_key,
    rows_judged.table_id,
    rows_judged.table_number,
    '科目编码' as subject,
    '编码所属分类' as left_label,
    min(rows_judged.name) as left_text,
    [arg_min(rows_judged.figure_keys[1], rows_judged.row_number)] as left_places,
    '本表分类' as right_label,
    min(rows_judged.name) as right_text,
    'pass' as verdict

from rows_judged

group by rows_judged.document_key, rows_judged.table_id, rows_judged.table_number

having count(rows_judged.other_name) = 0

union all by name

select
    'CLS-05' as check_id,
    categories.document_key,
    'BUD11' as table_id,
    categories.subject,
    '项目类别' as left_label,
    categories.category as left_text,
    [categories.project_member_key] as left_places,
    '应为' as right_label,
    '人员类、运转类、特定目标类或其细类' as right_text,
    case
        when categories.is_other then 'fail'
        when categories.is_category then 'pass'
        else 'insufficient_data'
    end as verdict,
    case when not categories.is_category and not categories.is_other then 'condition_open' end
        as reason

from categories;
