-- The one body that a key, code or name means; no answer, and the reason, where there is not one.
-- 标识、编码或名称所指的一个单位；没有或不止一个时说明原因，不作答
--
-- a row is: the body

create or replace macro named_body(code_or_name) as table

with

candidates as (

    select
        candidates.*,
        dense_rank() over (
            order by
                case candidates.matched_by
                    when '名称或标识相同' then 1
                    when '编码相同' then 2
                    else 3
                end
        ) as nearness

    from body(code_or_name) as candidates

    where cast(code_or_name as varchar) <> ''

),

nearest as (

    select candidates.history_key, candidates.district_name, candidates.body_name

    from candidates

    where candidates.nearness = 1

),

verdict as (

    select
        case
            when (select count(*) from nearest) = 1 then true
            when (select count(*) from nearest) > 1
                then error(
                    '“' || code_or_name || '”可指 ' || (select count(*) from nearest)
                        || ' 个单位，请写全称或用标识：'
                        || (
                            select string_agg(
                                first_ones.body_name || '（' || first_ones.history_key || '）',
                                '、'
                                order by first_ones.history_key
                            )

                            from (

                                from nearest

                                order by nearest.history_key

                                limit 8

                            ) as first_ones
                        )
                        || '。全部见 from body(''' || code_or_name || ''')'
                )
            else error('请给出单位的编码、名称或标识。全部单位见 from body('''')')
        end as is_one

)

select nearest.history_key, nearest.district_name, nearest.body_name

from verdict

left join nearest
    on true

where verdict.is_one;

comment on macro table named_body is
    '标识、编码或名称所指的一个单位；没有或不止一个时不作答并说明原因 | the one body that a key, code or name means; refused with the reason where there is not one';
