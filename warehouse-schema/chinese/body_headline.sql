-- The rows of body_headline under Chinese names.
-- 单位概况
--
-- a row is: one row of body_headline

create or replace view 分析.单位概况 as

select
    body_headline.division_code as 区划代码,
    body_headline.division_history_code as 区划沿革代码,
    body_headline.history_key as 单位沿革标识,
    body_headline.district_name as 地区,
    body_headline.body_name as 单位,
    body_headline.unit_code as 单位编码,
    body_headline.body_kind_name as 单位类别,
    body_headline.fiscal_year as 年度,
    body_headline.stage_name as 阶段,
    body_headline.scope_name as 口径,
    body_headline.is_publisher as 是否文件发布单位,
    body_headline.expenditure_yuan as 支出合计（元）,
    body_headline.basic_yuan as 基本支出（元）,
    body_headline.project_yuan as 项目支出（元）,
    body_headline.general_public_yuan as 一般公共预算财政拨款支出（元）,
    body_headline.three_public_yuan as “三公”经费（元）,
    body_headline.three_public_state as “三公”经费数值状态,
    body_headline.operating_expense_yuan as 机关运行经费（元）,
    body_headline.peer_group as 同类组,
    body_headline.peer_count as 同类家数,
    body_headline.caution as 提示,
    body_headline.expenditure_figure_key as 支出合计的数字标识,
    body_headline.three_public_figure_key as “三公”经费的数字标识,
    body_headline.document_key as 文件标识,
    body_headline.document_title as 文件标题,
    body_headline.document_file as 文件名

from body_headline;

comment on view 分析.单位概况 is
    '单位概况：每行是一份现行公开中的一个单位及其主要金额 | body_headline: a row is a body of a current disclosure with its main amounts';
comment on column 分析.单位概况.区划代码 is '区划代码 | division_code: code of the district';
comment on column 分析.单位概况.区划沿革代码 is
    '区划沿革代码 | division_history_code: line of the district under former and later codes';
comment on column 分析.单位概况.单位沿革标识 is
    '单位沿革标识 | history_key: identity of the body under former and later names';
comment on column 分析.单位概况.地区 is '地区 | district_name: district, full name';
comment on column 分析.单位概况.单位 is '单位 | body_name: body';
comment on column 分析.单位概况.单位编码 is
    '单位编码 | unit_code: code of the body, null where none is printed';
comment on column 分析.单位概况.单位类别 is '单位类别 | body_kind_name: kind of body';
comment on column 分析.单位概况.年度 is '年度 | fiscal_year: fiscal year';
comment on column 分析.单位概况.阶段 is '阶段 | stage_name: stage: budget or final account';
comment on column 分析.单位概况.口径 is '口径 | scope_name: scope: department or unit';
comment on column 分析.单位概况.是否文件发布单位 is
    '是否文件发布单位 | is_publisher: whether the body publishes the document, or stands in that of another';
comment on column 分析.单位概况.支出合计（元） is
    '支出合计（元） | expenditure_yuan: expenditure in yuan';
comment on column 分析.单位概况.基本支出（元） is
    '基本支出（元） | basic_yuan: basic expenditure in yuan';
comment on column 分析.单位概况.项目支出（元） is
    '项目支出（元） | project_yuan: project expenditure in yuan';
comment on column 分析.单位概况.一般公共预算财政拨款支出（元） is
    '一般公共预算财政拨款支出（元） | general_public_yuan: expenditure from the general public budget in yuan';
comment on column 分析.单位概况.“三公”经费（元） is
    '“三公”经费（元） | three_public_yuan: three public expenses in yuan';
comment on column 分析.单位概况.“三公”经费数值状态 is
    '“三公”经费数值状态 | three_public_state: three public expenses: stated, zero, blank or undisclosed';
comment on column 分析.单位概况.机关运行经费（元） is
    '机关运行经费（元） | operating_expense_yuan: agency operating expense in yuan';
comment on column 分析.单位概况.同类组 is
    '同类组（单位类别、年度、阶段） | peer_group: peer group: kind of body, year, stage';
comment on column 分析.单位概况.同类家数 is
    '同类家数（含本单位） | peer_count: number of bodies of the group, the subject included';
comment on column 分析.单位概况.提示 is '提示 | caution: why the amounts may mislead';
comment on column 分析.单位概况.支出合计的数字标识 is
    '支出合计的数字标识 | expenditure_figure_key: first figure of the expenditure, to explain';
comment on column 分析.单位概况.“三公”经费的数字标识 is
    '“三公”经费的数字标识 | three_public_figure_key: first figure of the three public expenses, to explain';
comment on column 分析.单位概况.文件标识 is '文件标识 | document_key: document';
comment on column 分析.单位概况.文件标题 is '文件标题 | document_title: title of the document';
comment on column 分析.单位概况.文件名 is '文件名 | document_file: file name of the document';
