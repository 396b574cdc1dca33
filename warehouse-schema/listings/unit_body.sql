-- Which body a code means in which year: the same code may be another body after a reform.
-- 预算单位编码在各年度所指的单位：改革前后同一编码可能不是同一单位
--
-- a row is: one body, as known by one division, code (or name) and year
-- names of one code that are the same, short for one another or linked by a renaming are one
-- body; other names, in other years, are another body

create or replace temp table unit_body as

with

names as (

    select
        document_body.division_code,
        document_body.unit_code,
        coalesce(document_body.fiscal_year, 0) as fiscal_year,
        document_body.history_name,
        count(*) as document_count

    from document_body

    where document_body.unit_code <> ''
        and document_body.history_name <> ''

    group by all

),

-- within a year a code is one body, called by most or at greatest length
years as (

    select distinct on (names.division_code, names.unit_code, names.fiscal_year)
        names.division_code,
        names.unit_code,
        names.fiscal_year,
        names.history_name

    from names

    order by
        names.division_code,
        names.unit_code,
        names.fiscal_year,
        names.document_count desc,
        length(names.history_name) desc,
        names.history_name

),

steps as (

    select
        years.*,
        lag(years.history_name) over codes as former_name

    from years

    window codes as (
        partition by years.division_code, years.unit_code order by years.fiscal_year
    )

),

runs as (

    select
        steps.*,
        sum(
            case
                when steps.former_name is null then 0
                when steps.former_name = steps.history_name then 0
                when abbreviates(steps.former_name, steps.history_name) then 0
                when abbreviates(steps.history_name, steps.former_name) then 0
                else 1
            end
        ) over (
            partition by steps.division_code, steps.unit_code order by steps.fiscal_year
        ) as run

    from steps

),

called as (

    select
        runs.*,
        first_value(runs.history_name) over (
            partition by runs.division_code, runs.unit_code, runs.run
            order by length(runs.history_name) desc, runs.history_name
        ) as body_name,
        max(runs.run) over (partition by runs.division_code, runs.unit_code) as last_run

    from runs

)

select
    called.division_code,
    called.unit_code,
    called.fiscal_year,
    called.body_name,
    called.last_run > 0 as is_code_reused,
    case
        when called.last_run = 0 then called.unit_code
        else called.unit_code || ' ' || called.body_name
    end as unit_natural_key

from called;
