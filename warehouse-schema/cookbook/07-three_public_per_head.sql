-- What are the three public expenses per head of staff?
-- “三公”经费按在职人数人均多少？
--
-- sample: 载明在职人数的文件
-- a row is: one body that states both
-- note: 没有列出的单位，文件没有载明在职人数；不要用别处的人数代替。

with

staff as (

    select
        fact_key_figure.budgetary_unit_key,
        fact_key_figure.fiscal_year,
        fact_key_figure.figure_kind,
        dim_document.disclosure_key,
        sum(fact_key_figure.quantity) as staff_count

    from fact_key_figure

    inner join dim_document
        on fact_key_figure.document_key = dim_document.document_key

    where fact_key_figure.measure_code = 'staff'
        and fact_key_figure.fiscal_year = dim_document.fiscal_year
        and dim_document.is_current

    group by all

)

select
    body_headline.district_name as 地区,
    body_headline.body_name as 单位,
    body_headline.fiscal_year as 年度,
    body_headline.three_public_yuan as 三公经费（元）,
    staff.staff_count as 在职人数,
    round(body_headline.three_public_yuan / nullif(staff.staff_count, 0), 2) as 人均（元）,
    body_headline.three_public_state as 数值状态

from body_headline

inner join staff
    on body_headline.document_key = staff.disclosure_key

where body_headline.is_publisher

order by 人均（元） desc nulls last, body_headline.district_name, body_headline.body_name;
