-- How far is the final account from the budget?
-- 决算与全年预算差多少，执行率多高？
--
-- sample: 普陀区委社会工作部 2024 年决算（文字说明逐项写明全年预算与决算）
-- a row is: one item of expenditure of which a final account states both
-- note: 同一单位的预算、决算两份文件都已装载时，用 compare.budget_and_final。

select
    dim_document.file as 文件,
    final_figure.row_label as 支出项目,
    budget_figure.amount_yuan / 10000 as 全年预算万元,
    final_figure.amount_yuan / 10000 as 决算万元,
    round(final_figure.amount_yuan / nullif(budget_figure.amount_yuan, 0), 4) as 执行率,
    final_figure.figure_key as 数字标识

from printed.figure as final_figure

inner join printed.figure as budget_figure
    on final_figure.document_key = budget_figure.document_key
    and final_figure.table_title = budget_figure.table_title
    and final_figure.measure = budget_figure.measure
    and final_figure.row_label = budget_figure.row_label
    and final_figure.fiscal_year = budget_figure.fiscal_year
    and budget_figure.figure_kind = 'adjusted_budget'

inner join dim_document
    on final_figure.document_key = dim_document.document_key
    and dim_document.is_current

where final_figure.figure_kind = 'final_account'
    and final_figure.measure = 'expenditure_function_item'

order by 执行率, 文件, 支出项目, 数字标识;
