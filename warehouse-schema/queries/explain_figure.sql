-- One printed figure, from the document to what was made of it.
-- 一个印出的数字：由文件到入库结果
--
-- a row is: the figure with the key that is asked for (parameter 1)

select
    figure.figure_key as "数字主键",
    dim_document.title as "文件",
    dim_document.file as "文件名",
    dim_document.sha256 as "文件校验值",
    coalesce(dim_division.full_name, '未载明') as "地区",
    coalesce(dim_budgetary_unit.unit_name, '未载明') as "单位",
    case when figure.page > 0 then figure.page end as "页",
    figure.line as "行",
    figure.table_title as "表格或章节",
    figure.table_id as "表号",
    nullif(concat_ws(' ', nullif(figure.row_code, ''), figure.row_label), '') as "所在行",
    nullif(figure.column_label, '') as "所在列",
    concat_ws(' ', figure.printed_text, figure.printed_unit) as "原文",
    figure.amount_yuan as "金额（元）",
    case when figure.amount_yuan is null then figure.quantity end as "数量",
    dim_figure_kind.figure_kind_name as "数字性质",
    figure.fiscal_year as "所属年度",
    nullif(figure.measure, '') as "计量项目",
    nullif(figure.matched_code, '') as "匹配代码",
    nullif(figure.match_method, '') as "匹配方式",
    '第 ' || override.override_key || ' 行：由 ' || override.decided_by || ' 于 '
        || override.decided_on || ' 决定为 ' || coalesce(nullif(override.target_code, ''), '无')
        || coalesce(' ' || override.target_name, '') || '；理由：' || override.reason
        || '；程序原判：' || coalesce(override.former_codes || ' ', '')
        || override.former_methods as "复核决定",
    case when figure.is_doubtful then '是，位置或文字按规则推定' end as "存疑",
    case figure.disposition
        when 'fact' then '作为事实入库'
        when 'witness' then '印证另一处印出的同一事实'
        when 'stated_total' then '作为印出的合计，供核对'
        when 'stated_comparison' then '作为自述的增减或比重'
        when 'target' then '作为绩效目标的陈述'
        else '保留原文'
    end as "入库结果"

from printed.figure as figure

inner join dim_document
    on figure.document_key = dim_document.document_key

left join dim_division
    on dim_document.division_key = dim_division.division_key
    and dim_division.division_key <> 0

left join dim_budgetary_unit
    on dim_document.budgetary_unit_key = dim_budgetary_unit.budgetary_unit_key
    and dim_budgetary_unit.budgetary_unit_key <> 0

left join dim_figure_kind
    on figure.figure_kind = dim_figure_kind.figure_kind_code

left join override
    on figure.override_key = override.override_key

where figure.figure_key = $1;
