-- Body and year stand on the document and agree in all tables.
-- 单位名称、年度明确，各表一致
--
-- severity: warning
-- version: 3
-- stage: any
-- inputs: BUD01, BUD02, BUD03, BUD04, BUD05, BUD06, BUD07, BUD08, BUD09, BUD10, BUD11, BUD12,
--     BUD13, FIN01, FIN02, FIN03, FIN04, FIN05, FIN06, FIN07, FIN08, FIN09, text
-- tolerance: X
-- bars: none
-- a row is: body or year of one document, or of its archive where only another file in it says
--     so; body or year over one table that states it; the year of the sentence that says which
--     bodies the budget or the final accounts cover

insert into check_case by name

with

stated as (

    select
        check_document.document_key,
        stg_document.unit_name,
        stg_document.fiscal_year,
        split_part(check_document.file, '!/', 1) as archive,
        contains(check_document.file, '!/') as is_in_archive,
        check_document.load_number

    from check_document

    inner join stg_document
        on check_document.document_key = stg_document.document_key

),

-- the files of one archive are one publication: the cover in one, tables in another
published as (

    select
        stated.document_key,
        coalesce(nullif(stated.unit_name, ''), archive_statement.own_unit_name) as unit_name,
        coalesce(stated.fiscal_year, archive_statement.own_fiscal_year) as fiscal_year,
        stated.unit_name = '' and archive_statement.own_unit_name is not null
            as is_unit_of_archive,
        stated.fiscal_year is null and archive_statement.own_fiscal_year is not null
            as is_year_of_archive

    from stated

    left join archive_statement
        on stated.archive = archive_statement.archive
        and stated.load_number = archive_statement.load_number
        and stated.is_in_archive

),

-- the year in the title of a sheet is part of the project's name
years as (

    select
        check_table.*,
        check_document.fiscal_year as document_year,
        regexp_matches(check_table.table_id, '^(?:BUD|FIN)') as is_standard,
        coalesce(nullif(check_table.table_title, ''), '第' || check_table.table_number || '张表')
            as title

    from check_table

    inner join check_document
        on check_table.document_key = check_document.document_key

    where check_table.head_year is not null
        and (
            regexp_matches(check_table.table_id, '^(?:BUD|FIN)')
            or not contains(check_table.table_title, cast(check_table.head_year as varchar))
        )

),

publishers as (

    select distinct table_body.document_key, table_body.body_name

    from table_body

    where table_body.is_publisher and table_body.body_name <> ''

),

bodies as (

    select
        check_table.document_key,
        check_table.table_id,
        check_table.table_number,
        check_table.table_key,
        check_table.table_title,
        check_table.body_name,
        coalesce(bool_or(publishers.body_name = check_table.body_name), false) as is_publisher,
        min(publishers.body_name) as publisher_name

    from check_table

    left join publishers
        on check_table.document_key = publishers.document_key

    where check_table.body_name <> '' and regexp_matches(check_table.table_id, '^(?:BUD|FIN)')

    group by all

),

-- a table of another body is one of its own tables, unless it stands in place of the publisher's
judged as (

    select
        bodies.*,
        bool_or(bodies.is_publisher) over (
            partition by bodies.document_key, bodies.table_id
        ) as is_beside_publisher,
        count(*) over (partition by bodies.document_key, bodies.body_name) as body_tables,
        count(*) filter (where bodies.is_publisher) over (
            partition by bodies.document_key
        ) as publisher_tables

    from bodies

),

heads as (

    select
        judged.*,
        not judged.is_publisher
            and not judged.is_beside_publisher
            and judged.publisher_tables > 2 * judged.body_tables as is_strange

    from judged

),

coverages as (

    select
        check_text.document_key,
        check_text.place_key,
        check_text.fiscal_year,
        try_cast(
            regexp_extract(
                check_text.text,
                '纳入[^，。；]{0,40}?([0-9]{4})年度?[^，。；0-9]{0,12}[预决]算'
                    || '编制范围',
                1
            ) as integer
        ) as covered_year

    from check_text

    where check_text.text_kind = 'paragraph' and contains(check_text.text, '编制范围')

)

select
    'CPL-07' as check_id,
    published.document_key,
    '文件所载单位' as subject,
    '单位名称' as left_label,
    coalesce(published.unit_name, '未载明') as left_text,
    case when published.unit_name is null then 'fail' else 'pass' end as verdict,
    case when published.is_unit_of_archive then '由同一压缩包内的其他文件载明' end as note

from published

union all by name

select
    'CPL-07' as check_id,
    published.document_key,
    '文件所载年度' as subject,
    '年度' as left_label,
    coalesce(cast(published.fiscal_year as varchar), '未载明') as left_text,
    case when published.fiscal_year is null then 'fail' else 'pass' end as verdict,
    case when published.is_year_of_archive then '由同一压缩包内的其他文件载明' end as note

from published

union all by name

select
    'CPL-07' as check_id,
    years.document_key,
    case when years.table_id = 'PERF' then 'BUD11' else years.table_id end as table_id,
    years.table_number,
    years.title || ' 年度' as subject,
    '表头年度' as left_label,
    cast(years.head_year as varchar) as left_text,
    [years.table_key] as left_places,
    '文件年度' as right_label,
    cast(years.document_year as varchar) as right_text,
    case
        when years.document_year is null then 'insufficient_data'
        when abs(years.head_year - years.document_year)
            <= case when years.is_standard then 0 else 1 end
            then 'pass'
        else 'fail'
    end as verdict

from years

union all by name

select
    'CPL-07' as check_id,
    heads.document_key,
    heads.table_id,
    heads.table_number,
    heads.table_title || ' 单位' as subject,
    '表头单位' as left_label,
    heads.body_name as left_text,
    [heads.table_key] as left_places,
    '发布单位' as right_label,
    heads.publisher_name as right_text,
    case
        when heads.is_publisher then 'pass'
        when heads.is_strange then 'fail'
        else 'not_applicable'
    end as verdict,
    case
        when not heads.is_publisher and not heads.is_strange then '其他单位的表'
    end as note

from heads

union all by name

select
    'CPL-07' as check_id,
    coverages.document_key,
    'NARRATIVE' as table_id,
    '编制范围所称年度' as subject,
    '文中年度' as left_label,
    cast(coverages.covered_year as varchar) as left_text,
    [coverages.place_key] as left_places,
    '文件年度' as right_label,
    cast(coverages.fiscal_year as varchar) as right_text,
    case
        when coverages.fiscal_year is null then 'insufficient_data'
        when coverages.covered_year = coverages.fiscal_year then 'pass'
        else 'fail'
    end as verdict

from coverages

where coverages.covered_year is not null;
