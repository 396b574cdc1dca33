-- The indicators, as questions to be matched.
-- 绩效指标，供匹配用
--
-- a row is: one distinct indicator text

select distinct
    stg_indicator.level1,
    stg_indicator.level2,
    stg_indicator.level3,
    stg_indicator.description

from stg_indicator

order by all;
