-- What bodies buy with basic expenditure, each year beside the year before, on one basis.
-- 基本支出经济分类逐年比较（按最新目录口径）
--
-- a row is: one code at one level of one body and year, or one that only the year before it has:
--           the last one that the body discloses, budget beside budget, final account beside
--           final account, each scheme beside itself; peers are bodies of the same kind, stage
--           and year with that code

create or replace table compare.economic_over_years as

select
    mart_over_years.division_code,
    mart_over_years.history_key,
    mart_over_years.district_name,
    mart_over_years.body_name,
    mart_over_years.fiscal_year,
    mart_over_years.stage_name,
    mart_over_years.scope_name,
    mart_over_years.money_name,
    mart_over_years.level_name,
    mart_over_years.comparable_code as economic_code,
    mart_over_years.comparable_name as economic_name,
    mart_over_years.amount_yuan,
    mart_over_years.prior_year,
    mart_over_years.prior_body_name,
    mart_over_years.prior_year_yuan,
    mart_over_years.change_yuan,
    mart_over_years.growth_share,
    mart_over_years.is_comparable,
    mart_over_years.rule_names,
    mart_over_years.not_comparable_share,
    mart_over_years.prior_not_comparable_share,
    mart_over_years.conformed_code,
    mart_over_years.comparable_from_year,
    mart_over_years.peer_group,
    mart_over_years.peer_count,
    mart_over_years.median_share,
    mart_over_years.lower_quartile_share,
    mart_over_years.upper_quartile_share,
    mart_over_years.peer_rank,
    mart_over_years.share_excluded,
    mart_over_years.caution,
    mart_over_years.dimension,
    mart_over_years.money,
    mart_over_years.level,
    mart_over_years.document_key,
    mart_over_years.prior_document_key,
    mart_over_years.document_title,
    mart_over_years.document_file,
    mart_over_years.figure_key,
    mart_over_years.prior_figure_key,
    mart_over_years.page,
    mart_over_years.line,
    mart_over_years.printed_text,
    mart_over_years.printed_unit

from mart_over_years

where mart_over_years.dimension in ('economic_department', 'economic_government')

order by
    mart_over_years.district_name,
    mart_over_years.body_name,
    mart_over_years.stage,
    mart_over_years.scope,
    mart_over_years.fiscal_year,
    mart_over_years.dimension,
    mart_over_years.money,
    mart_over_years.level,
    mart_over_years.comparable_code,
    mart_over_years.comparable_name,
    mart_over_years.document_key;

comment on table compare.economic_over_years is
    '每行是一个单位一个年度一个级次的一个科目，与该单位此前一次公开的年度相比 | a row is a code of a body and year at one level, beside the year before that it discloses';
comment on column compare.economic_over_years.division_code is '区划代码 | code of the district';
comment on column compare.economic_over_years.history_key is
    '单位沿革标识 | identity of the body under former and later names';
comment on column compare.economic_over_years.district_name is '地区 | district, full name';
comment on column compare.economic_over_years.body_name is '单位 | body';
comment on column compare.economic_over_years.fiscal_year is '年度 | fiscal year';
comment on column compare.economic_over_years.stage_name is
    '阶段 | stage: budget or final account';
comment on column compare.economic_over_years.scope_name is '口径 | scope: department or unit';
comment on column compare.economic_over_years.money_name is
    '资金范围 | expenditure of the whole department, from fiscal appropriations, or basic';
comment on column compare.economic_over_years.level_name is
    '比较级次 | level of the comparison';
comment on column compare.economic_over_years.economic_code is
    '科目编码（最新口径） | code of the newest catalogue, or the last that held the content whole';
comment on column compare.economic_over_years.economic_name is
    '科目名称（最新口径） | newest name of that code';
comment on column compare.economic_over_years.amount_yuan is
    '金额（元） | amount in yuan, null where only the former year has the code';
comment on column compare.economic_over_years.prior_year is
    '所比年度 | the year before that the body discloses, null for its first';
comment on column compare.economic_over_years.prior_body_name is
    '所比年度单位名称 | name of the body in that year, another where it was renamed';
comment on column compare.economic_over_years.prior_year_yuan is
    '所比年度金额（元） | amount of that year in yuan, from the document of that year';
comment on column compare.economic_over_years.change_yuan is
    '增减额（元） | nominal change in yuan, null for the first year of the body';
comment on column compare.economic_over_years.growth_share is
    '增减幅度 | nominal change, 1 is 100 percent; null where not comparable';
comment on column compare.economic_over_years.is_comparable is
    '与所比年度是否可比 | whether both amounts are the same thing, null for the first year';
comment on column compare.economic_over_years.rule_names is
    '换算规则 | rules by which the codes of both years were brought to this one';
comment on column compare.economic_over_years.not_comparable_share is
    '本单位本年不可比金额比重（同级次） | share of the money of the body and year not comparable at this level';
comment on column compare.economic_over_years.prior_not_comparable_share is
    '本单位所比年度不可比金额比重（同级次） | the same share of the money of that year';
comment on column compare.economic_over_years.conformed_code is
    '最新目录编码 | code of the newest catalogue, null where the content cannot be followed to it';
comment on column compare.economic_over_years.comparable_from_year is
    '可比起始年度 | year since which the code takes no unknown share of another';
comment on column compare.economic_over_years.peer_group is
    '同类组（单位类别、年度、阶段） | peer group: kind of body, year, stage';
comment on column compare.economic_over_years.peer_count is
    '同类家数（家，含本单位） | number of bodies compared, the subject included';
comment on column compare.economic_over_years.median_share is
    '同类增减幅度中位数 | median of the comparable changes of the peers';
comment on column compare.economic_over_years.lower_quartile_share is
    '同类下四分位数 | lower quartile of the comparable changes of the peers';
comment on column compare.economic_over_years.upper_quartile_share is
    '同类上四分位数 | upper quartile of the comparable changes of the peers';
comment on column compare.economic_over_years.peer_rank is
    '名次（由大到小） | rank, the largest growth first';
comment on column compare.economic_over_years.share_excluded is
    '因勾稽不符而剔除的比重 | share excluded because checks failed';
comment on column compare.economic_over_years.caution is
    '提示 | why the comparison may mislead';
comment on column compare.economic_over_years.dimension is
    '科目目录代码 | function, economic_department or economic_government';
comment on column compare.economic_over_years.money is
    '资金范围代码 | expenditure, grant or basic';
comment on column compare.economic_over_years.level is
    '比较级次代码 | level of the comparison';
comment on column compare.economic_over_years.document_key is '文件标识 | document';
comment on column compare.economic_over_years.prior_document_key is
    '所比年度文件标识 | document of that year';
comment on column compare.economic_over_years.document_title is
    '文件标题 | title of the document';
comment on column compare.economic_over_years.document_file is
    '文件名（数字所在） | file in which the figure is printed';
comment on column compare.economic_over_years.figure_key is
    '数字标识（可用 explain 追溯） | figure to explain';
comment on column compare.economic_over_years.prior_figure_key is
    '所比年度数字标识（可用 explain 追溯） | figure of that year to explain';
comment on column compare.economic_over_years.page is '页 | page, 0 where the format has none';
comment on column compare.economic_over_years.line is '行 | line of the page or file';
comment on column compare.economic_over_years.printed_text is '原文 | text as printed';
comment on column compare.economic_over_years.printed_unit is '原文单位 | unit as printed';
