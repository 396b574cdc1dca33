-- What the expenditure of bodies is made of: personnel, operating, project and the rest.
-- 支出结构：人员经费、公用经费、项目支出等
--
-- a row is: one kind of expenditure of one body, or its whole or basic expenditure; the rows that
--           are parts add up to the whole; peers are bodies of the same kind, stage and year

create or replace table compare.expenditure_structure as

select
    mart_structure.division_code,
    mart_structure.history_key,
    mart_structure.district_name,
    mart_structure.body_name,
    mart_structure.fiscal_year,
    mart_structure.stage_name,
    mart_structure.scope_name,
    mart_structure.code as kind_code,
    mart_structure.name as kind_name,
    mart_structure.is_part,
    mart_structure.amount_yuan,
    mart_structure.expenditure_share,
    mart_structure.staff_count,
    mart_structure.per_head_yuan,
    mart_structure.peer_group,
    mart_structure.peer_count,
    mart_structure.median_yuan,
    mart_structure.lower_quartile_yuan,
    mart_structure.upper_quartile_yuan,
    mart_structure.median_share,
    mart_structure.lower_quartile_share,
    mart_structure.upper_quartile_share,
    mart_structure.median_per_head_yuan,
    mart_structure.per_head_count,
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

where mart_structure.structure = 'kind'

order by
    mart_structure.fiscal_year,
    mart_structure.district_name,
    mart_structure.body_name,
    mart_structure.document_key,
    mart_structure.is_part,
    mart_structure.code,
    mart_structure.history_key,
    mart_structure.money;

comment on table compare.expenditure_structure is
    '每行是一个单位一类支出，或其支出合计、基本支出 | a row is a kind of expenditure of a body, its whole or basic expenditure';
comment on column compare.expenditure_structure.division_code is '区划代码 | code of the district';
comment on column compare.expenditure_structure.history_key is
    '单位沿革标识 | identity of the body under former and later names';
comment on column compare.expenditure_structure.district_name is '地区 | district, full name';
comment on column compare.expenditure_structure.body_name is '单位 | body';
comment on column compare.expenditure_structure.fiscal_year is '年度 | fiscal year';
comment on column compare.expenditure_structure.stage_name is
    '阶段 | stage: budget or final account';
comment on column compare.expenditure_structure.scope_name is '口径 | scope: department or unit';
comment on column compare.expenditure_structure.kind_code is
    '支出类别代码 | kind of expenditure, blank for the whole';
comment on column compare.expenditure_structure.kind_name is
    '支出类别 | kind of expenditure, the whole or basic expenditure as a subtotal';
comment on column compare.expenditure_structure.is_part is
    '是否构成项 | whether it is one of the parts that add up to the whole';
comment on column compare.expenditure_structure.amount_yuan is '金额（元） | amount in yuan';
comment on column compare.expenditure_structure.expenditure_share is
    '占本单位合计比重 | share of the whole of the body';
comment on column compare.expenditure_structure.staff_count is
    '在职人数（人） | staff, null where the document does not state it';
comment on column compare.expenditure_structure.per_head_yuan is
    '人均（元） | amount per head of staff in yuan';
comment on column compare.expenditure_structure.peer_group is
    '同类组（单位类别、年度、阶段） | peer group: kind of body, year, stage';
comment on column compare.expenditure_structure.peer_count is
    '同类家数（家，含本单位） | number of bodies compared, the subject included';
comment on column compare.expenditure_structure.median_yuan is
    '同类中位数（元） | median of the peers in yuan';
comment on column compare.expenditure_structure.lower_quartile_yuan is
    '同类下四分位数（元） | lower quartile of the peers in yuan';
comment on column compare.expenditure_structure.upper_quartile_yuan is
    '同类上四分位数（元） | upper quartile of the peers in yuan';
comment on column compare.expenditure_structure.median_share is
    '同类比重中位数 | median of the shares of the peers';
comment on column compare.expenditure_structure.lower_quartile_share is
    '同类比重下四分位数 | lower quartile of the shares of the peers';
comment on column compare.expenditure_structure.upper_quartile_share is
    '同类比重上四分位数 | upper quartile of the shares of the peers';
comment on column compare.expenditure_structure.median_per_head_yuan is
    '同类人均中位数（元） | median per head of the peers that state their staff, in yuan';
comment on column compare.expenditure_structure.per_head_count is
    '有人均的同类家数（家） | number of peers with an amount per head';
comment on column compare.expenditure_structure.peer_rank is
    '比重名次（由大到小） | rank of the share, the largest first';
comment on column compare.expenditure_structure.outlier is
    '比重是否离群 | whether the share lies more than 1.5 interquartile ranges beyond the quartiles, null under ten peers';
comment on column compare.expenditure_structure.share_excluded is
    '因勾稽不符而剔除的比重 | share excluded because checks failed';
comment on column compare.expenditure_structure.caution is '提示 | why the comparison may mislead';
comment on column compare.expenditure_structure.document_key is '文件标识 | document';
comment on column compare.expenditure_structure.document_title is
    '文件标题 | title of the document';
comment on column compare.expenditure_structure.document_file is
    '文件名（数字所在） | file in which the figure is printed';
comment on column compare.expenditure_structure.figure_key is
    '数字标识（可用 explain 追溯） | figure to explain';
comment on column compare.expenditure_structure.figure_keys is
    '所含全部数字标识 | all figures added up, in the order of print';
comment on column compare.expenditure_structure.page is '页 | page, 0 where the format has none';
comment on column compare.expenditure_structure.line is '行 | line of the page or file';
comment on column compare.expenditure_structure.printed_text is '原文 | text as printed';
comment on column compare.expenditure_structure.printed_unit is '原文单位 | unit as printed';
