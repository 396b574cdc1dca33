-- Annual indicators of each body under names by which they are known from year to year.
-- 各单位年度指标及其跨年对照的名称
--
-- a row is: one annual indicator of a body in the disclosure that counts for its year; prior_year
--           is the year before that the body disclosed targets for

create or replace temp table target_line as

with

targets as (

    select
        mart_indicator.*,
        mart_subject.history_key,
        mart_subject.body_key,
        mart_subject.stage,
        mart_subject.scope,
        mart_subject.fiscal_year,
        mart_subject.is_publisher

    from mart_indicator

    inner join mart_subject
        on mart_indicator.document_key = mart_subject.document_key
        and mart_indicator.budgetary_unit_key = mart_subject.budgetary_unit_key

    where mart_indicator.horizon = 'annual' and mart_subject.fiscal_year is not null

),

-- two bodies of one history in one year are not one body
namesakes as (

    select distinct shared.history_key

    from (
        select targets.history_key

        from targets

        group by targets.history_key, targets.stage, targets.scope, targets.fiscal_year

        having count(distinct targets.body_key) > 1
    ) as shared

),

known as (

    select
        targets.*,
        case
            when namesakes.history_key is null then targets.history_key
            else targets.body_key
        end as line_key

    from targets

    left join namesakes
        on targets.history_key = namesakes.history_key

),

-- a body may disclose a year twice: its own document comes before that of its superior
disclosed as (

    select distinct
        known.line_key,
        known.stage,
        known.scope,
        known.fiscal_year,
        known.document_key,
        known.budgetary_unit_key,
        known.is_publisher

    from known

    qualify row_number() over (
        partition by known.line_key, known.stage, known.scope, known.fiscal_year
        order by known.is_publisher desc, known.document_key, known.budgetary_unit_key
    ) = 1

),

years as (

    select
        disclosed.*,
        lag(disclosed.fiscal_year) over (
            partition by disclosed.line_key, disclosed.stage, disclosed.scope
            order by disclosed.fiscal_year
        ) as prior_year

    from disclosed

)

select
    known.*,
    years.prior_year,
    case
        when known.subject = 'department' then '（部门整体）'
        else coalesce(known.project_name, '（未具名项目）')
    end as shown_project,
    case
        when known.subject = 'department' then ''
        else yearless_name(known.project_name)
    end as project_identity,
    yearless_name(known.level3) as name_identity,
    yearless_name(coalesce(known.description, '')) as description_identity

from known

inner join years
    on known.line_key = years.line_key
    and known.stage = years.stage
    and known.scope = years.scope
    and known.fiscal_year = years.fiscal_year
    and known.document_key = years.document_key
    and known.budgetary_unit_key = years.budgetary_unit_key;
