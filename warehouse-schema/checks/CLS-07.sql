-- Every class printed without a code is in the catalogue.
-- 支出类别在目录内
--
-- severity: info
-- version: 1
-- stage: any
-- inputs: BUD01, BUD04, FIN01, FIN04
-- condition: 文件年度已知 | the year of the document is known
-- tolerance: X
-- bars: none
-- a row is: one row without a code that names a class of functions, of one table of one document

insert into check_case by name

with

classes as (

    select
        catalogue_code.plain,
        min(catalogue_code.first_year) as first_year,
        max(catalogue_code.last_year) as last_year

    from catalogue_code

    where catalogue_code.dimension = 'function' and length(catalogue_code.code) = 3

    group by catalogue_code.plain

),

named_rows as (

    select
        coded_row.*,
        plain_name(coded_row.row_label) as plain,
        classes.first_year,
        classes.last_year,
        coded_row.fiscal_year between classes.first_year and classes.last_year as is_of_year

    from coded_row

    left join classes
        on plain_name(coded_row.row_label) = classes.plain

    where coded_row.table_id in ('BUD01', 'BUD04', 'FIN01', 'FIN04')
        and coded_row.digits = ''
        and coded_row.row_label <> ''
        and coded_row.dimension = 'function'

)

select
    'CLS-07' as check_id,
    named_rows.document_key,
    named_rows.table_id,
    named_rows.table_number,
    named_rows.row_label as subject,
    '印出的类别' as left_label,
    named_rows.plain as left_text,
    [named_rows.figure_key] as left_places,
    coalesce(named_rows.fiscal_year || '年', '') || '目录中的类' as right_label,
    case
        when named_rows.is_of_year then '有此类'
        when named_rows.first_year is not null then '仅其他年度用此名称'
        when named_rows.match_method in ('exact', 'name', 'alias', 'override')
            then '已收录的别名，即 ' || named_rows.code
        else '无此类'
    end as right_text,
    case
        when named_rows.fiscal_year is null then 'insufficient_data'
        when named_rows.is_doubtful then 'unreadable'
        when coalesce(named_rows.is_of_year, false) then 'pass'
        when named_rows.first_year is null
            and length(named_rows.code) = 3
            and named_rows.match_method in ('exact', 'name', 'alias', 'override')
            then 'pass'
        else 'fail'
    end as verdict,
    case
        when named_rows.fiscal_year is null then 'condition_open'
        when named_rows.is_doubtful then 'doubtful_figure'
    end as reason

from named_rows;
