-- Bodies that a code, a name or a part of a name may mean, former names included.
-- 查单位：编码、名称或名称的一部分所指的单位，含原名
--
-- a row is: one body under all its names; all bodies for a blank text

create or replace macro body(code_or_name) as table

with

names as (

    select
        body_headline.history_key,
        arg_max(body_headline.district_name, named_by) as district_name,
        arg_max(body_headline.body_name, named_by) as body_name,
        arg_max(body_headline.body_kind_name, named_by) as body_kind_name,
        list_sort(list(distinct body_headline.unit_code)) as unit_codes,
        list_sort(list(distinct body_headline.body_name)) as names,
        list_sort(
            list(distinct body_headline.fiscal_year || ' ' || body_headline.stage_name)
        ) as years_and_stages,
        count(distinct body_headline.document_key) as disclosure_count,
        min(
            case
                when cast(code_or_name as varchar) in (
                    body_headline.history_key, body_headline.body_name
                ) then 1
                when body_headline.unit_code = cast(code_or_name as varchar) then 2
                when contains(body_headline.body_name, cast(code_or_name as varchar)) then 3
                when contains(
                    body_headline.district_name || body_headline.body_name,
                    cast(code_or_name as varchar)
                ) then 3
            end
        ) as nearness

    from (

        select
            body_headline.*,
            (
                coalesce(body_headline.fiscal_year, 0),
                body_headline.is_publisher,
                body_headline.document_key
            ) as named_by

        from body_headline

    ) as body_headline

    group by body_headline.history_key

),

verdict as (

    select
        case
            when (select count(*) from names where names.nearness is not null) > 0 then true
            else error(
                '没有编码或名称为“' || coalesce(cast(code_or_name as varchar), '')
                    || '”的单位。全部单位见 from body('''')'
            )
        end as is_any

)

select
    names.history_key,
    names.district_name,
    names.body_name,
    names.body_kind_name,
    names.unit_codes,
    names.disclosure_count,
    names.years_and_stages,
    case names.nearness
        when 1 then '名称或标识相同'
        when 2 then '编码相同'
        else '名称含有'
    end as matched_by,
    names.names

from verdict

left join names
    on names.nearness is not null

where verdict.is_any

order by
    names.nearness,
    names.district_name,
    names.body_name,
    names.history_key;

comment on macro table body is
    '查单位：编码、名称或名称的一部分所指的单位，含原名；空白列出全部单位 | bodies that a code, a name or a part of it may mean, former names included; a blank text lists all';
