-- Districts that a code, a name or a part of a name may mean; those with documents first.
-- 查地区：代码、名称或名称的一部分所指的地区，有公开文件的在前
--
-- a row is: one district of today, former codes and names included; all districts with documents
--           for a blank text

create or replace macro district(code_or_name) as table

with

divisions as (

    select
        dim_division.history_code,
        min(
            case
                when dim_division.division_code = cast(code_or_name as varchar) then 1
                when cast(code_or_name as varchar) in (
                    dim_division.full_name, dim_division.division_name
                ) then 2
                when cast(code_or_name as varchar) = '' then 5
                when contains(dim_division.full_name, cast(code_or_name as varchar)) then 3
                when starts_with(dim_division.division_code, cast(code_or_name as varchar))
                    then 4
            end
        ) as nearness,
        arg_max(
            dim_division.full_name, (coalesce(valid_to_year, 9999), dim_division.division_key)
        ) as full_name,
        arg_max(
            dim_division.division_code, (coalesce(valid_to_year, 9999), dim_division.division_key)
        ) as division_code,
        arg_max(
            dim_division.kind, (coalesce(valid_to_year, 9999), dim_division.division_key)
        ) as kind,
        list_sort(list(distinct dim_division.division_code || ' ' || dim_division.full_name))
            as codes_and_names

    from dim_division

    where dim_division.division_code <> ''

    group by dim_division.history_code

),

documents as (

    select
        body_headline.division_history_code,
        count(distinct body_headline.document_key) as disclosure_count,
        count(distinct body_headline.history_key) as body_count,
        list_sort(list(distinct body_headline.fiscal_year)) as fiscal_years

    from body_headline

    group by body_headline.division_history_code

),

found as (

    select
        divisions.division_code,
        divisions.full_name as district_name,
        case divisions.kind when 'development_zone' then '开发区' else '行政区划' end
            as division_kind_name,
        coalesce(documents.disclosure_count, 0) as disclosure_count,
        coalesce(documents.body_count, 0) as body_count,
        documents.fiscal_years,
        case divisions.nearness
            when 1 then '代码相同'
            when 2 then '名称相同'
            when 3 then '名称含有'
            when 4 then '代码开头相同'
            else '有公开文件'
        end as matched_by,
        divisions.codes_and_names,
        divisions.nearness

    from divisions

    left join documents
        on divisions.history_code = documents.division_history_code

    where divisions.nearness is not null
        and (cast(code_or_name as varchar) <> '' or documents.disclosure_count > 0)

),

verdict as (

    select
        case
            when (select count(*) from found) > 0 then true
            else error(
                '没有代码或名称为“' || coalesce(cast(code_or_name as varchar), '')
                    || '”的地区。有文件的地区见 from district('''')'
            )
        end as is_any

)

select found.* exclude (nearness)

from verdict

left join found
    on true

where verdict.is_any

order by
    found.disclosure_count = 0,
    found.nearness,
    found.division_code;

comment on macro table district is
    '查地区：代码、名称或名称的一部分所指的地区；空白列出全部有文件的地区 | districts that a code, a name or a part of it may mean; a blank text lists all that have documents';
