-- The rows of body_measure under Chinese names.
-- 单位主要金额
--
-- a row is: one row of body_measure

create or replace view 分析.单位主要金额 as

select
    body_measure.division_code as 区划代码,
    body_measure.history_key as 单位沿革标识,
    body_measure.district_name as 地区,
    body_measure.body_name as 单位,
    body_measure.fiscal_year as 年度,
    body_measure.stage_name as 阶段,
    body_measure.scope_name as 口径,
    body_measure.measure_code as 金额项目代码,
    body_measure.measure_name as 金额项目,
    body_measure.measure_order as 显示次序,
    body_measure.amount_yuan as 金额（元）,
    body_measure.value_state_name as 数值状态,
    body_measure.undivided_yuan as 未分列金额（元）,
    body_measure.prior_year as 所比年度,
    body_measure.prior_yuan as 所比年度金额（元）,
    body_measure.change_yuan as 增减额（元）,
    body_measure.growth_share as 增减幅度,
    body_measure.peer_group as 同类组,
    body_measure.peer_count as 同类家数,
    body_measure.median_yuan as 同类中位数（元）,
    body_measure.peer_rank as 名次,
    body_measure.is_compared as 是否计入同类比较,
    body_measure.caution as 提示,
    body_measure.document_key as 文件标识,
    body_measure.document_title as 文件标题,
    body_measure.document_file as 文件名,
    body_measure.figure_key as 数字标识,
    body_measure.figure_keys as 全部数字标识,
    body_measure.prior_figure_key as 所比年度数字标识

from body_measure;

comment on view 分析.单位主要金额 is
    '单位的主要金额：每行是一个单位一个年度、阶段、口径的一项 | body_measure: a row is one measure of one body, year, stage and scope';
comment on column 分析.单位主要金额.区划代码 is '区划代码 | division_code: code of the district';
comment on column 分析.单位主要金额.单位沿革标识 is
    '单位沿革标识 | history_key: identity of the body under former and later names';
comment on column 分析.单位主要金额.地区 is '地区 | district_name: district, full name';
comment on column 分析.单位主要金额.单位 is '单位 | body_name: body';
comment on column 分析.单位主要金额.年度 is '年度 | fiscal_year: fiscal year';
comment on column 分析.单位主要金额.阶段 is '阶段 | stage_name: stage: budget or final account';
comment on column 分析.单位主要金额.口径 is '口径 | scope_name: scope: department or unit';
comment on column 分析.单位主要金额.金额项目代码 is
    '金额项目代码 | measure_code: code of the measure';
comment on column 分析.单位主要金额.金额项目 is '金额项目 | measure_name: measure';
comment on column 分析.单位主要金额.显示次序 is
    '显示次序 | measure_order: order in which measures are shown';
comment on column 分析.单位主要金额.金额（元） is
    '金额（元） | amount_yuan: amount in yuan, null where undisclosed or blank';
comment on column 分析.单位主要金额.数值状态 is
    '数值状态 | value_state_name: stated, zero, blank or undisclosed';
comment on column 分析.单位主要金额.未分列金额（元） is
    '未分列金额（元） | undivided_yuan: money in yuan that the document does not divide and that may belong to it';
comment on column 分析.单位主要金额.所比年度 is
    '所比年度 | prior_year: the year before for which the body discloses the measure';
comment on column 分析.单位主要金额.所比年度金额（元） is
    '所比年度金额（元） | prior_yuan: amount of that year in yuan, from the document of that year';
comment on column 分析.单位主要金额.增减额（元） is
    '增减额（元） | change_yuan: nominal change in yuan';
comment on column 分析.单位主要金额.增减幅度 is
    '增减幅度 | growth_share: nominal change, 1 is 100 percent';
comment on column 分析.单位主要金额.同类组 is
    '同类组（单位类别、年度、阶段） | peer_group: peer group: kind of body, year, stage';
comment on column 分析.单位主要金额.同类家数 is
    '同类家数（含本单位） | peer_count: number of bodies compared, the subject included';
comment on column 分析.单位主要金额.同类中位数（元） is
    '同类中位数（元） | median_yuan: median of the peers in yuan';
comment on column 分析.单位主要金额.名次 is
    '名次（由大到小） | peer_rank: rank, the largest first, null where not compared';
comment on column 分析.单位主要金额.是否计入同类比较 is
    '是否计入同类比较 | is_compared: whether it counts among the peers: false where checks failed or there is no amount';
comment on column 分析.单位主要金额.提示 is '提示 | caution: why the amount or change may mislead';
comment on column 分析.单位主要金额.文件标识 is
    '文件标识 | document_key: disclosure, or document of the figure';
comment on column 分析.单位主要金额.文件标题 is '文件标题 | document_title: title of the document';
comment on column 分析.单位主要金额.文件名 is
    '文件名（数字所在） | document_file: file in which the figure is printed';
comment on column 分析.单位主要金额.数字标识 is
    '数字标识（可用 explain 追溯） | figure_key: first figure, to explain';
comment on column 分析.单位主要金额.全部数字标识 is
    '全部数字标识 | figure_keys: all figures of which the amount is made';
comment on column 分析.单位主要金额.所比年度数字标识 is
    '所比年度数字标识（可用 explain 追溯） | prior_figure_key: first figure of that year to explain';
