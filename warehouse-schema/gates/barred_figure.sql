-- The figures that comparisons do not take, because checks that use them failed.
-- 未通过检查、不计入同类统计的数字
--
-- a row is: one printed figure or indicator row; which side of a check is kept out stands in the
--           head of its file

create or replace table barred_figure as

with

failures as (

    select
        check_result.check_id,
        check_result.document_key,
        check_result.result_key,
        case
            when dim_check.barred_side in ('left', 'both') then check_result.left_places
        end as left_places,
        case
            when dim_check.barred_side in ('right', 'both') then check_result.right_places
        end as right_places

    from check_result

    inner join dim_check
        on check_result.check_id = dim_check.check_id

    where check_result.outcome = 'fail' and check_result.severity <> 'info'

),

barred as (

    select
        failures.check_id,
        failures.result_key,
        unnest(list_concat(failures.left_places, failures.right_places)) as place_key

    from failures

)

select
    barred.place_key,
    split_part(barred.place_key, '.', 1) as document_key,
    distinct_words(barred.check_id) as check_ids,
    min(barred.result_key) as result_key

from barred

-- figures and rows of indicators; projects and paragraphs are no values
where regexp_matches(barred.place_key, '\.i?[0-9]+$')

group by barred.place_key

order by barred.place_key;

comment on table barred_figure is
    '未通过检查、不计入同类统计的数字 | The figures that comparisons do not take, because checks that use them failed';
comment on column barred_figure.place_key is '印处主键 | key of the figure or indicator row';
comment on column barred_figure.document_key is
    '文件主键（SHA-256 前 16 位） | key of the document: first 16 hex digits of its SHA-256';
comment on column barred_figure.check_ids is
    '未通过的勾稽关系 | ids of the checks that failed, parted by 、';
comment on column barred_figure.result_key is
    '检查结果主键 | one of the failed results in check_result';
