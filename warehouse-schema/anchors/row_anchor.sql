-- Which rows of a table are classes and sections, under which the rows below may stand.
-- 表中可作为上级的类、款行
--
-- a row is: one row of one table; is_decided says that its own code and name tell what it is

create or replace temp table row_anchor as

with

-- 208 社会保障和就业支出: code and name agree, a cut name included
coded_rows as (

    select distinct
        row_wording.document_key,
        row_wording.table_number,
        row_wording.row_number,
        entry_wording.code

    from row_wording

    inner join entry_wording
        on row_wording.fiscal_year = entry_wording.fiscal_year
        and row_wording.dimension = entry_wording.dimension
        and row_wording.digits = entry_wording.code
        and (
            starts_with(entry_wording.name, row_wording.name)
            or starts_with(row_wording.name, entry_wording.name)
        )

),

-- 其他支出 is class, section and item by its name, but in a table of funds it is 229 alone
names_of_funds as (

    select
        entry_wording.fiscal_year,
        entry_wording.dimension,
        unnest(list_append(coalesce(entry_wording.fund_books, []), '')) as fund_book,
        entry_wording.name,
        entry_wording.code

    from entry_wording

    where entry_wording.is_official

),

unique_names as (

    select
        names_of_funds.fiscal_year,
        names_of_funds.dimension,
        names_of_funds.fund_book,
        names_of_funds.name,
        min(names_of_funds.code) as code

    from names_of_funds

    group by
        names_of_funds.fiscal_year,
        names_of_funds.dimension,
        names_of_funds.fund_book,
        names_of_funds.name

    having count(*) = 1

),

decided_rows as (

    select
        row_wording.*,
        coalesce(
            coded_rows.code,
            case when row_wording.digits = '' then unique_names.code end,
            case when row_wording.digits = '' then names_of_fund.code end
        ) as code

    from row_wording

    left join coded_rows
        on row_wording.document_key = coded_rows.document_key
        and row_wording.table_number = coded_rows.table_number
        and row_wording.row_number = coded_rows.row_number

    left join unique_names
        on row_wording.fiscal_year = unique_names.fiscal_year
        and row_wording.dimension = unique_names.dimension
        and row_wording.name = unique_names.name
        and unique_names.fund_book = ''

    left join unique_names as names_of_fund
        on row_wording.fiscal_year = names_of_fund.fiscal_year
        and row_wording.dimension = names_of_fund.dimension
        and row_wording.name = names_of_fund.name
        and row_wording.fund_book = names_of_fund.fund_book

),

-- 其他支出 three times, one below the other: the class, its section and its item
triples as (

    select decided_rows.*

    from decided_rows

    where decided_rows.code is null and decided_rows.digits = ''

    window undecided as (
        partition by decided_rows.document_key, decided_rows.table_number
        order by decided_rows.row_number
    )

    qualify lag(decided_rows.name) over undecided is distinct from decided_rows.name
        and lead(decided_rows.name) over undecided = decided_rows.name
        and lead(decided_rows.name, 2) over undecided = decided_rows.name
        and lead(decided_rows.name, 3) over undecided is distinct from decided_rows.name
        and lead(decided_rows.row_number, 2) over undecided = decided_rows.row_number + 2

),

chains as (

    select
        classes.fiscal_year,
        classes.dimension,
        classes.fund_book,
        classes.name,
        classes.code as class_code,
        sections.code as section_code,
        items.code as item_code

    from names_of_funds as classes

    inner join names_of_funds as sections
        on classes.fiscal_year = sections.fiscal_year
        and classes.dimension = sections.dimension
        and classes.fund_book = sections.fund_book
        and classes.name = sections.name
        and length(sections.code) = 5
        and starts_with(sections.code, classes.code)

    inner join names_of_funds as items
        on sections.fiscal_year = items.fiscal_year
        and sections.dimension = items.dimension
        and sections.fund_book = items.fund_book
        and sections.name = items.name
        and length(items.code) = 7
        and starts_with(items.code, sections.code)

    where length(classes.code) = 3

),

chained_rows as (

    select
        triples.document_key,
        triples.table_number,
        unnest([triples.row_number, triples.row_number + 1, triples.row_number + 2])
            as row_number,
        unnest([chains.class_code, chains.section_code, chains.item_code]) as code

    from triples

    inner join chains
        on triples.fiscal_year = chains.fiscal_year
        and triples.dimension = chains.dimension
        and triples.fund_book = chains.fund_book
        and triples.name = chains.name

),

levelled_rows as (

    select
        decided_rows.* exclude (code),
        coalesce(decided_rows.code, chained_rows.code) as code,
        chained_rows.code is not null as is_chained

    from decided_rows

    left join chained_rows
        on decided_rows.document_key = chained_rows.document_key
        and decided_rows.table_number = chained_rows.table_number
        and decided_rows.row_number = chained_rows.row_number

),

classed_rows as (

    select
        levelled_rows.*,
        last_value(
            case when length(levelled_rows.code) in (3, 5) then left(levelled_rows.code, 3) end
            ignore nulls
        ) over above as class_code,
        lag(levelled_rows.name) over above as name_above

    from levelled_rows

    window above as (
        partition by levelled_rows.document_key, levelled_rows.table_number
        order by levelled_rows.row_number
        rows between unbounded preceding and 1 preceding
    )

),

-- 5 行政事业单位养老支出 below 208, or a name alone that several codes bear
sections as (

    select
        classed_rows.document_key,
        classed_rows.table_number,
        classed_rows.row_number,
        min(entry_wording.code) as code

    from classed_rows

    inner join entry_wording
        on classed_rows.fiscal_year = entry_wording.fiscal_year
        and classed_rows.dimension = entry_wording.dimension
        and classed_rows.class_code = entry_wording.parent_code
        and classed_rows.name = entry_wording.name

    where classed_rows.code is null
        and classed_rows.name is distinct from classed_rows.name_above
        and (
            classed_rows.digits = ''
            or lpad(classed_rows.digits, 2, '0') = right(entry_wording.code, 2)
        )

    group by
        classed_rows.document_key,
        classed_rows.table_number,
        classed_rows.row_number

    having count(distinct entry_wording.code) = 1

)

select
    classed_rows.document_key,
    classed_rows.table_number,
    classed_rows.row_number,
    classed_rows.fiscal_year,
    classed_rows.dimension,
    classed_rows.digits,
    classed_rows.name,
    classed_rows.is_part,
    classed_rows.is_summary,
    (classed_rows.code is not null and not classed_rows.is_chained)
    or classed_rows.is_summary as is_decided,
    classed_rows.is_chained and length(classed_rows.code) = 3 as is_top,
    classed_rows.class_code,
    coalesce(classed_rows.code, sections.code) as code,
    case
        when length(coalesce(classed_rows.code, sections.code)) in (3, 5)
            then coalesce(classed_rows.code, sections.code)
    end as anchor_code

from classed_rows

left join sections
    on classed_rows.document_key = sections.document_key
    and classed_rows.table_number = sections.table_number
    and classed_rows.row_number = sections.row_number;
