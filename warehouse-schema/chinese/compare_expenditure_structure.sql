-- The rows of compare.expenditure_structure under Chinese names.
-- 支出结构
--
-- a row is: one row of compare.expenditure_structure

create or replace view 分析.支出结构 as

select
    expenditure_structure.division_code as 区划代码,
    expenditure_structure.history_key as 沿革标识,
    expenditure_structure.district_name as 地区,
    expenditure_structure.body_name as 单位,
    expenditure_structure.fiscal_year as 年度,
    expenditure_structure.stage_name as 阶段,
    expenditure_structure.scope_name as 口径,
    expenditure_structure.kind_code as 支出类别代码,
    expenditure_structure.kind_name as 支出类别,
    expenditure_structure.is_part as 是否构成项,
    expenditure_structure.amount_yuan as 金额（元）,
    expenditure_structure.expenditure_share as 占本单位合计比重,
    expenditure_structure.staff_count as 在职人数,
    expenditure_structure.per_head_yuan as 人均（元）,
    expenditure_structure.peer_group as 同类组,
    expenditure_structure.peer_count as 同类家数,
    expenditure_structure.median_yuan as 同类中位数（元）,
    expenditure_structure.lower_quartile_yuan as 同类下四分位数（元）,
    expenditure_structure.upper_quartile_yuan as 同类上四分位数（元）,
    expenditure_structure.median_share as 同类比重中位数,
    expenditure_structure.lower_quartile_share as 同类比重下四分位数,
    expenditure_structure.upper_quartile_share as 同类比重上四分位数,
    expenditure_structure.median_per_head_yuan as 同类人均中位数（元）,
    expenditure_structure.per_head_count as 有人均的同类家数,
    expenditure_structure.peer_rank as 比重名次,
    expenditure_structure.outlier as 比重是否离群,
    expenditure_structure.share_excluded as 因勾稽不符而剔除的比重,
    expenditure_structure.caution as 提示,
    expenditure_structure.document_key as 文件标识,
    expenditure_structure.document_title as 文件标题,
    expenditure_structure.document_file as 文件名,
    expenditure_structure.figure_key as 数字标识,
    expenditure_structure.figure_keys as 所含全部数字标识,
    expenditure_structure.page as 页,
    expenditure_structure.line as 行,
    expenditure_structure.printed_text as 原文,
    expenditure_structure.printed_unit as 原文单位

from compare.expenditure_structure as expenditure_structure;

comment on view 分析.支出结构 is
    '每行是一个单位一类支出，或其支出合计、基本支出 | compare.expenditure_structure: a row is a kind of expenditure of a body, its whole or basic expenditure';
comment on column 分析.支出结构.区划代码 is '区划代码 | division_code: code of the district';
comment on column 分析.支出结构.沿革标识 is
    '单位沿革标识 | history_key: identity of the body under former and later names';
comment on column 分析.支出结构.地区 is '地区 | district_name: district, full name';
comment on column 分析.支出结构.单位 is '单位 | body_name: body';
comment on column 分析.支出结构.年度 is '年度 | fiscal_year: fiscal year';
comment on column 分析.支出结构.阶段 is '阶段 | stage_name: stage: budget or final account';
comment on column 分析.支出结构.口径 is '口径 | scope_name: scope: department or unit';
comment on column 分析.支出结构.支出类别代码 is
    '支出类别代码 | kind_code: kind of expenditure, blank for the whole';
comment on column 分析.支出结构.支出类别 is
    '支出类别 | kind_name: kind of expenditure, the whole or basic expenditure as a subtotal';
comment on column 分析.支出结构.是否构成项 is
    '是否构成项 | is_part: whether it is one of the parts that add up to the whole';
comment on column 分析.支出结构.金额（元） is '金额（元） | amount_yuan: amount in yuan';
comment on column 分析.支出结构.占本单位合计比重 is
    '占本单位合计比重 | expenditure_share: share of the whole of the body';
comment on column 分析.支出结构.在职人数 is
    '在职人数（人） | staff_count: staff, null where the document does not state it';
comment on column 分析.支出结构.人均（元） is
    '人均（元） | per_head_yuan: amount per head of staff in yuan';
comment on column 分析.支出结构.同类组 is
    '同类组（单位类别、年度、阶段） | peer_group: peer group: kind of body, year, stage';
comment on column 分析.支出结构.同类家数 is
    '同类家数（家，含本单位） | peer_count: number of bodies compared, the subject included';
comment on column 分析.支出结构.同类中位数（元） is
    '同类中位数（元） | median_yuan: median of the peers in yuan';
comment on column 分析.支出结构.同类下四分位数（元） is
    '同类下四分位数（元） | lower_quartile_yuan: lower quartile of the peers in yuan';
comment on column 分析.支出结构.同类上四分位数（元） is
    '同类上四分位数（元） | upper_quartile_yuan: upper quartile of the peers in yuan';
comment on column 分析.支出结构.同类比重中位数 is
    '同类比重中位数 | median_share: median of the shares of the peers';
comment on column 分析.支出结构.同类比重下四分位数 is
    '同类比重下四分位数 | lower_quartile_share: lower quartile of the shares of the peers';
comment on column 分析.支出结构.同类比重上四分位数 is
    '同类比重上四分位数 | upper_quartile_share: upper quartile of the shares of the peers';
comment on column 分析.支出结构.同类人均中位数（元） is
    '同类人均中位数（元） | median_per_head_yuan: median per head of the peers that state their staff, in yuan';
comment on column 分析.支出结构.有人均的同类家数 is
    '有人均的同类家数（家） | per_head_count: number of peers with an amount per head';
comment on column 分析.支出结构.比重名次 is
    '比重名次（由大到小） | peer_rank: rank of the share, the largest first';
comment on column 分析.支出结构.比重是否离群 is
    '比重是否离群 | outlier: whether the share lies more than 1.5 interquartile ranges beyond the quartiles, null under ten peers';
comment on column 分析.支出结构.因勾稽不符而剔除的比重 is
    '因勾稽不符而剔除的比重 | share_excluded: share excluded because checks failed';
comment on column 分析.支出结构.提示 is '提示 | caution: why the comparison may mislead';
comment on column 分析.支出结构.文件标识 is '文件标识 | document_key: document';
comment on column 分析.支出结构.文件标题 is '文件标题 | document_title: title of the document';
comment on column 分析.支出结构.文件名 is
    '文件名（数字所在） | document_file: file in which the figure is printed';
comment on column 分析.支出结构.数字标识 is
    '数字标识（可用 explain 追溯） | figure_key: figure to explain';
comment on column 分析.支出结构.所含全部数字标识 is
    '所含全部数字标识 | figure_keys: all figures added up, in the order of print';
comment on column 分析.支出结构.页 is '页 | page: page, 0 where the format has none';
comment on column 分析.支出结构.行 is '行 | line: line of the page or file';
comment on column 分析.支出结构.原文 is '原文 | printed_text: text as printed';
comment on column 分析.支出结构.原文单位 is '原文单位 | printed_unit: unit as printed';
