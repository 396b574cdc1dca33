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
    operating_expense.posts_count as 编制人数,
    operating_expense.head_basis_name as 人数口径,
    operating_expense.per_head_yuan as 人均（元／人）,
    operating_expense.annual_change_yuan as 比上年增减额（元）,
    operating_expense.annual_change_share as 比上年增减幅度,
    operating_expense.change_source_name as 增减来源,
    operating_expense.prior_year_yuan as 文件所列上年数（元）,
    operating_expense.disclosed_prior_yuan as 上年公开数（元）,
    operating_expense.change_yuan as 文件所述增减额（元）,
    operating_expense.change_percent as 文件所述增减幅度,
    operating_expense.peer_group as 同类组,
    operating_expense.peer_count as 同类家数,
    operating_expense.median_yuan as 同类中位数（元）,
    operating_expense.lower_quartile_yuan as 同类下四分位数（元）,
    operating_expense.upper_quartile_yuan as 同类上四分位数（元）,
    operating_expense.peer_rank as 名次,
    operating_expense.outlier as 是否离群,
    operating_expense.per_head_peer_count as 人均可比家数,
    operating_expense.per_head_median_yuan as 人均同类中位数,
    operating_expense.per_head_rank as 人均名次,
    operating_expense.per_head_outlier as 人均是否离群,
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
    '每行是一个单位的机关运行经费、人均及变化 | compare.operating_expense: a row is the agency operating expense of a body';
comment on column 分析.机关运行经费比较.区划代码 is
    '区划代码 | division_code: code of the district';
comment on column 分析.机关运行经费比较.沿革标识 is
    '单位沿革标识 | history_key: identity of the body under former and later names';
comment on column 分析.机关运行经费比较.地区 is '地区 | district_name: district, full name';
comment on column 分析.机关运行经费比较.单位 is '单位 | body_name: body';
comment on column 分析.机关运行经费比较.年度 is '年度 | fiscal_year: fiscal year';
comment on column 分析.机关运行经费比较.阶段 is '阶段 | stage_name: stage: budget or final account';
comment on column 分析.机关运行经费比较.口径 is '口径 | scope_name: scope: department or unit';
comment on column 分析.机关运行经费比较.金额（元） is '金额（元） | amount_yuan: amount in yuan';
comment on column 分析.机关运行经费比较.在职人数 is '在职人数（人） | staff_count: staff';
comment on column 分析.机关运行经费比较.编制人数 is '编制人数（人） | posts_count: posts';
comment on column 分析.机关运行经费比较.人数口径 is
    '人数口径 | head_basis_name: staff in office, or posts where no staff is stated';
comment on column 分析.机关运行经费比较.人均（元／人） is
    '人均（元／人） | per_head_yuan: yuan per head';
comment on column 分析.机关运行经费比较.比上年增减额（元） is
    '比上年增减额（元） | annual_change_yuan: change on the year before in yuan';
comment on column 分析.机关运行经费比较.比上年增减幅度 is
    '比上年增减幅度 | annual_change_share: change on the year before, 1 for a doubling';
comment on column 分析.机关运行经费比较.增减来源 is
    '增减来源 | change_source_name: stated by the document, from its prior-year figure, or from last year’s disclosure';
comment on column 分析.机关运行经费比较.文件所列上年数（元） is
    '文件所列上年数（元） | prior_year_yuan: prior year as the document lists it in yuan';
comment on column 分析.机关运行经费比较.上年公开数（元） is
    '上年公开数（元） | disclosed_prior_yuan: amount disclosed a year before in yuan';
comment on column 分析.机关运行经费比较.文件所述增减额（元） is
    '文件所述增减额（元） | change_yuan: stated change in yuan';
comment on column 分析.机关运行经费比较.文件所述增减幅度 is
    '文件所述增减幅度（%） | change_percent: stated change in percent';
comment on column 分析.机关运行经费比较.同类组 is
    '同类组（单位类别、年度、阶段） | peer_group: peer group: kind of body, year, stage';
comment on column 分析.机关运行经费比较.同类家数 is
    '同类家数（家，含本单位） | peer_count: number of bodies compared, the subject included';
comment on column 分析.机关运行经费比较.同类中位数（元） is
    '同类中位数（元） | median_yuan: median of the peers in yuan';
comment on column 分析.机关运行经费比较.同类下四分位数（元） is
    '同类下四分位数（元） | lower_quartile_yuan: lower quartile of the peers in yuan';
comment on column 分析.机关运行经费比较.同类上四分位数（元） is
    '同类上四分位数（元） | upper_quartile_yuan: upper quartile of the peers in yuan';
comment on column 分析.机关运行经费比较.名次 is
    '名次（由大到小） | peer_rank: rank, the largest first';
comment on column 分析.机关运行经费比较.是否离群 is
    '是否离群 | outlier: outside 1.5 interquartile ranges beyond the quartiles, cohorts of at least ten';
comment on column 分析.机关运行经费比较.人均可比家数 is
    '人均可比家数（家） | per_head_peer_count: number of bodies compared per head on the same kind of heads';
comment on column 分析.机关运行经费比较.人均同类中位数 is
    '人均同类中位数（元／人） | per_head_median_yuan: median per head of the peers in yuan';
comment on column 分析.机关运行经费比较.人均名次 is
    '人均名次（由大到小） | per_head_rank: rank per head, the largest first';
comment on column 分析.机关运行经费比较.人均是否离群 is
    '人均是否离群 | per_head_outlier: outside 1.5 interquartile ranges beyond the quartiles, cohorts of at least ten';
comment on column 分析.机关运行经费比较.因勾稽不符而剔除的比重 is
    '因勾稽不符而剔除的比重 | share_excluded: share excluded because checks failed';
comment on column 分析.机关运行经费比较.提示 is '提示 | caution: why the comparison may mislead';
comment on column 分析.机关运行经费比较.文件标识 is '文件标识 | document_key: document';
comment on column 分析.机关运行经费比较.文件标题 is
    '文件标题 | document_title: title of the document';
comment on column 分析.机关运行经费比较.文件名 is
    '文件名（数字所在） | document_file: file in which the figure is printed';
comment on column 分析.机关运行经费比较.数字标识 is
    '数字标识（可用 explain 追溯） | figure_key: figure to explain';
comment on column 分析.机关运行经费比较.页 is '页 | page: page, 0 where the format has none';
comment on column 分析.机关运行经费比较.行 is '行 | line: line of the page or file';
comment on column 分析.机关运行经费比较.原文 is '原文 | printed_text: text as printed';
comment on column 分析.机关运行经费比较.原文单位 is '原文单位 | printed_unit: unit as printed';
