-- A project sheet identifies its project.
-- 项目表要素齐全
--
-- severity: warning
-- version: 1
-- stage: any
-- inputs: BUD10, BUD11
-- tolerance: none
-- bars: none
-- a row is: one element (code, name, amount of the year) of one project of one document; an
--     element that no sheet of a document has is one row for all

insert into check_case by name

with

amounts as (

    select distinct project_figure.project_member_key

    from project_figure

    where project_figure.measure in ('project_budget', 'project_fiscal_funds')
        and project_figure.amount_yuan is not null

),

members as (

    select
        project_member.document_key,
        coalesce(project_member.counted_as, project_member.project_member_key)
            as project_member_key,
        min(project_member.project_name) as project_name,
        max(project_member.project_code) as project_code,
        bool_or(project_member.has_sheet) as has_sheet,
        bool_or(amounts.project_member_key is not null) as has_amount,
        list(
            project_member.project_member_key order by project_member.project_member_key
        ) as places

    from project_member

    inner join check_document
        on project_member.document_key = check_document.document_key

    left join amounts
        on project_member.project_member_key = amounts.project_member_key

    group by
        project_member.document_key,
        coalesce(project_member.counted_as, project_member.project_member_key)

),

elements as (

    select
        members.*,
        unnest([
            {'name': '项目编码', 'is_there': members.project_code <> ''},
            {'name': '项目名称', 'is_there': members.project_name <> ''},
            {'name': '年度金额', 'is_there': members.has_amount}
        ]) as element

    from members

),

counted as (

    select
        elements.*,
        elements.element.name as element_name,
        elements.element.is_there as is_there,
        count(*) over one_element as project_count,
        count(*) filter (elements.element.is_there) over one_element as filled_count

    from elements

    window one_element as (partition by elements.document_key, elements.element.name)

)

select
    'CPL-09' as check_id,
    counted.document_key,
    case when counted.has_sheet then 'BUD11' else 'BUD10' end as table_id,
    counted.project_name || ' ' || counted.element_name as subject,
    counted.element_name as left_label,
    case when counted.is_there then '已列' else '未列' end as left_text,
    counted.places as left_places,
    case when counted.is_there then 'pass' else 'fail' end as verdict

from counted

where counted.filled_count > 0

union all by name

select
    'CPL-09' as check_id,
    counted.document_key,
    case when bool_or(counted.has_sheet) then 'BUD11' else 'BUD10' end as table_id,
    '全部项目 ' || counted.element_name as subject,
    counted.element_name as left_label,
    counted.project_count || ' 个项目均未列' as left_text,
    list(counted.places[1] order by counted.project_member_key)[1:1] as left_places,
    'fail' as verdict

from counted

where counted.filled_count = 0

group by counted.document_key, counted.element_name, counted.project_count;
