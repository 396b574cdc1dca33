-- Projects of a body that look alike: by name, by name and amount, by the text of indicators.
-- 同一单位名称、金额或指标文字相同的项目
--
-- a row is: one project of one body in one disclosure; counts include the project itself. Names
--           are compared without running number and year

create or replace temp table project_copy as

with

texts as (

    select
        dim_document.disclosure_key as document_key,
        fact_indicator.budgetary_unit_key,
        fact_indicator.project_key,
        count(*) as indicator_count,
        string_agg(
            concat_ws(
                '|', fact_indicator.level3, fact_indicator.description, fact_indicator.value_text
            ),
            '#'
            order by fact_indicator.level3, fact_indicator.description, fact_indicator.value_text
        ) as indicator_text

    from fact_indicator

    inner join dim_document
        on fact_indicator.document_key = dim_document.document_key

    where fact_indicator.project_key <> 0 and fact_indicator.horizon = 'annual'

    group by
        dim_document.disclosure_key,
        fact_indicator.budgetary_unit_key,
        fact_indicator.project_key

),

named as (

    select
        mart_project.document_key,
        mart_project.budgetary_unit_key,
        mart_project.project_key,
        mart_project.amount_yuan,
        regexp_replace(
            mart_project.project_name,
            '^[（(][0-9一二三四五六七八九十]+[）)]|[0-9]{4}年度?',
            '',
            'g'
        ) as plain_name,
        case when texts.indicator_count > 2 then texts.indicator_text end as indicator_text

    from mart_project

    left join texts
        on mart_project.document_key = texts.document_key
        and mart_project.budgetary_unit_key = texts.budgetary_unit_key
        and mart_project.project_key = texts.project_key

    where mart_project.project_key <> 0

)

select
    named.document_key,
    named.budgetary_unit_key,
    named.project_key,
    count(*) over same_name as same_name_count,
    count(*) over (
        partition by
            named.document_key, named.budgetary_unit_key, named.plain_name, named.amount_yuan
    ) as same_amount_count,
    case
        when named.indicator_text is not null
            then count(*) over (
                partition by
                    named.document_key, named.budgetary_unit_key, named.indicator_text
            )
        else 1
    end as same_text_count

from named

window same_name as (
    partition by named.document_key, named.budgetary_unit_key, named.plain_name
);
