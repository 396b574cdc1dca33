-- The values of indicators, those of years before included, as questions to be matched.
-- 绩效指标值（含以前年度），供匹配用
--
-- a row is: one distinct value text

with

value_texts as (

    select value_text from stg_indicator

    union

    select last_value_text from stg_indicator

    union

    select before_last_value_text from stg_indicator

)

select value_texts.value_text

from value_texts

where value_texts.value_text <> ''

order by all;
