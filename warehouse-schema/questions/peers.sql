-- The bodies of a district in a year, each among the bodies of its kind everywhere.
-- 同类单位：一个地区一年的各单位，与各地同类单位并列
--
-- a row is: one body of the same kind, stage and year as a body of the district, those of the
--           district among them

create or replace macro peers(district, asked_year) as table

with

asked as (

    select named_district.* from named_district(district) as named_district

),

own as (

    select body_headline.*

    from body_headline

    inner join asked
        on body_headline.division_history_code = asked.history_code

),

verdict as (

    select
        case
            when bool_or(own.fiscal_year = cast(asked_year as integer)) then true
            else error(
                any_value(own.district_name) || '没有 '
                    || coalesce(cast(asked_year as varchar), '（未写明）')
                    || ' 年的公开文件；有文件的年度：'
                    || string_agg(
                        distinct cast(own.fiscal_year as varchar), '、'
                        order by cast(own.fiscal_year as varchar)
                    )
            )
        end as is_any

    from own

)

select
    body_headline.peer_group,
    body_headline.division_history_code = asked.history_code as is_own,
    body_headline.district_name,
    body_headline.body_name,
    body_headline.body_kind_name,
    body_headline.fiscal_year,
    body_headline.stage_name,
    body_headline.scope_name,
    body_headline.expenditure_yuan,
    body_headline.basic_yuan,
    body_headline.project_yuan,
    body_headline.general_public_yuan,
    body_headline.three_public_yuan,
    body_headline.three_public_state,
    body_headline.operating_expense_yuan,
    body_headline.peer_count,
    nullif(
        concat(few_peers_caution(body_headline.peer_count), body_headline.caution), ''
    ) as caution,
    body_headline.expenditure_figure_key,
    body_headline.three_public_figure_key,
    body_headline.history_key,
    body_headline.division_code,
    body_headline.document_key,
    body_headline.document_file

from verdict

cross join asked

left join body_headline
    on body_headline.peer_group in (

        select own.peer_group

        from own

        where own.fiscal_year = cast(asked_year as integer)

    )

where verdict.is_any

order by
    body_headline.peer_group,
    is_own desc,
    body_headline.district_name,
    body_headline.body_name,
    body_headline.history_key,
    body_headline.document_key;

comment on macro table peers is
    '同类单位：一个地区一年的各单位与各地同类单位并列，如 peers(''130208'', 2023) | the bodies of a district and year, each among those of its kind everywhere';
