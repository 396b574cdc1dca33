-- Comparisons are with the year before.
-- 比较基期为上年
--
-- severity: error
-- version: 1
-- stage: any
-- inputs: text
-- condition: 增减句写明比较年度 | the sentence names the year that it compares with
-- tolerance: X
-- bars: none
-- a row is: one change or rate whose words name a year

insert into check_case by name

with

named_years as (

    select
        statement.*,
        list_transform(
            regexp_extract_all(statement.compared_with, '20[0-9]{2}'),
            lambda named: cast(named as integer)
        ) as years

    from check_statement as statement

    where statement.figure_kind in ('change_amount', 'change_percent')

)

select
    'TXT-SELF-07' as check_id,
    named_years.document_key,
    named_years.figure_kind,
    'NARRATIVE' as table_id,
    named_years.subject_name as subject,
    '文中比较年度' as left_label,
    named_years.years[1] as left_value,
    named_years.years[1] || ' 年' as left_text,
    [named_years.paragraph_key] as left_places,
    '应比较的上年' as right_label,
    coalesce(named_years.fiscal_year, named_years.document_year) - 1 as right_value,
    (coalesce(named_years.fiscal_year, named_years.document_year) - 1) || ' 年' as right_text,
    cast([] as varchar[]) as right_places,
    '年' as unit,
    -- 比2023年完成全年预算: a budget is also compared with itself, within its own year
    case
        when list_contains(
            named_years.years,
            coalesce(named_years.fiscal_year, named_years.document_year) - 1
        )
            then 'pass'
        when named_years.compared_kind is not null
            and list_contains(named_years.years, named_years.document_year)
            then 'not_applicable'
    end as verdict,
    '文中写“' || named_years.compared_with || '”' as note

from named_years

where len(named_years.years) > 0;
