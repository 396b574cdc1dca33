-- What a figure is a figure of.
-- 数字性质
--
-- a row is: one kind

create or replace table dim_figure_kind as

select
    cast(
        row_number() over (order by cast(list.sort_order as integer), list.code) as integer
    ) as figure_kind_key,
    list.code as figure_kind_code,
    list.name as figure_kind_name,
    list.name_english as figure_kind_name_english,
    cast(list.sort_order as integer) as sort_order

from read_csv(reference_file('figure_kind'), all_varchar = true, header = true) as list

order by figure_kind_key;
