-- The one district that a code or name means; no answer, and the reason, where there is not one.
-- 代码或名称所指的一个地区；没有或不止一个时说明原因，不作答
--
-- a row is: the district, as the line of its codes

create or replace macro named_district(code_or_name) as table

with

candidates as (

    select
        candidates.*,
        candidates.disclosure_count > 0 as has_documents,
        dense_rank() over (
            partition by candidates.disclosure_count > 0
            order by
                case candidates.matched_by
                    when '代码相同' then 1
                    when '名称相同' then 2
                    else 3
                end
        ) as nearness

    from district(code_or_name) as candidates

    where cast(code_or_name as varchar) <> ''
        and candidates.matched_by <> '代码开头相同'

),

nearest as (

    select candidates.division_code, candidates.district_name

    from candidates

    where candidates.has_documents
        and candidates.nearness = 1

),

verdict as (

    select
        case
            when (select count(*) from nearest) = 1 then true
            when (select count(*) from nearest) > 1
                then error(
                    '“' || code_or_name || '”可指多个地区，请用代码：'
                        || (
                            select string_agg(
                                nearest.division_code || ' ' || nearest.district_name, '、'
                                order by nearest.division_code
                            )

                            from nearest
                        )
                )
            when (select count(*) from candidates) > 0
                then error(
                    '还没有这个地区的公开文件：'
                        || (
                            select string_agg(
                                candidates.division_code || ' ' || candidates.district_name, '、'
                                order by candidates.division_code
                            )

                            from candidates

                            where candidates.nearness = 1
                        )
                        || '。有文件的地区见 from district('''')'
                )
            else error('请给出地区的代码或名称。有文件的地区见 from district('''')')
        end as is_one

)

select nearest.division_code, nearest.district_name, dim_division.history_code

from verdict

left join nearest
    on true

inner join dim_division
    on nearest.division_code = dim_division.division_code

where verdict.is_one

group by nearest.division_code, nearest.district_name, dim_division.history_code;

comment on macro table named_district is
    '代码或名称所指的一个地区；没有或不止一个时不作答并说明原因 | the one district that a code or name means; refused with the reason where there is not one';
