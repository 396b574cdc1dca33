-- The rows of compare.operating_expense under Chinese names.
-- 机关运行经费比较
--
-- a row is: one row of compare.operating_expense

create or replace view 分析.机关运行经费比较 as

select
    operating_expense.division_code as 区划代码,
    operating_expense.history_key as 沿革标识,
    operating_expense.district_name as 地区,
    operating_expense.body_name as 单位,
    operating_expense.fiscal_year as 年度,
    operating_expense.stage_name as 阶段,
    operating_expense.scope_name as 口径,
    operating_expense.amount_yuan as 金额（元）,
    operating_expense.staff_count as 在职人数,
    operating_expense.per_head_yuan as 人均（元／人）,
    operating_expense.peer_group as 同类组,
    operating_expense.peer_count as 同类家数,
    operating_expense.median_yuan as 同类中位数（元）,
    operating_expense.lower_quartile_yuan as 同类下四分位数（元）,
    operating_expense.upper_quartile_yuan as 同类上四分位数（元）,
    operating_expense.peer_rank as 名次,
    operating_expense.share_excluded as 因勾稽不符而剔除的比重,
    operating_expense.caution as 提示,
    operating_expense.document_key as 文件标识,
    operating_expense.document_title as 文件标题,
    operating_expense.document_file as 文件名,
    operating_expense.figure_key as 数字标识,
    operating_expense.page as 页,
    operating_expense.line as 行,
    operating_expense.printed_text as 原文,
    operating_expense.printed_unit as 原文单位

from compare.operating_expense as operating_expense;

comment on view 分析.机关运行经费比较 is
    '每行是一个单位的机关运行经费及人均 | compare.operating_expense: a row is the agency operating expense of a body';
comment on column 分析.机关运行经费比较.区划代码 is '区划代码 | division_code: code of the district';
comment on column 分析.机关运行经费比较.沿革标识 is
    '单位沿革标识 | history_key: identity of the body under former and later names';
comment on column 分析.机关运行经费比较.地区 is '地区 | district_name: district, full name';
comment on column 分析.机关运行经费比较.单位 is '单位 | body_name: body';
comment on column 分析.机关运行经费比较.年度 is '年度 | fiscal_year: fiscal year';
comment on column 分析.机关运行经费比较.阶段 is
    '阶段 | stage_name: stage: budget or final account';
comment on column 分析.机关运行经费比较.口径 is '口径 | scope_name: scope: department or unit';
comment on column 分析.机关运行经费比较.金额（元） is '金额（元） | amount_yuan: amount in yuan';
comment on column 分析.机关运行经费比较.在职人数 is '在职人数 | staff_count: staff';
comment on column 分析.机关运行经费比较.人均（元／人） is
    '人均（元／人） | per_head_yuan: yuan per head';
comment on column 分析.机关运行经费比较.同类组 is
    '同类组 | peer_group: peer group: kind of body, year, stage';
comment on column 分析.机关运行经费比较.同类家数 is
    '同类家数 | peer_count: number of bodies compared, the subject included';
comment on column 分析.机关运行经费比较.同类中位数（元） is
    '同类中位数（元） | median_yuan: median of the peers in yuan';
comment on column 分析.机关运行经费比较.同类下四分位数（元） is
    '同类下四分位数（元） | lower_quartile_yuan: lower quartile of the peers in yuan';
comment on column 分析.机关运行经费比较.同类上四分位数（元） is
    '同类上四分位数（元） | upper_quartile_yuan: upper quartile of the peers in yuan';
comment on column 分析.机关运行经费比较.名次 is '名次 | peer_rank: rank, the largest first';
comment on column 分析.机关运行经费比较.因勾稽不符而剔除的比重 is
    '因勾稽不符而剔除的比重 | share_excluded: share excluded because checks failed; 0 until checks gate comparisons';
comment on column 分析.机关运行经费比较.提示 is '提示 | caution: why the comparison may mislead';
comment on column 分析.机关运行经费比较.文件标识 is '文件标识 | document_key: document';
comment on column 分析.机关运行经费比较.文件标题 is
    '文件标题 | document_title: title of the document';
comment on column 分析.机关运行经费比较.文件名 is
    '文件名 | document_file: file name of the document';
comment on column 分析.机关运行经费比较.数字标识 is '数字标识 | figure_key: figure to explain';
comment on column 分析.机关运行经费比较.页 is '页 | page: page, 0 where the format has none';
comment on column 分析.机关运行经费比较.行 is '行 | line: line of the page or file';
comment on column 分析.机关运行经费比较.原文 is '原文 | printed_text: text as printed';
comment on column 分析.机关运行经费比较.原文单位 is '原文单位 | printed_unit: unit as printed';
