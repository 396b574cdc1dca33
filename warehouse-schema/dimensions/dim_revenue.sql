-- Revenue codes of every scheme, each in each span of years in which it meant the same.
-- 收入分类科目（各套口径，分有效期）
--
-- a row is: one code of one scheme in one span of years; no fact carries it, since departments
-- state sources of revenue and no codes: revenue_source_code leads to the source that it is

create or replace table dim_revenue as

with

codes as (

    select
        list.scheme,
        list.code,
        list.level,
        list.parent_code,
        list.name,
        cast(list.valid_from as integer) as valid_from_year,
        cast(list.valid_to as integer) as valid_to_year,
        list.revenue_source_code,
        list.certainty,
        case list.level
            when 'class' then list.code
            when 'section' then list.parent_code
            else left(list.code, 3)
        end as class_code

    from reference_list('revenue') as list

),

class_names as (

    select
        codes.scheme,
        codes.code,
        arg_max(codes.name, coalesce(codes.valid_from_year, 0)) as name

    from codes

    where codes.level = 'class'

    group by codes.scheme, codes.code

)

select
    cast(
        row_number() over (
            order by codes.scheme, codes.code, codes.valid_from_year nulls first
        ) as integer
    ) as revenue_key,
    codes.scheme,
    codes.code as revenue_code,
    codes.level,
    codes.name as revenue_name,
    codes.parent_code,
    codes.class_code,
    class_names.name as class_name,
    codes.valid_from_year,
    codes.valid_to_year,
    codes.revenue_source_code,
    codes.certainty

from codes

left join class_names
    on codes.scheme = class_names.scheme
    and codes.class_code = class_names.code

order by revenue_key;

comment on table dim_revenue is
    '收入分类科目（各套口径，分有效期） | Revenue codes of every scheme, each in each span of years in which it meant the same';
comment on column dim_revenue.revenue_key is
    '收入分类主键 | key of the revenue code in its span of years';
comment on column dim_revenue.scheme is
    '收入分类体系 | department_table and final_accounts_table (rows of those tables, numbered here), fund_nature (资金性质), government_accounting, government_revenue (政府收支分类)';
comment on column dim_revenue.revenue_code is
    '收入分类编码 | code; of rows of tables a number given here';
comment on column dim_revenue.level is '级次 | class or section';
comment on column dim_revenue.revenue_name is '收入分类名称 | name of the revenue code';
comment on column dim_revenue.parent_code is '上级编码 | code of the parent';
comment on column dim_revenue.class_code is '类级编码 | code of the class';
comment on column dim_revenue.class_name is '类级名称 | name of the class';
comment on column dim_revenue.valid_from_year is
    '启用年度 | first fiscal year, null where it is not known';
comment on column dim_revenue.valid_to_year is
    '停用年度 | last fiscal year, null while valid';
comment on column dim_revenue.revenue_source_code is
    '收入来源编码 | source of revenue that the code is, null where departments have none';
comment on column dim_revenue.certainty is
    '目录条目的把握程度 | how certain the list entry is';
