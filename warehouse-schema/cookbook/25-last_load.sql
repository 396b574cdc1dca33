-- What has come in with the last load, and which documents does it correct?
-- 最近一次装载新到了什么，更正了哪些文件？
--
-- sample: 全部样例（只装载过一次，没有更正稿）
-- a row is: one document that came with the last load that brought any, or one that is superseded
--           or withdrawn

select
    dim_document.first_load_number as 装载次数,
    case
        when dim_document.withdrawn_on is not null then '已撤回'
        when not dim_document.is_current then '已被更正稿取代'
        when corrected.file is not null then '更正 ' || corrected.file
        else '新到'
    end as 情况,
    coalesce(nullif(dim_division.full_name, ''), '（未载明地区）') as 地区,
    dim_document.file as 文件,
    dim_document.fiscal_year as 年度,
    dim_document.stage as 阶段,
    dim_document.figure_count as 数字数,
    dim_document.share_of_figures_loaded as 入库比重

from dim_document

left join dim_division
    on dim_document.division_key = dim_division.division_key

left join dim_document as corrected
    on dim_document.document_key = corrected.superseded_by

where dim_document.first_load_number
    = (select max(first_load_number) from dim_document)
    or not dim_document.is_current

order by 装载次数 desc, 情况, 地区, 文件;
