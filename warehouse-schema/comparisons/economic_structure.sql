-- What bodies buy with basic expenditure, by class of economic classification.
-- 基本支出经济分类构成（类级）
--
-- a row is: one economic class of the basic expenditure of one body; peers are bodies of the same
--           kind, stage and year with that class

create or replace table compare.economic_structure as

select
    mart_structure.division_code,
    mart_structure.history_key,
    mart_structure.district_name,
    mart_structure.body_name,
    mart_structure.fiscal_year,
    mart_structure.stage_name,
    mart_structure.scope_name,
    mart_structure.code as economic_class_code,
    mart_structure.name as economic_class_name,
    mart_structure.amount_yuan,
    mart_structure.expenditure_share,
    mart_structure.peer_group,
    mart_structure.peer_count,
    mart_structure.median_yuan,
    mart_structure.lower_quartile_yuan,
    mart_structure.upper_quartile_yuan,
    mart_structure.median_share,
    mart_structure.lower_quartile_share,
    mart_structure.upper_quartile_share,
    mart_structure.peer_rank,
    mart_structure.outlier,
    mart_structure.share_excluded,
    mart_structure.caution,
    mart_structure.document_key,
    mart_structure.document_title,
    mart_structure.document_file,
    mart_structure.figure_key,
    mart_structure.figure_keys,
    mart_structure.page,
    mart_structure.line,
    mart_structure.printed_text,
    mart_structure.printed_unit

from mart_structure

where mart_structure.structure = 'economic'

order by
    mart_structure.fiscal_year,
    mart_structure.district_name,
    mart_structure.body_name,
    mart_structure.document_key,
    mart_structure.is_part,
    mart_structure.code,
    mart_structure.history_key,
    mart_structure.money;

comment on table compare.economic_structure is
    '每行是一个单位一类经济分类的基本支出 | a row is an economic class of the basic expenditure of a body';
comment on column compare.economic_structure.division_code is '区划代码 | code of the district';
comment on column compare.economic_structure.history_key is
    '单位沿革标识 | identity of the body under former and later names';
comment on column compare.economic_structure.district_name is '地区 | district, full name';
comment on column compare.economic_structure.body_name is '单位 | body';
comment on column compare.economic_structure.fiscal_year is '年度 | fiscal year';
comment on column compare.economic_structure.stage_name is '阶段 | stage: budget or final account';
comment on column compare.economic_structure.scope_name is '口径 | scope: department or unit';
comment on column compare.economic_structure.economic_class_code is
    '经济分类类级编码 | economic class code';
comment on column compare.economic_structure.economic_class_name is
    '经济分类（类） | economic class';
comment on column compare.economic_structure.amount_yuan is '金额（元） | amount in yuan';
comment on column compare.economic_structure.expenditure_share is
    '占本单位合计比重 | share of the whole of the body';
comment on column compare.economic_structure.peer_group is
    '同类组（单位类别、年度、阶段） | peer group: kind of body, year, stage';
comment on column compare.economic_structure.peer_count is
    '同类家数（家，含本单位） | number of bodies compared, the subject included';
comment on column compare.economic_structure.median_yuan is
    '同类中位数（元） | median of the peers in yuan';
comment on column compare.economic_structure.lower_quartile_yuan is
    '同类下四分位数（元） | lower quartile of the peers in yuan';
comment on column compare.economic_structure.upper_quartile_yuan is
    '同类上四分位数（元） | upper quartile of the peers in yuan';
comment on column compare.economic_structure.median_share is
    '同类比重中位数 | median of the shares of the peers';
comment on column compare.economic_structure.lower_quartile_share is
    '同类比重下四分位数 | lower quartile of the shares of the peers';
comment on column compare.economic_structure.upper_quartile_share is
    '同类比重上四分位数 | upper quartile of the shares of the peers';
comment on column compare.economic_structure.peer_rank is
    '比重名次（由大到小） | rank of the share, the largest first';
comment on column compare.economic_structure.outlier is
    '比重是否离群 | whether the share lies more than 1.5 interquartile ranges beyond the quartiles, null under ten peers';
comment on column compare.economic_structure.share_excluded is
    '因勾稽不符而剔除的比重 | share excluded because checks failed';
comment on column compare.economic_structure.caution is '提示 | why the comparison may mislead';
comment on column compare.economic_structure.document_key is '文件标识 | document';
comment on column compare.economic_structure.document_title is '文件标题 | title of the document';
comment on column compare.economic_structure.document_file is
    '文件名（数字所在） | file in which the figure is printed';
comment on column compare.economic_structure.figure_key is
    '数字标识（可用 explain 追溯） | figure to explain';
comment on column compare.economic_structure.figure_keys is
    '所含全部数字标识 | all figures added up, in the order of print';
comment on column compare.economic_structure.page is '页 | page, 0 where the format has none';
comment on column compare.economic_structure.line is '行 | line of the page or file';
comment on column compare.economic_structure.printed_text is '原文 | text as printed';
comment on column compare.economic_structure.printed_unit is '原文单位 | unit as printed';
