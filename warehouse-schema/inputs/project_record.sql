-- What each document says of each project: name, amount of the year, targets.
-- 各文件所列项目的名称、金额与绩效目标值
--
-- a row is: one project of one document and one thing said of it; owner is the body and the year,
--     aspect the name, the amount or the indicator

create or replace temp table project_record as

with

owners as (

    select
        check_document.document_key,
        check_document.stage,
        check_document.conformed_unit
            || '|' || check_document.scope
            || '|' || check_document.fiscal_year as owner

    from check_document

    where coalesce(check_document.conformed_unit, '') <> ''
        and check_document.fiscal_year is not null

),

amounts as (

    select
        owners.owner,
        project_statement.document_key,
        project_statement.project_code,
        project_statement.identity_name,
        project_statement.project_name,
        'amount' as aspect,
        '年度金额' as aspect_name,
        project_statement.amount_yuan,
        reading_figure.step_yuan,
        cast(null as varchar) as words,
        project_statement.figure_key as place_key

    from project_statement

    inner join owners
        on project_statement.document_key = owners.document_key

    inner join reading_figure
        on project_statement.figure_key = reading_figure.figure_key

    where project_statement.measure = 'project_budget'
        and project_statement.figure_kind = 'budget'
        and project_statement.amount_yuan is not null
        and project_statement.fiscal_year = reading_figure.document_year

    qualify row_number() over (
        partition by
            project_statement.document_key,
            project_statement.project_code,
            project_statement.identity_name
        order by project_statement.source_order, project_statement.figure_number
    ) = 1

),

names as (

    select
        owners.owner,
        project_member.document_key,
        project_member.project_code,
        project_member.identity_name,
        project_member.project_name,
        'name' as aspect,
        '名称' as aspect_name,
        cast(null as decimal(18, 2)) as amount_yuan,
        cast(null as decimal(18, 6)) as step_yuan,
        project_member.identity_name as words,
        project_member.project_member_key as place_key

    from project_member

    inner join owners
        on project_member.document_key = owners.document_key

    qualify row_number() over (
        partition by
            project_member.document_key, project_member.project_code, project_member.identity_name
        order by project_member.project_member_key
    ) = 1

),

targets as (

    select
        owners.owner,
        fact_indicator.document_key,
        coalesce(dim_project.project_code, '') as project_code,
        dim_project.project_name as identity_name,
        dim_project.project_name,
        'target ' || fact_indicator.level3 as aspect,
        fact_indicator.level3 as aspect_name,
        cast(null as decimal(18, 2)) as amount_yuan,
        cast(null as decimal(18, 6)) as step_yuan,
        coalesce(
            concat_ws(
                ' ',
                fact_indicator.comparator,
                cast(fact_indicator.lower_base_value as varchar),
                cast(fact_indicator.upper_base_value as varchar),
                fact_indicator.base_unit,
                fact_indicator.per_unit
            ),
            fact_indicator.value_text
        ) as words,
        fact_indicator.indicator_key as place_key

    from fact_indicator

    inner join owners
        on fact_indicator.document_key = owners.document_key

    inner join dim_project
        on fact_indicator.project_key = dim_project.project_key

    where fact_indicator.project_key <> 0
        and fact_indicator.horizon = 'annual'
        and fact_indicator.level3 <> ''
        and fact_indicator.value_text <> ''

    qualify count(*) over (
        partition by
            fact_indicator.document_key, fact_indicator.project_key, fact_indicator.level3
    ) = 1

)

select * from amounts

union all

select * from names

union all

select * from targets;
