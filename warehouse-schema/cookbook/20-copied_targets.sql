-- Which targets stand word for word in several projects?
-- 哪些绩效指标在几个项目里一字不差地照抄？
--
-- sample: 抚宁区、丰润区财政局绩效目标
-- a row is: one wording in several projects of a document

select
    dim_document.file as 文件,
    fact_indicator.level3 as 三级指标,
    fact_indicator.description as 指标描述,
    fact_indicator.value_text as 指标值,
    count(distinct fact_indicator.project_key) as 项目数,
    min(fact_indicator.indicator_key) as 指标标识

from fact_indicator

inner join dim_document
    on fact_indicator.document_key = dim_document.document_key

where fact_indicator.horizon = 'annual'
    and fact_indicator.project_key <> 0
    and dim_document.is_current

group by all

having count(distinct fact_indicator.project_key) >= 4

order by 项目数 desc, 文件, 三级指标, 指标描述, 指标值;
