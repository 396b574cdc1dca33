-- The rows of compare.three_public under Chinese names.
-- 三公经费比较
--
-- a row is: one row of compare.three_public

create or replace view 分析.三公经费比较 as

select
    three_public.division_code as 区划代码,
    three_public.history_key as 沿革标识,
    three_public.district_name as 地区,
    three_public.body_name as 单位,
    three_public.fiscal_year as 年度,
    three_public.stage_name as 阶段,
    three_public.scope_name as 口径,
    three_public.item_name as 三公经费项目,
    three_public.amount_yuan as 金额（元）,
    three_public.value_state_name as 数值状态,
    three_public.general_public_share as 占一般公共预算支出比重,
    three_public.prior_year_yuan as 文件所列上年数（元）,
    three_public.change_yuan as 文件所述增减额（元）,
    three_public.change_percent as 文件所述增减幅度,
    three_public.peer_group as 同类组,
    three_public.peer_count as 同类家数,
    three_public.median_yuan as 同类中位数（元）,
    three_public.lower_quartile_yuan as 同类下四分位数（元）,
    three_public.upper_quartile_yuan as 同类上四分位数（元）,
    three_public.peer_rank as 名次,
    three_public.share_excluded as 因勾稽不符而剔除的比重,
    three_public.caution as 提示,
    three_public.item_code as 项目代码,
    three_public.value_state as 数值状态代码,
    three_public.document_key as 文件标识,
    three_public.document_title as 文件标题,
    three_public.document_file as 文件名,
    three_public.figure_key as 数字标识,
    three_public.page as 页,
    three_public.line as 行,
    three_public.printed_text as 原文,
    three_public.printed_unit as 原文单位

from compare.three_public as three_public;

comment on view 分析.三公经费比较 is
    '每行是一个单位的一项“三公”经费；未公开的单位只列合计一行 | compare.three_public: a row is an item of a body; one that discloses nothing has the total alone';
comment on column 分析.三公经费比较.区划代码 is '区划代码 | division_code: code of the district';
comment on column 分析.三公经费比较.沿革标识 is
    '单位沿革标识 | history_key: identity of the body under former and later names';
comment on column 分析.三公经费比较.地区 is '地区 | district_name: district, full name';
comment on column 分析.三公经费比较.单位 is '单位 | body_name: body';
comment on column 分析.三公经费比较.年度 is '年度 | fiscal_year: fiscal year';
comment on column 分析.三公经费比较.阶段 is '阶段 | stage_name: stage: budget or final account';
comment on column 分析.三公经费比较.口径 is '口径 | scope_name: scope: department or unit';
comment on column 分析.三公经费比较.三公经费项目 is
    '三公经费项目 | item_name: item of the three public expenses';
comment on column 分析.三公经费比较.金额（元） is '金额（元） | amount_yuan: amount in yuan';
comment on column 分析.三公经费比较.数值状态 is
    '数值状态 | value_state_name: stated, zero, blank or undisclosed';
comment on column 分析.三公经费比较.占一般公共预算支出比重 is
    '占一般公共预算支出比重 | general_public_share: share of general public expenditure';
comment on column 分析.三公经费比较.文件所列上年数（元） is
    '文件所列上年数（元） | prior_year_yuan: prior year as stated in yuan';
comment on column 分析.三公经费比较.文件所述增减额（元） is
    '文件所述增减额（元） | change_yuan: stated change in yuan';
comment on column 分析.三公经费比较.文件所述增减幅度 is
    '文件所述增减幅度 | change_percent: stated change in percent';
comment on column 分析.三公经费比较.同类组 is
    '同类组 | peer_group: peer group: kind of body, year, stage';
comment on column 分析.三公经费比较.同类家数 is
    '同类家数 | peer_count: number of bodies compared, the subject included';
comment on column 分析.三公经费比较.同类中位数（元） is
    '同类中位数（元） | median_yuan: median of the peers in yuan';
comment on column 分析.三公经费比较.同类下四分位数（元） is
    '同类下四分位数（元） | lower_quartile_yuan: lower quartile of the peers in yuan';
comment on column 分析.三公经费比较.同类上四分位数（元） is
    '同类上四分位数（元） | upper_quartile_yuan: upper quartile of the peers in yuan';
comment on column 分析.三公经费比较.名次 is '名次 | peer_rank: rank, the largest first';
comment on column 分析.三公经费比较.因勾稽不符而剔除的比重 is
    '因勾稽不符而剔除的比重 | share_excluded: share excluded because checks failed; 0 until checks gate comparisons';
comment on column 分析.三公经费比较.提示 is '提示 | caution: why the comparison may mislead';
comment on column 分析.三公经费比较.项目代码 is '项目代码 | item_code: item code';
comment on column 分析.三公经费比较.数值状态代码 is
    '数值状态代码 | value_state: stated, zero, blank or not_disclosed';
comment on column 分析.三公经费比较.文件标识 is '文件标识 | document_key: document';
comment on column 分析.三公经费比较.文件标题 is
    '文件标题 | document_title: title of the document';
comment on column 分析.三公经费比较.文件名 is '文件名 | document_file: file name of the document';
comment on column 分析.三公经费比较.数字标识 is '数字标识 | figure_key: figure to explain';
comment on column 分析.三公经费比较.页 is '页 | page: page, 0 where the format has none';
comment on column 分析.三公经费比较.行 is '行 | line: line of the page or file';
comment on column 分析.三公经费比较.原文 is '原文 | printed_text: text as printed';
comment on column 分析.三公经费比较.原文单位 is '原文单位 | printed_unit: unit as printed';
