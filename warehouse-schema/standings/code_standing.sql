-- Where the growth of an amount by code stands among the peers and in the money of its body.
-- 各单位各科目增减在同类中的位置
--
-- a row is: one pair of amounts; the rank is null where the two are not compared

create or replace temp table code_standing as

with

peers as (

    select
        code_growth.peer_group,
        code_growth.dimension,
        code_growth.money,
        code_growth.level,
        code_growth.comparable_code,
        code_growth.comparable_name,
        count(distinct code_growth.body_key) filter (code_growth.barred_checks is null)
            as peer_count,
        excluded_share(
            sum(abs(code_growth.amount_yuan)) filter (code_growth.barred_checks is not null),
            sum(abs(code_growth.amount_yuan))
        ) as share_excluded,
        quantile_cont(code_growth.growth_share, [0.25, 0.5, 0.75]) as quartiles,
        count(distinct code_growth.scope) as scope_count,
        count(distinct code_growth.division_kind) as division_kind_count

    from code_growth

    group by
        code_growth.peer_group,
        code_growth.dimension,
        code_growth.money,
        code_growth.level,
        code_growth.comparable_code,
        code_growth.comparable_name

),

wholes as (

    select
        code_growth.line_number,
        code_growth.level,
        cast(
            coalesce(sum(code_growth.amount_yuan) filter (not code_growth.is_comparable), 0)
                / nullif(sum(code_growth.amount_yuan), 0) as double
        ) as not_comparable_share,
        cast(
            coalesce(sum(code_growth.prior_year_yuan) filter (not code_growth.is_comparable), 0)
                / nullif(sum(code_growth.prior_year_yuan), 0) as double
        ) as prior_not_comparable_share

    from code_growth

    group by code_growth.line_number, code_growth.level

),

ranks as (

    select
        code_growth.pair_number,
        rank() over (
            partition by
                code_growth.peer_group,
                code_growth.dimension,
                code_growth.money,
                code_growth.level,
                code_growth.comparable_code,
                code_growth.comparable_name
            order by code_growth.growth_share desc
        ) as growth_rank

    from code_growth

    where code_growth.growth_share is not null

)

select
    code_growth.pair_number,
    wholes.not_comparable_share as money_share_in_doubt,
    wholes.prior_not_comparable_share,
    peers.peer_count,
    peers.share_excluded,
    peers.quartiles,
    peers.scope_count,
    peers.division_kind_count,
    ranks.growth_rank

from code_growth

inner join wholes
    on code_growth.line_number = wholes.line_number
    and code_growth.level = wholes.level

inner join peers
    on code_growth.peer_group = peers.peer_group
    and code_growth.dimension = peers.dimension
    and code_growth.money = peers.money
    and code_growth.level = peers.level
    and code_growth.comparable_code = peers.comparable_code
    and code_growth.comparable_name = peers.comparable_name

left join ranks
    on code_growth.pair_number = ranks.pair_number;
