-- The sentences that say where accounts of one change on the year before disagree.
-- 增减变化各种说法不一致时的提示
--
-- a value is: sentences, or null where nothing contradicts the change that is shown

create or replace macro change_caution(
    is_of_other_year, base_year, listed_differs, listed_yuan, computed_differs, disclosed_yuan,
    percent_differs
) as
    nullif(
        concat(
            case
                when is_of_other_year
                    then '所述增减以 ' || base_year || ' 年为基数，不是上年。'
            end,
            case
                when listed_differs
                    then '所列增减与文件所列上年数 ' || listed_yuan || ' 元不合。'
            end,
            case
                when computed_differs
                    then '所列增减与上年公开数 ' || disclosed_yuan || ' 元不合，口径可能有调整。'
            end,
            case when percent_differs then '文件所述增减幅度与增减额不合。' end
        ),
        ''
    );

comment on macro change_caution is
    '增减变化各种说法不一致时的提示 | sentences that say where accounts of a change disagree';
