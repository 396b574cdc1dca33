-- Whether a stated percentage of change is another than the amounts give, by more than rounding.
-- 所述增减幅度与增减额是否不合（四舍五入以外）
--
-- a value is: true, false, or null where one side is not known; 5% may stand for 4.6%, 5.0% for
--             4.96%, and the amounts are rounded as well

create or replace macro percent_differs(change_percent, change_share, tolerance_yuan, base_yuan) as
    abs(change_percent / 100.0 - change_share)
    > case
        when change_percent = round(change_percent) then 0.0051
        when change_percent = round(change_percent, 1) then 0.00051
        else 0.00006
    end
        + coalesce(cast(tolerance_yuan as double) / nullif(abs(base_yuan), 0), 0);

comment on macro percent_differs is
    '所述增减幅度与增减额是否不合 | whether a stated percentage is another than the amounts give, by more than rounding';
