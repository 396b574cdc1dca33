-- The rows of compare.function_over_years under Chinese names.
-- 功能分类历年比较
--
-- a row is: one row of compare.function_over_years

create or replace view 分析.功能分类历年比较 as

select
    function_over_years.division_code as 区划代码,
    function_over_years.history_key as 沿革标识,
    function_over_years.district_name as 地区,
    function_over_years.body_name as 单位,
    function_over_years.fiscal_year as 年度,
    function_over_years.stage_name as 阶段,
    function_over_years.scope_name as 口径,
    function_over_years.money_name as 资金范围,
    function_over_years.level_name as 比较级次,
    function_over_years.function_code as 科目编码,
    function_over_years.function_name as 科目名称,
    function_over_years.amount_yuan as 金额（元）,
    function_over_years.prior_year as 所比年度,
    function_over_years.prior_body_name as 所比年度单位名称,
    function_over_years.prior_year_yuan as 所比年度金额（元）,
    function_over_years.change_yuan as 增减额（元）,
    function_over_years.growth_share as 增减幅度,
    function_over_years.is_comparable as 与所比年度是否可比,
    function_over_years.rule_names as 换算规则,
    function_over_years.not_comparable_share as 本单位本年不可比金额比重,
    function_over_years.prior_not_comparable_share as 本单位所比年度不可比金额比重,
    function_over_years.conformed_code as 最新目录编码,
    function_over_years.comparable_from_year as 可比起始年度,
    function_over_years.peer_group as 同类组,
    function_over_years.peer_count as 同类家数,
    function_over_years.median_share as 同类增减幅度中位数,
    function_over_years.lower_quartile_share as 同类下四分位数,
    function_over_years.upper_quartile_share as 同类上四分位数,
    function_over_years.peer_rank as 名次,
    function_over_years.share_excluded as 因勾稽不符而剔除的比重,
    function_over_years.caution as 提示,
    function_over_years.money as 资金范围代码,
    function_over_years.level as 比较级次代码,
    function_over_years.document_key as 文件标识,
    function_over_years.prior_document_key as 所比年度文件标识,
    function_over_years.document_title as 文件标题,
    function_over_years.document_file as 文件名,
    function_over_years.figure_key as 数字标识,
    function_over_years.prior_figure_key as 所比年度数字标识,
    function_over_years.page as 页,
    function_over_years.line as 行,
    function_over_years.printed_text as 原文,
    function_over_years.printed_unit as 原文单位

from compare.function_over_years as function_over_years;

comment on view 分析.功能分类历年比较 is
    '每行是一个单位一个年度一个级次的一个科目，与该单位此前一次公开的年度相比 | compare.function_over_years: a row is a code of a body and year at one level, beside the year before that it discloses';
comment on column 分析.功能分类历年比较.区划代码 is
    '区划代码 | division_code: code of the district';
comment on column 分析.功能分类历年比较.沿革标识 is
    '单位沿革标识 | history_key: identity of the body under former and later names';
comment on column 分析.功能分类历年比较.地区 is '地区 | district_name: district, full name';
comment on column 分析.功能分类历年比较.单位 is '单位 | body_name: body';
comment on column 分析.功能分类历年比较.年度 is '年度 | fiscal_year: fiscal year';
comment on column 分析.功能分类历年比较.阶段 is
    '阶段 | stage_name: stage: budget or final account';
comment on column 分析.功能分类历年比较.口径 is '口径 | scope_name: scope: department or unit';
comment on column 分析.功能分类历年比较.资金范围 is
    '资金范围 | money_name: expenditure of the whole department, from fiscal appropriations, or basic';
comment on column 分析.功能分类历年比较.比较级次 is
    '比较级次 | level_name: level of the comparison';
comment on column 分析.功能分类历年比较.科目编码 is
    '科目编码 | function_code: code of the newest catalogue, or the last that held the content whole';
comment on column 分析.功能分类历年比较.科目名称 is
    '科目名称 | function_name: newest name of that code';
comment on column 分析.功能分类历年比较.金额（元） is
    '金额（元） | amount_yuan: amount in yuan, null where only the former year has the code';
