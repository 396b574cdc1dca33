-- One printed indicator, from the document to its reading.
-- 一条印出的绩效指标：由文件到解析结果
--
-- a row is: the indicator with the key that is asked for (parameter 1)

select
    fact_indicator.indicator_key as "指标主键",
    dim_document.title as "文件",
    dim_document.file as "文件名",
    dim_document.sha256 as "文件校验值",
    coalesce(nullif(dim_division.full_name, ''), '未载明') as "地区",
    coalesce(nullif(dim_budgetary_unit.unit_name, ''), '未载明') as "单位",
    case when fact_indicator.page > 0 then fact_indicator.page end as "页",
    fact_indicator.line as "行",
    dim_project.project_name as "项目",
    case fact_indicator.horizon when 'annual' then '年度' else '长期' end as "期限",
    fact_indicator.level1 as "一级指标",
    fact_indicator.level2 as "二级指标",
    fact_indicator.level3 as "三级指标",
    nullif(fact_indicator.description, '') as "指标描述",
    fact_indicator.value_text as "原文",
    nullif(fact_indicator.last_value_text, '') as "上年",
    nullif(fact_indicator.before_last_value_text, '') as "前年",
    nullif(fact_indicator.basis, '') as "确定依据",
    nullif(fact_indicator.comparator, '') as "比较方式",
    fact_indicator.lower_base_value as "下限（基本单位）",
    fact_indicator.upper_base_value as "上限（基本单位）",
    nullif(fact_indicator.base_unit, '') as "基本单位",
    nullif(fact_indicator.per_unit, '') as "每",
    nullif(fact_indicator.qualitative_text, '') as "定性",
    dim_indicator.level1_name as "规范一级指标",
    dim_indicator.level2_name as "规范二级指标",
    dim_theme.theme_name as "主题",
    fact_indicator.value_match_method as "解析方式",
    case when fact_indicator.is_doubtful then '是，位置或文字按规则推定' end as "存疑"

from fact_indicator

inner join dim_document
    on fact_indicator.document_key = dim_document.document_key

inner join dim_indicator
    on fact_indicator.indicator_type_key = dim_indicator.indicator_type_key

left join dim_theme
    on dim_indicator.theme_code = dim_theme.theme_code
    and dim_theme.subject = 'indicator'

left join dim_division
    on fact_indicator.division_key = dim_division.division_key

left join dim_budgetary_unit
    on fact_indicator.budgetary_unit_key = dim_budgetary_unit.budgetary_unit_key

left join dim_project
    on fact_indicator.project_key = dim_project.project_key

where fact_indicator.indicator_key = $1;
