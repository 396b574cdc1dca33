-- Every body with the few amounts that say how large it is and what it does.
-- 单位概况：每个单位的几个主要金额
--
-- a row is: one body of one current disclosure; amounts are empty where it does not disclose them

create or replace table body_headline as

with

headlines as (

    select
        history_key,
        body_name,
        fiscal_year,
        stage_name,
        scope_name,
        max(amount_yuan) filter (measure_code = 'expenditure') as expenditure_yuan,
        max(amount_yuan) filter (measure_code = 'basic') as basic_yuan,
        max(amount_yuan) filter (measure_code = 'project') as project_yuan,
        max(amount_yuan) filter (measure_code = 'general_public')
            as general_public_yuan,
        max(amount_yuan) filter (measure_code = 'three_public') as three_public_yuan,
        max(value_state_name) filter (measure_code = 'three_public') as three_public_state,
        max(amount_yuan) filter (measure_code = 'agency_operating_expense')
            as operating_expense_yuan,
        max(figure_key) filter (measure_code = 'expenditure') as expenditure_figure_key,
        max(figure_key) filter (measure_code = 'three_public') as three_public_figure_key,
        max(undivided_yuan) filter (measure_code in ('basic', 'project', 'general_public'))
            as undivided_yuan,
        string_agg(measure_name, '、' order by measure_order)
            filter (amount_yuan is not null and not is_compared) as not_compared

    from body_measure

    group by history_key, body_name, fiscal_year, stage_name, scope_name

)

select
    mart_subject.division_code,
    dim_division.history_code as division_history_code,
    mart_subject.history_key,
    mart_subject.district_name,
    mart_subject.body_name,
    nullif(dim_budgetary_unit.unit_code, '') as unit_code,
    mart_subject.body_kind_name,
    mart_subject.fiscal_year,
    mart_subject.stage_name,
    mart_subject.scope_name,
    mart_subject.is_publisher,
    headlines.expenditure_yuan,
    headlines.basic_yuan,
    headlines.project_yuan,
    headlines.general_public_yuan,
    headlines.three_public_yuan,
    headlines.three_public_state,
    headlines.operating_expense_yuan,
    mart_subject.peer_group,
    count(distinct mart_subject.history_key) over (partition by mart_subject.peer_group)
        as peer_count,
    nullif(
        concat(
            '另有 ' || headlines.undivided_yuan || ' 元未分基本支出、项目支出或资金性质。',
            headlines.not_compared || '未通过检查，不计入同类。',
            mart_subject.subject_caution
        ),
        ''
    ) as caution,
    headlines.expenditure_figure_key,
    headlines.three_public_figure_key,
    mart_subject.document_key,
    mart_subject.document_title,
    mart_subject.document_file

from mart_subject

inner join dim_division
    on mart_subject.division_key = dim_division.division_key

left join dim_budgetary_unit
    on mart_subject.budgetary_unit_key = dim_budgetary_unit.budgetary_unit_key

left join headlines
    on mart_subject.history_key = headlines.history_key
    and mart_subject.body_name = headlines.body_name
    and mart_subject.fiscal_year is not distinct from headlines.fiscal_year
    and mart_subject.stage_name = headlines.stage_name
    and mart_subject.scope_name = headlines.scope_name

order by
    mart_subject.district_name,
    mart_subject.body_name,
    mart_subject.fiscal_year,
    mart_subject.stage_name,
    mart_subject.scope_name,
    mart_subject.document_key,
    mart_subject.history_key;

comment on table body_headline is
    '单位概况：每行是一份现行公开中的一个单位及其主要金额 | a row is a body of a current disclosure with its main amounts';
comment on column body_headline.division_code is '区划代码 | code of the district';
comment on column body_headline.division_history_code is
    '区划沿革代码 | line of the district under former and later codes';
comment on column body_headline.history_key is
    '单位沿革标识 | identity of the body under former and later names';
comment on column body_headline.district_name is '地区 | district, full name';
comment on column body_headline.body_name is '单位 | body';
comment on column body_headline.unit_code is
    '单位编码 | code of the body, null where none is printed';
comment on column body_headline.body_kind_name is '单位类别 | kind of body';
comment on column body_headline.fiscal_year is '年度 | fiscal year';
comment on column body_headline.stage_name is '阶段 | stage: budget or final account';
comment on column body_headline.scope_name is '口径 | scope: department or unit';
comment on column body_headline.is_publisher is
    '是否文件发布单位 | whether the body publishes the document, or stands in that of another';
comment on column body_headline.expenditure_yuan is '支出合计（元） | expenditure in yuan';
comment on column body_headline.basic_yuan is '基本支出（元） | basic expenditure in yuan';
comment on column body_headline.project_yuan is '项目支出（元） | project expenditure in yuan';
comment on column body_headline.general_public_yuan is
    '一般公共预算财政拨款支出（元） | expenditure from the general public budget in yuan';
comment on column body_headline.three_public_yuan is
    '“三公”经费（元） | three public expenses in yuan';
comment on column body_headline.three_public_state is
    '“三公”经费数值状态 | three public expenses: stated, zero, blank or undisclosed';
comment on column body_headline.operating_expense_yuan is
    '机关运行经费（元） | agency operating expense in yuan';
comment on column body_headline.peer_group is
    '同类组（单位类别、年度、阶段） | peer group: kind of body, year, stage';
comment on column body_headline.peer_count is
    '同类家数（家，含本单位） | number of bodies of the group, the subject included';
comment on column body_headline.caution is '提示 | why the amounts may mislead';
comment on column body_headline.expenditure_figure_key is
    '支出合计的数字标识 | first figure of the expenditure, to explain';
comment on column body_headline.three_public_figure_key is
    '“三公”经费的数字标识 | first figure of the three public expenses, to explain';
comment on column body_headline.document_key is '文件标识 | document';
comment on column body_headline.document_title is '文件标题 | title of the document';
comment on column body_headline.document_file is '文件名 | file name of the document';
