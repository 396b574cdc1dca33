-- What a person should look at, on one line each.
-- 复核清单
--
-- a row is: one printed code and name that was matched to nothing or doubtfully

select
    review_item.dimension_name as "目录",
    nullif(concat_ws(' ', nullif(review_item.printed_code, ''), review_item.printed_name), '')
        as "印出",
    review_item.seen_years as "年度",
    coalesce(review_item.division_name, '多处') as "区划",
    review_item.match_method as "匹配方式",
    concat_ws(' ', review_item.matched_code, review_item.matched_name) as "现为",
    review_item.review_reason as "待核对原因",
    review_item.figure_count as "个数",
    review_item.amount_yuan as "金额（元）",
    review_item.example_key as "示例主键"

from review_item;
