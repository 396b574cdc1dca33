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

unique_names as (

    select
        entry_wording.fiscal_year,
        entry_wording.dimension,
        entry_wording.name,
        min(entry_wording.code) as code

    from entry_wording

    where entry_wording.is_official

    group by entry_wording.fiscal_year, entry_wording.dimension, entry_wording.name

    having count(*) = 1

),

decided_rows as (

    select
        row_wording.*,
        coalesce(
            coded_rows.code, case when row_wording.digits = '' then unique_names.code end
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

),

classed_rows as (

    select
        decided_rows.*,
        last_value(
            case when length(decided_rows.code) in (3, 5) then left(decided_rows.code, 3) end
            ignore nulls
        ) over above as class_code,
        lag(decided_rows.name) over above as name_above

    from decided_rows

    window above as (
        partition by decided_rows.document_key, decided_rows.table_number
        order by decided_rows.row_number
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
    classed_rows.code is not null or classed_rows.is_summary as is_decided,
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
