-- The years of each body one after another, and the year before that each is set beside.
-- 各单位历年文件的先后顺序及所比年度
--
-- a row is: one kind of money or measure of one body in one year; a body under another name, code
--           or division is the same where that was one to one

create or replace temp table year_line as

with

printed as (

    select distinct
        mart_year_money.document_key,
        mart_year_money.budgetary_unit_key,
        mart_year_money.fiscal_year,
        mart_year_money.dimension,
        mart_year_money.money

    from mart_year_money

    union all

    -- the measures by which whole bodies are compared are lines of their own
    select distinct
        mart_body_amount.document_key,
        mart_body_amount.budgetary_unit_key,
        mart_subject.fiscal_year,
        'measure' as dimension,
        list.measure as money

    from mart_body_amount

    inner join mart_subject
        on mart_body_amount.document_key = mart_subject.document_key
        and mart_body_amount.budgetary_unit_key = mart_subject.budgetary_unit_key

    inner join vocabulary_list('body_measure') as list
        on mart_body_amount.money = list.money
        and mart_body_amount.dimension = list.dimension
        and mart_body_amount.code = coalesce(list.code, '')

    where mart_body_amount.is_leading_kind
        and mart_subject.fiscal_year is not null

),

-- two bodies of one history in one year are not one body
namesakes as (

    select distinct years.history_key

    from (
        select
            mart_subject.history_key,
            count(distinct mart_subject.body_key) as body_count

        from mart_subject

        inner join printed
            on mart_subject.document_key = printed.document_key
            and mart_subject.budgetary_unit_key = printed.budgetary_unit_key

        group by
            mart_subject.history_key,
            mart_subject.stage,
            mart_subject.scope,
            mart_subject.fiscal_year
    ) as years

    where years.body_count > 1

),

-- a body may disclose a year twice: its own document comes before that of its superior
disclosures as (

    select
        mart_subject.*,
        printed.dimension,
        printed.money,
        case
            when namesakes.history_key is null then mart_subject.history_key
            else mart_subject.body_key
        end as line_key

    from mart_subject

    inner join printed
        on mart_subject.document_key = printed.document_key
        and mart_subject.budgetary_unit_key = printed.budgetary_unit_key
        and mart_subject.fiscal_year = printed.fiscal_year

    left join namesakes
        on mart_subject.history_key = namesakes.history_key

    qualify row_number() over (
        partition by
            line_key,
            mart_subject.stage,
            mart_subject.scope,
            mart_subject.fiscal_year,
            printed.dimension,
            printed.money
        order by mart_subject.is_publisher desc, mart_subject.document_key
    ) = 1

),

timelines as (

    select
        disclosures.*,
        lag(disclosures.fiscal_year) over timeline as prior_year,
        lag(disclosures.document_key) over timeline as prior_document_key,
        lag(disclosures.budgetary_unit_key) over timeline as prior_budgetary_unit_key,
        lag(disclosures.body_name) over timeline as prior_body_name,
        lag(disclosures.district_name) over timeline as prior_district_name,
        lead(disclosures.fiscal_year) over timeline as next_year

    from disclosures

    window timeline as (
        partition by
            disclosures.line_key,
            disclosures.stage,
            disclosures.scope,
            disclosures.dimension,
            disclosures.money
        order by disclosures.fiscal_year
    )

),

-- the district took in or gave away others, in the later year or in one without a document
district_changes as (

    select
        steps.division_line,
        steps.prior_year,
        steps.fiscal_year,
        string_agg(
            distinct division_change.first_year || '年' || division_change.reason,
            '、'
            order by division_change.first_year || '年' || division_change.reason
        ) filter (division_change.first_year < steps.fiscal_year) as silent_reasons

    from (
        select distinct timelines.division_line, timelines.prior_year, timelines.fiscal_year

        from timelines
    ) as steps

    inner join division_change
        on steps.division_line = division_change.line_code
        and steps.prior_year < division_change.first_year
        and steps.fiscal_year >= division_change.first_year

    group by steps.division_line, steps.prior_year, steps.fiscal_year

)

select
    row_number() over () as line_number,
    timelines.*,
    district_changes.silent_reasons as silent_district_change,
    district_changes.fiscal_year is not null as is_of_other_area

from timelines

left join district_changes
    on timelines.division_line = district_changes.division_line
    and timelines.prior_year = district_changes.prior_year
    and timelines.fiscal_year = district_changes.fiscal_year;