comment on column 分析.功能分类历年比较.所比年度 is
    '所比年度 | prior_year: the year before that the body discloses, null for its first';
comment on column 分析.功能分类历年比较.所比年度单位名称 is
    '所比年度单位名称 | prior_body_name: name of the body in that year, another where it was renamed';
comment on column 分析.功能分类历年比较.所比年度金额（元） is
    '所比年度金额（元） | prior_year_yuan: amount of that year in yuan, from the document of that year';
comment on column 分析.功能分类历年比较.增减额（元） is
    '增减额（元） | change_yuan: nominal change in yuan, null for the first year of the body';
comment on column 分析.功能分类历年比较.增减幅度 is
    '增减幅度 | growth_share: nominal change, 1 is 100 percent; null where not comparable';
comment on column 分析.功能分类历年比较.与所比年度是否可比 is
    '与所比年度是否可比 | is_comparable: whether both amounts are the same thing, null for the first year';
comment on column 分析.功能分类历年比较.换算规则 is
    '换算规则 | rule_names: rules by which the codes of both years were brought to this one';
comment on column 分析.功能分类历年比较.本单位本年不可比金额比重 is
    '本单位本年不可比金额比重 | not_comparable_share: share of the money of the body and year not comparable at this level';
comment on column 分析.功能分类历年比较.本单位所比年度不可比金额比重 is
    '本单位所比年度不可比金额比重 | prior_not_comparable_share: the same share of the money of that year';
comment on column 分析.功能分类历年比较.最新目录编码 is
    '最新目录编码 | conformed_code: code of the newest catalogue, null where the content cannot be followed to it';
comment on column 分析.功能分类历年比较.可比起始年度 is
    '可比起始年度 | comparable_from_year: year since which the code takes no unknown share of another';
comment on column 分析.功能分类历年比较.同类组 is
    '同类组 | peer_group: peer group: kind of body, year, stage';
comment on column 分析.功能分类历年比较.同类家数 is
    '同类家数 | peer_count: number of bodies compared, the subject included';
comment on column 分析.功能分类历年比较.同类增减幅度中位数 is
    '同类增减幅度中位数 | median_share: median of the comparable changes of the peers';
comment on column 分析.功能分类历年比较.同类下四分位数 is
    '同类下四分位数 | lower_quartile_share: lower quartile of the comparable changes of the peers';
comment on column 分析.功能分类历年比较.同类上四分位数 is
    '同类上四分位数 | upper_quartile_share: upper quartile of the comparable changes of the peers';
comment on column 分析.功能分类历年比较.名次 is
    '名次 | peer_rank: rank, the largest growth first';
comment on column 分析.功能分类历年比较.因勾稽不符而剔除的比重 is
    '因勾稽不符而剔除的比重 | share_excluded: share excluded because checks failed';
comment on column 分析.功能分类历年比较.提示 is
    '提示 | caution: why the comparison may mislead';
comment on column 分析.功能分类历年比较.资金范围代码 is
    '资金范围代码 | money: expenditure, grant or basic';
comment on column 分析.功能分类历年比较.比较级次代码 is
    '比较级次代码 | level: level of the comparison';
comment on column 分析.功能分类历年比较.文件标识 is '文件标识 | document_key: document';
comment on column 分析.功能分类历年比较.所比年度文件标识 is
    '所比年度文件标识 | prior_document_key: document of that year';
comment on column 分析.功能分类历年比较.文件标题 is
    '文件标题 | document_title: title of the document';
comment on column 分析.功能分类历年比较.文件名 is
    '文件名 | document_file: file in which the figure is printed';
comment on column 分析.功能分类历年比较.数字标识 is '数字标识 | figure_key: figure to explain';
comment on column 分析.功能分类历年比较.所比年度数字标识 is
    '所比年度数字标识 | prior_figure_key: figure of that year to explain';
comment on column 分析.功能分类历年比较.页 is '页 | page: page, 0 where the format has none';
comment on column 分析.功能分类历年比较.行 is '行 | line: line of the page or file';
comment on column 分析.功能分类历年比较.原文 is '原文 | printed_text: text as printed';
comment on column 分析.功能分类历年比较.原文单位 is '原文单位 | printed_unit: unit as printed';
