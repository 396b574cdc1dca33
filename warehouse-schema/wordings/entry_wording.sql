-- The codes valid in the years that documents speak of, with all names that they ever had.
-- 各年度有效科目及其曾用名称
--
-- a row is: one name of one code in one year; year 0, which nobody says, holds what is in force

create or replace temp table entry_wording as

with

years as (

    select distinct
        coalesce(effective_document.fiscal_year, 0) as fiscal_year,
        coalesce(effective_document.fiscal_year, 9999) as list_year

    from effective_document

),

entries as (

    select
        'function' as dimension,
        list.code,
        list.name,
        coalesce(cast(nullif(list.valid_from, '') as integer), 0) as first_year,
        coalesce(cast(nullif(list.valid_to, '') as integer), 9999) as last_year,
        list.fund_book

    from reference_list('function') as list

    union all

    select
        'economic' as dimension,
        list.code,
        list.name,
        coalesce(cast(nullif(list.valid_from, '') as integer), 0) as first_year,
        coalesce(cast(nullif(list.valid_to, '') as integer), 9999) as last_year,
        null as fund_book

    from (
        from reference_list('economic_department')
        union all by name
        from reference_list('economic_government')
    ) as list

),

valid_codes as (

    select distinct years.fiscal_year, entries.dimension, entries.code, entries.fund_book

    from entries

    inner join years
        on years.list_year between entries.first_year and entries.last_year

),

-- money of a fund stands under its items, sections and classes alike
funds_within as (

    select
        fund_codes.fiscal_year,
        fund_codes.dimension,
        fund_codes.code,
        list_sort(list_distinct(list(fund_codes.fund_book))) as fund_books

    from (
        select
            valid_codes.fiscal_year,
            valid_codes.dimension,
            unnest(
                [left(valid_codes.code, 3), left(valid_codes.code, 5), valid_codes.code]
            ) as code,
            valid_codes.fund_book

        from valid_codes

        where valid_codes.fund_book <> ''
    ) as fund_codes

    group by fund_codes.fiscal_year, fund_codes.dimension, fund_codes.code

),

names as (

    select entries.dimension, entries.code, entries.name, entries.first_year, entries.last_year

    from entries

    union all

    select
        case when list.dimension = 'function' then 'function' else 'economic' end as dimension,
        list.canonical_code as code,
        list.alias as name,
        9999 as first_year,
        0 as last_year

    from reference_list('alias') as list

    where list.dimension in ('function', 'economic_department', 'economic_government')

)

select
    valid_codes.fiscal_year,
    valid_codes.dimension,
    valid_codes.code,
    left(valid_codes.code, length(valid_codes.code) - 2) as parent_code,
    plain_name(names.name) as name,
    bool_or(years.list_year between names.first_year and names.last_year) as is_official,
    funds_within.fund_books

from valid_codes

inner join names
    on valid_codes.dimension = names.dimension
    and valid_codes.code = names.code

inner join years
    on valid_codes.fiscal_year = years.fiscal_year

left join funds_within
    on valid_codes.fiscal_year = funds_within.fiscal_year
    and valid_codes.dimension = funds_within.dimension
    and valid_codes.code = funds_within.code

group by all;
