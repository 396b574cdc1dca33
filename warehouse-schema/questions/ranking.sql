-- Bodies by one of the main amounts in a year, within each group of peers, the largest first.
-- 排名：一年中按一项主要金额，在同类组内由大到小
--
-- a row is: one body that discloses the measure, or is to and does not; what failed checks has no
--           rank

create or replace macro ranking(measure, asked_year) as table

with

asked as (

    select body_measure.*

    from body_measure

    where cast(measure as varchar) in (body_measure.measure_code, body_measure.measure_name)

),

verdict as (

    select
        case
            when bool_or(asked.fiscal_year = cast(asked_year as integer)) then true
            when count(asked.measure_code) > 0
                then error(
                    '没有 ' || coalesce(cast(asked_year as varchar), '（未写明）') || ' 年的“'
                        || measure || '”；有数的年度：'
                        || string_agg(
                            distinct cast(asked.fiscal_year as varchar), '、'
                            order by cast(asked.fiscal_year as varchar)
                        )
                )
            else error(
                '没有金额项目“' || coalesce(cast(measure as varchar), '') || '”；可用：'
                    || (
                        select string_agg(
                            distinct body_measure.measure_name, '、'
                            order by body_measure.measure_name
                        )

                        from body_measure
                    )
            )
        end as is_any

    from asked

)

select
    asked.peer_group,
    asked.peer_rank,
    asked.district_name,
    asked.body_name,
    asked.measure_name,
    asked.amount_yuan,
    asked.value_state_name,
    asked.peer_count,
    asked.median_yuan,
    asked.stage_name,
    asked.scope_name,
    asked.caution,
    asked.figure_key,
    asked.document_file,
    asked.history_key

from verdict

left join asked
    on asked.fiscal_year = cast(asked_year as integer)

where verdict.is_any

order by
    asked.peer_group,
    asked.peer_rank nulls last,
    asked.amount_yuan desc nulls last,
    asked.district_name,
    asked.body_name,
    asked.history_key,
    asked.scope_name;

comment on macro table ranking is
    '排名：一年中按一项主要金额在同类组内由大到小，如 ranking(''机关运行经费'', 2023) | bodies by one of the main amounts in a year within each group of peers';
