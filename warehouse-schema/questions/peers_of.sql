-- One body in a year among the bodies of its kind everywhere.
-- 本单位同类：一个单位一年，与各地同类单位并列
--
-- a row is: one body of the same kind, stage and year, the body asked for among them

create or replace macro peers_of(body, asked_year) as table

with

own as (

    select body_headline.*

    from body_headline

    inner join named_body(body) as asked
        on body_headline.history_key = asked.history_key

),

verdict as (

    select
        case
            when bool_or(own.fiscal_year = cast(asked_year as integer)) then true
            else error(
                any_value(own.body_name) || '没有 '
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
    body_headline.history_key in (select own.history_key from own) as is_own,
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

comment on macro table peers_of is
    '本单位同类：一个单位一年与各地同类单位并列，如 peers_of(''唐山市丰润区财政局'', 2023) | one body and year among the bodies of its kind everywhere';
