-- The share of the money or number of peers that checks keep out of a comparison.
-- 因未通过检查而未计入的比重
--
-- a value is: 0 to 1; of the rows where no amount tells the weight, 0

create or replace macro excluded_share(excluded, whole) as
    coalesce(cast(excluded as double) / nullif(cast(whole as double), 0), 0);

comment on macro excluded_share is
    '因未通过检查而未计入的比重 | share of the money or number that checks keep out';
