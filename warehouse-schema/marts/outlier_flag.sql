-- Whether a value lies more than one and a half interquartile ranges beyond a quartile of its
-- peers.
-- 是否为离群值：超出上、下四分位数一倍半四分位距
--
-- a value is: true or false; null where there is no value or fewer than ten peers have one

create or replace macro outlier_flag(value, lower_quartile, upper_quartile, peer_count) as
    case
        when peer_count >= 10
            then value < lower_quartile - 1.5 * (upper_quartile - lower_quartile)
                or value > upper_quartile + 1.5 * (upper_quartile - lower_quartile)
    end;

comment on macro outlier_flag is
    '是否为离群值 | whether a value lies more than 1.5 interquartile ranges beyond a quartile';
