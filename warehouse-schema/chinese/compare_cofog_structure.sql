-- The rows of compare.cofog_structure under Chinese names.
-- COFOG 职能比较
--
-- a row is: one row of compare.cofog_structure

create or replace view 分析.政府职能比较 as

select
    cofog_structure.division_code as 区划代码,
    cofog_structure.history_key as 沿革标识,
    cofog_structure.district_name as 地区,
    cofog_structure.body_name as 单位,
    cofog_structure.fiscal_year as 年度,
    cofog_structure.stage_name as 阶段,
    cofog_structure.scope_name as 口径,
    cofog_structure.money_name as 资金范围,
    cofog_structure.cofog_scope_name as 归类情况,
    cofog_structure.cofog_division as COFOG大类编码,
    cofog_structure.cofog_division_name as COFOG大类,
    cofog_structure.cofog_group as COFOG中类编码,
    cofog_structure.cofog_group_name as COFOG中类或未归类原因,
    cofog_structure.amount_yuan as 金额（元）,
    cofog_structure.expenditure_share as 占本单位合计比重,
    cofog_structure.division_share as 所在大类占本单位合计比重,
    cofog_structure.assigned_share as 占已归类金额比重,
    cofog_structure.high_certainty_share as 把握高的比重,
    cofog_structure.medium_certainty_share as 把握中的比重,
    cofog_structure.low_certainty_share as 把握低的比重,
    cofog_structure.peer_group as 同类组,
    cofog_structure.peer_count as 同类家数,
    cofog_structure.median_yuan as 同类中位数（元）,
    cofog_structure.lower_quartile_yuan as 同类下四分位数（元）,
    cofog_structure.upper_quartile_yuan as 同类上四分位数（元）,
    cofog_structure.peer_rank as 名次,
    cofog_structure.share_excluded as 因勾稽不符而剔除的比重,
    cofog_structure.caution as 提示,
    cofog_structure.document_key as 文件标识,
    cofog_structure.document_title as 文件标题,
    cofog_structure.document_file as 文件名,
    cofog_structure.figure_key as 数字标识,
    cofog_structure.page as 页,
    cofog_structure.line as 行,
    cofog_structure.printed_text as 原文,
    cofog_structure.printed_unit as 原文单位

from compare.cofog_structure as cofog_structure;

comment on view 分析.政府职能比较 is
    '每行是一个单位一种资金一个 COFOG 中类（或未归类、范围外的一种原因）的支出 | compare.cofog_structure: a row is a COFOG group of one money of a body, or the money of it that has none, by why';
comment on column 分析.政府职能比较.区划代码 is '区划代码 | division_code: code of the district';
comment on column 分析.政府职能比较.沿革标识 is
    '单位沿革标识 | history_key: identity of the body under former and later names';
comment on column 分析.政府职能比较.地区 is '地区 | district_name: district, full name';
comment on column 分析.政府职能比较.单位 is '单位 | body_name: body';
comment on column 分析.政府职能比较.年度 is '年度 | fiscal_year: fiscal year';
comment on column 分析.政府职能比较.阶段 is
    '阶段 | stage_name: stage: budget or final account';
comment on column 分析.政府职能比较.口径 is
    '口径 | scope_name: scope: department or unit';
comment on column 分析.政府职能比较.资金范围 is
    '资金范围 | money_name: expenditure of the whole department, or from fiscal appropriations';
comment on column 分析.政府职能比较.归类情况 is
    '归类情况 | cofog_scope_name: assigned, unassigned or out of scope';
comment on column 分析.政府职能比较.COFOG大类编码 is
    'COFOG大类编码 | cofog_division: division';
comment on column 分析.政府职能比较.COFOG大类 is
    'COFOG大类 | cofog_division_name: name of the division';
comment on column 分析.政府职能比较.COFOG中类编码 is
    'COFOG中类编码 | cofog_group: group, empty where only the division is known';
comment on column 分析.政府职能比较.COFOG中类或未归类原因 is
    'COFOG中类或未归类原因 | cofog_group_name: name of the group, or why there is none';
comment on column 分析.政府职能比较.金额（元） is
    '金额（元） | amount_yuan: amount in yuan';
comment on column 分析.政府职能比较.占本单位合计比重 is
    '占本单位合计比重 | expenditure_share: share of the whole of that money of the body';
comment on column 分析.政府职能比较.所在大类占本单位合计比重 is
    '所在大类占本单位合计比重 | division_share: share of the division in the whole of that money of the body';
comment on column 分析.政府职能比较.占已归类金额比重 is
    '占已归类金额比重 | assigned_share: share of what is assigned of that money, empty where it is not';
comment on column 分析.政府职能比较.把握高的比重 is
    '把握高的比重 | high_certainty_share: share of the amount whose assignment is of high certainty';
comment on column 分析.政府职能比较.把握中的比重 is
    '把握中的比重 | medium_certainty_share: share of the amount whose assignment is of medium certainty';
comment on column 分析.政府职能比较.把握低的比重 is
    '把握低的比重 | low_certainty_share: share of the amount whose assignment is of low certainty';
comment on column 分析.政府职能比较.同类组 is
    '同类组 | peer_group: peer group: kind of body, year, stage';
comment on column 分析.政府职能比较.同类家数 is
    '同类家数 | peer_count: number of bodies compared, the subject included';
comment on column 分析.政府职能比较.同类中位数（元） is
    '同类中位数（元） | median_yuan: median of the peers in yuan';
comment on column 分析.政府职能比较.同类下四分位数（元） is
    '同类下四分位数（元） | lower_quartile_yuan: lower quartile of the peers in yuan';
comment on column 分析.政府职能比较.同类上四分位数（元） is
    '同类上四分位数（元） | upper_quartile_yuan: upper quartile of the peers in yuan';
comment on column 分析.政府职能比较.名次 is '名次 | peer_rank: rank, the largest first';
comment on column 分析.政府职能比较.因勾稽不符而剔除的比重 is
    '因勾稽不符而剔除的比重 | share_excluded: share excluded because checks failed';
comment on column 分析.政府职能比较.提示 is
    '提示 | caution: why the comparison may mislead';
comment on column 分析.政府职能比较.文件标识 is '文件标识 | document_key: document';
comment on column 分析.政府职能比较.文件标题 is
    '文件标题 | document_title: title of the document';
comment on column 分析.政府职能比较.文件名 is
    '文件名 | document_file: file in which the figure is printed';
comment on column 分析.政府职能比较.数字标识 is
    '数字标识 | figure_key: figure to explain';
comment on column 分析.政府职能比较.页 is '页 | page: page, 0 where the format has none';
comment on column 分析.政府职能比较.行 is '行 | line: line of the page or file';
comment on column 分析.政府职能比较.原文 is '原文 | printed_text: text as printed';
comment on column 分析.政府职能比较.原文单位 is
    '原文单位 | printed_unit: unit as printed';
