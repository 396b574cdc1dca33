-- The rows of compare.function_structure under Chinese names.
-- 功能分类比较
--
-- a row is: one row of compare.function_structure

create or replace view 分析.功能分类比较 as

select
    function_structure.division_code as 区划代码,
    function_structure.history_key as 沿革标识,
    function_structure.district_name as 地区,
    function_structure.body_name as 单位,
    function_structure.fiscal_year as 年度,
    function_structure.stage_name as 阶段,
    function_structure.scope_name as 口径,
    function_structure.function_class_code as 功能分类类级编码,
    function_structure.function_class_name as 功能分类,
    function_structure.amount_yuan as 金额（元）,
    function_structure.expenditure_share as 占本单位合计比重,
    function_structure.peer_group as 同类组,
    function_structure.peer_count as 同类家数,
    function_structure.median_yuan as 同类中位数（元）,
    function_structure.lower_quartile_yuan as 同类下四分位数（元）,
    function_structure.upper_quartile_yuan as 同类上四分位数（元）,
    function_structure.median_share as 同类比重中位数,
    function_structure.lower_quartile_share as 同类比重下四分位数,
    function_structure.upper_quartile_share as 同类比重上四分位数,
    function_structure.peer_rank as 比重名次,
    function_structure.outlier as 比重是否离群,
    function_structure.share_excluded as 因勾稽不符而剔除的比重,
    function_structure.caution as 提示,
    function_structure.document_key as 文件标识,
    function_structure.document_title as 文件标题,
    function_structure.document_file as 文件名,
    function_structure.figure_key as 数字标识,
    function_structure.figure_keys as 所含全部数字标识,
    function_structure.page as 页,
    function_structure.line as 行,
    function_structure.printed_text as 原文,
    function_structure.printed_unit as 原文单位

from compare.function_structure as function_structure;

comment on view 分析.功能分类比较 is
    '每行是一个单位一类功能分类的支出 | compare.function_structure: a row is a class of function of a body';
comment on column 分析.功能分类比较.区划代码 is '区划代码 | division_code: code of the district';
comment on column 分析.功能分类比较.沿革标识 is
    '单位沿革标识 | history_key: identity of the body under former and later names';
comment on column 分析.功能分类比较.地区 is '地区 | district_name: district, full name';
comment on column 分析.功能分类比较.单位 is '单位 | body_name: body';
comment on column 分析.功能分类比较.年度 is '年度 | fiscal_year: fiscal year';
comment on column 分析.功能分类比较.阶段 is '阶段 | stage_name: stage: budget or final account';
comment on column 分析.功能分类比较.口径 is '口径 | scope_name: scope: department or unit';
comment on column 分析.功能分类比较.功能分类类级编码 is
    '功能分类类级编码 | function_class_code: class code of function';
comment on column 分析.功能分类比较.功能分类 is
    '功能分类（类） | function_class_name: class of function';
comment on column 分析.功能分类比较.金额（元） is '金额（元） | amount_yuan: amount in yuan';
comment on column 分析.功能分类比较.占本单位合计比重 is
    '占本单位合计比重 | expenditure_share: share of the whole of the body';
comment on column 分析.功能分类比较.同类组 is
    '同类组（单位类别、年度、阶段） | peer_group: peer group: kind of body, year, stage';
comment on column 分析.功能分类比较.同类家数 is
    '同类家数（家，含本单位） | peer_count: number of bodies compared, the subject included';
comment on column 分析.功能分类比较.同类中位数（元） is
    '同类中位数（元） | median_yuan: median of the peers in yuan';
comment on column 分析.功能分类比较.同类下四分位数（元） is
    '同类下四分位数（元） | lower_quartile_yuan: lower quartile of the peers in yuan';
comment on column 分析.功能分类比较.同类上四分位数（元） is
    '同类上四分位数（元） | upper_quartile_yuan: upper quartile of the peers in yuan';
comment on column 分析.功能分类比较.同类比重中位数 is
    '同类比重中位数 | median_share: median of the shares of the peers';
comment on column 分析.功能分类比较.同类比重下四分位数 is
    '同类比重下四分位数 | lower_quartile_share: lower quartile of the shares of the peers';
comment on column 分析.功能分类比较.同类比重上四分位数 is
    '同类比重上四分位数 | upper_quartile_share: upper quartile of the shares of the peers';
comment on column 分析.功能分类比较.比重名次 is
    '比重名次（由大到小） | peer_rank: rank of the share, the largest first';
comment on column 分析.功能分类比较.比重是否离群 is
    '比重是否离群 | outlier: whether the share lies more than 1.5 interquartile ranges beyond the quartiles, null under ten peers';
comment on column 分析.功能分类比较.因勾稽不符而剔除的比重 is
    '因勾稽不符而剔除的比重 | share_excluded: share excluded because checks failed';
comment on column 分析.功能分类比较.提示 is '提示 | caution: why the comparison may mislead';
comment on column 分析.功能分类比较.文件标识 is '文件标识 | document_key: document';
comment on column 分析.功能分类比较.文件标题 is '文件标题 | document_title: title of the document';
comment on column 分析.功能分类比较.文件名 is
    '文件名（数字所在） | document_file: file in which the figure is printed';
comment on column 分析.功能分类比较.数字标识 is
    '数字标识（可用 explain 追溯） | figure_key: figure to explain';
comment on column 分析.功能分类比较.所含全部数字标识 is
    '所含全部数字标识 | figure_keys: all figures added up, in the order of print';
comment on column 分析.功能分类比较.页 is '页 | page: page, 0 where the format has none';
comment on column 分析.功能分类比较.行 is '行 | line: line of the page or file';
comment on column 分析.功能分类比较.原文 is '原文 | printed_text: text as printed';
comment on column 分析.功能分类比较.原文单位 is '原文单位 | printed_unit: unit as printed';
